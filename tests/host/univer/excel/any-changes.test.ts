import '../over-univer';
import '../../../workbook/excel/any-changes.test';
