import '../over-univer';
import '../../../workbook/excel/writing.test';
