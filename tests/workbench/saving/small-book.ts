import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';

/** A workbook with a table, formulas, names, validations, merged cells and settings. */
export function smallBook(): Uint8Array {
  return writeXlsx({
    sheets: [
      {
        name: 'Läs mig',
        rows: [
          ['Rubrik'],
          ['Text', { value: 3, style: 'amount' }, true],
          undefined,
          [{ formula: "SUM('Mål & mått'!C3:C5)", value: 60 }],
        ],
        columns: [{ width: 40 }, { width: 12, hidden: true }],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        frozenRows: 1,
        tabColour: 'FF0000',
      },
      {
        name: 'Mål & mått',
        rows: [
          ['Mål för året', null, 'Anm.'],
          [
            { value: 'Id', style: 'header' },
            { value: 'Mål', style: 'header' },
            { value: 'Värde', style: 'header' },
            { value: 'Dubbelt', style: 'header' },
          ],
          [{ value: 'M1', style: 'input' }, 'Ett', { value: 10, style: 'inputAmount' }, { formula: 'C3*2', value: 20 }],
          [{ value: 'M2', style: 'input' }, 'Två', { value: 20, style: 'inputAmount' }, { formula: 'C4*2', value: 40 }],
          [{ value: 'M3', style: 'input' }, 'Tre', { value: 30, style: 'inputAmount' }, { formula: 'C5*2', value: 60 }],
          undefined,
          ['Summa', null, { formula: 'SUM(C3:C5)', value: 60 }, { error: '#N/A' }],
        ],
        tables: [{ name: 'Mal', top: 1, left: 0, columns: ['Id', 'Mål', 'Värde', 'Dubbelt'], dataRows: 3 }],
        validations: [
          {
            ranges: [{ top: 2, left: 2, bottom: 4, right: 2 }],
            type: 'decimal',
            operator: 'greaterThanOrEqual',
            formula1: '0',
          },
          {
            ranges: [{ top: 2, left: 1, bottom: 4, right: 1 }],
            list: ['Ett', 'Två'],
            prompt: { title: 'Mål', text: 'Välj' },
          },
        ],
      },
      {
        name: 'Budget',
        rows: Array.from({ length: 12 }, (_, row) => [
          `Rad ${row + 1}`,
          { value: row * 100, style: 'amount' },
          { formula: `B${row + 1}*1.5`, value: row * 150 },
          { value: 46_000 + row, style: 'date' },
        ]),
        merges: [{ top: 20, left: 1, bottom: 21, right: 3 }],
      },
    ],
    names: [
      { name: 'Summa', formula: "'Mål & mått'!$C$7", hidden: false },
      { name: 'Lokal', formula: 'Budget!$B$2:$B$9', hidden: false, sheet: 'Budget' },
    ],
    customXml: [{ namespace: 'urn:test:a', xml: '<a xmlns="urn:test:a"><b>å</b></a>' }],
  });
}
