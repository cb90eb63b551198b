import '../over-univer';
import '../../../workbook/excel/odd-workbooks.test';
