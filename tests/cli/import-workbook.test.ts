import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Workspace } from './cli-run';
import { CLEAN, xlsxOf } from './workbook-file';

const work = new Workspace();

interface Document {
  model: { id: string };
  period: { budgetYear?: number; years: number[] };
  provenance: { workbookDigest: string };
}

function document(name: string): Document {
  return JSON.parse(readFileSync(work.path(name), 'utf8')) as Document;
}

beforeAll(async () => {
  work.write('bra.xlsx', xlsxOf(CLEAN));
  await work.run(['export', 'bra.xlsx', '--to', 'styrplan', '--out', 'bra.styrplan.json']);
});
afterAll(() => work.remove());

describe('a workbook of a styrplan', () => {
  test('says what the document says, checks like the first workbook, and is not written over', async () => {
    const argv = ['import', 'bra.styrplan.json', '--out', 'åter.xlsx'];
    const made = await work.run(argv);
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('Arbetsboken är skriven till åter.xlsx') });
    expect((await work.run(['check', 'åter.xlsx'])).code).toBe(0);
    await work.run(['export', 'åter.xlsx', '--to', 'styrplan', '--out', 'åter.styrplan.json']);
    expect(document('åter.styrplan.json').provenance.workbookDigest).toBe(
      document('bra.styrplan.json').provenance.workbookDigest,
    );
    const before = readFileSync(work.path('åter.xlsx'));
    const again = await work.run(argv);
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringContaining('finns redan') });
    expect(readFileSync(work.path('åter.xlsx')).equals(before)).toBe(true);
  });

  test.each([
    [
      'of a model that is not built in asks for it',
      (made: Document) => ((made.model.id = 'ekestad'), made),
      [],
      /”ekestad”.*egen modell/,
    ],
    [
      'of a document without a year asks for it',
      (made: Document) => ((made.period = { years: [] }), made),
      [],
      /inget budgetår.*--year/,
    ],
  ])('%s', async (_name, change, flags, sentence) => {
    writeFileSync(work.path('ändrad.styrplan.json'), JSON.stringify(change(document('bra.styrplan.json'))));
    const { code, err } = await work.run(['import', 'ändrad.styrplan.json', '--out', 'nekad.xlsx', ...flags]);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  test('takes the model and the year that are asked for, and still tells that the document was changed', async () => {
    const made = document('bra.styrplan.json');
    made.model.id = 'ekestad';
    made.period = { years: [] };
    writeFileSync(work.path('annan.styrplan.json'), JSON.stringify(made));
    const argv = ['import', 'annan.styrplan.json', '--out', 'annan.xlsx', '--model', 'karlskoga', '--year', '2027'];
    const { code, out } = await work.run(argv);
    expect(code).toBe(1);
    expect(out).toContain('Kontrollsumman stämmer inte');
    expect(readFileSync(work.path('annan.xlsx')).length).toBeGreaterThan(5000);
  });
});
