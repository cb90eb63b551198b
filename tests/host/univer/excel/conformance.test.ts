import '../over-univer';
import '../../../workbook/excel/conformance.test';
