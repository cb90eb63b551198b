import '../over-univer';
import '../../../workbook/excel/adding.test';
