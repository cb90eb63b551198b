import { afterEach, describe, expect, test } from '@jest/globals';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import type { AddinCall, AddinFunction } from '../../../workbench/host/engine';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { range } from '../memory/engine-of';

const parameter = { name: 'a', description: '', repeating: true };
const own = (id: string): AddinFunction => ({ id, name: `PROV.${id}`, description: '', parameters: [parameter] });

/** An add-in that says how many cells it was given, as often as a text it was given. */
const functions = [own('ANTAL'), own('SAMMA')];
const call = ({ id, args }: AddinCall) =>
  Promise.resolve(
    id === 'ANTAL' ? [[args.flat(2).length], [-1]] : args.map((arg) => [Array.isArray(arg) ? 'cells' : String(arg)]),
  );

let engine: UniverEngine;
afterEach(() => engine?.dispose());

/** A workbook whose formulas have been calculated once before the add-in comes. */
async function calculated(...formulas: string[]): Promise<() => unknown[]> {
  const bytes = writeXlsx({
    sheets: [
      {
        name: 'Mål',
        rows: [
          ['Id', 'Belopp'],
          ['M1', 10],
          ['M2', 20],
        ],
        tables: [{ name: 'tblMål', top: 0, left: 0, columns: ['Id', 'Belopp'], dataRows: 2 }],
      },
      { name: 'Ny', rows: [] },
    ],
  });
  engine = new UniverEngine(bytes, 'bok.xlsx');
  const sheet = engine.sheets()[1]!.id;
  formulas.forEach((formula, row) => engine.write(sheet, range(`A${row * 4 + 1}`), { content: [[formula]] }));
  await engine.settled();
  return () => engine.read(sheet, range(`A1:A${formulas.length * 4}`)).values.map(([value]) => value);
}

describe('an add-in that comes when the formulas have been calculated', () => {
  test.each([
    ['of cells', '=PROV.ANTAL(Mål!A2:B3)', 4],
    ['of a table', '=PROV.ANTAL(tblMål[Belopp])', 2],
    ['of whole tables', '=PROV.ANTAL(tblMål[#All],1)', 7],
    ['of what is calculated', '=PROV.ANTAL(tblMål[Belopp]*(tblMål[Id]="M1"))', 2],
    ['of what another gives', '=PROV.ANTAL(INDEX(tblMål[Id],ROWS(tblMål[Id])))', 1],
    ['within another', '=SUMPRODUCT(PROV.ANTAL(Mål!A2:B3)*1)', 3],
  ])('gives its result %s', async (_, formula, expected) => {
    const values = await calculated(formula);
    engine.setAddinFunctions({ functions, call });
    await engine.settled();
    expect(values()[0]).toBe(expected);
  });

  test.each(['2,5 %', '1 234', '2027-01-01', '12', 'TRUE', '1/2'])('is given the text %s as it is', async (text) => {
    const values = await calculated(`=PROV.SAMMA("${text}")`);
    engine.setAddinFunctions({ functions, call });
    await engine.settled();
    expect(values()[0]).toBe(text);
  });
});
