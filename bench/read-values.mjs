/* The values alone of a workbook's sheet, by read-excel-file: what the fastest library needs. Arguments: file, sheet. */
import readXlsxFile from 'read-excel-file/node';

const rows = await readXlsxFile(process.argv[2], { sheet: process.argv[3] });
if (rows.length === 0) throw new Error('nothing was read');
