import '../over-univer';
import '../../../workbook/excel/reread.test';
