import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';

/** The namespace of the small book's own XML part. */
export const NAMESPACE = 'urn:styrkoll:test';

/**
 * A workbook with a bit of everything: `Ramar` with a table and a total by formula, `Läs mig` with loose cells, the hidden `Listor`, the empty `Tom`.
 */
export function smallBook(): Uint8Array {
  return writeXlsx({
    sheets: [
      {
        name: 'Ramar',
        rows: [
          ['Nämnd', 'År', 'Belopp'],
          ['Kultur', 2027, 100],
          ['Teknik', 2027, 250.5],
          ['Skola', 2028, { value: 350.5, formula: 'C2+C3' }],
          undefined,
          [{ value: 'Summa' }, null, { value: 701, formula: 'SUM(C2:C4)' }],
        ],
        tables: [{ name: 'tblRamar', top: 0, left: 0, columns: ['Nämnd', 'År', 'Belopp'], dataRows: 3 }],
        validations: [{ ranges: [{ top: 1, left: 0, bottom: 3, right: 0 }], list: ['Kultur', 'Teknik', 'Skola'] }],
      },
      {
        name: 'Läs mig',
        rows: [[true, { error: '#N/A' }], undefined, [null, 'text']],
        merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      },
      { name: 'Listor', visibility: 'hidden', rows: [['a'], ['b']] },
      { name: 'Tom', rows: [] },
    ],
    names: [
      { name: 'Kommun', formula: "'Läs mig'!$B$3", hidden: false },
      { name: 'Skattesats', formula: '0.215', hidden: false },
    ],
    customXml: [{ namespace: NAMESPACE, xml: `<inst xmlns="${NAMESPACE}"><a>1</a></inst>` }],
  });
}
