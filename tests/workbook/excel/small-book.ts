import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';

/** A sheet with a table and total formulas, one that adds up what stands on it, and one that nobody looks at. */
const BOOK: NewWorkbook = {
  sheets: [
    {
      name: 'Mål',
      rows: [
        ['Mål-id', 'Mål', 'Värde'],
        ['F1', 'Trygg kommun', 10],
        ['F2', 'God ekonomi', 20],
        ['F3', 'Nöjda elever', 30],
        [],
        ['Summa', null, { value: 60, formula: 'SUM(C2:C4)' }],
      ],
      tables: [{ name: 'tblMål', top: 0, left: 0, columns: ['Mål-id', 'Mål', 'Värde'], dataRows: 3 }],
    },
    {
      name: 'Ramar 2027',
      rows: [
        ['Nämnd', 'Ram'],
        ['Barn- och utbildningsnämnden', { value: 60, formula: 'Mål!C6' }],
        ['Dubbelt', { value: 120, formula: 'B2*2' }],
        ['Datum', { value: 46388, style: 'date' }],
        ['Fel', { error: '#REF!' }],
      ],
      merges: [{ top: 7, left: 0, bottom: 7, right: 2 }],
    },
    { name: 'Annat', rows: [['Här står'], ['ingenting'], ['av vikt', true, 0.25]] },
  ],
};

/** The bytes of a small workbook. */
export function smallXlsx(changes: Partial<NewWorkbook> = {}): Uint8Array {
  return writeXlsx({ ...BOOK, ...changes });
}
