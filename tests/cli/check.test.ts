import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Workspace, type JsonReport } from './cli-run';
import { CLEAN, planSheet, withUnknownParents, xlsxOf } from './workbook-file';

const work = new Workspace();

beforeAll(() => {
  work.write('bra.xlsx', xlsxOf(CLEAN));
  work.write('fel.xlsx', xlsxOf(withUnknownParents(2)));
  work.write('många.xlsx', xlsxOf(withUnknownParents(9)));
  work.write('utan.xlsx', xlsxOf({ ...CLEAN, Plan: planSheet({ Styrmodell: null }) }));
  work.write('okänd.xlsx', xlsxOf({ ...CLEAN, Plan: planSheet({ Styrmodell: 'Narnia' }) }));
  work.write('trasig.xlsx', 'detta är ingen arbetsbok');
  work.write('mapp/b.xlsx', xlsxOf(CLEAN));
  work.write('mapp/under/a.XLSX', xlsxOf(CLEAN));
  work.write('mapp/~$b.xlsx', 'lås');
  work.write('mapp/.dold/c.xlsx', 'dold');
  work.write('mapp/anteckning.txt', 'text');
  work.write('tom/läsmig.txt', 'text');
});

afterAll(() => work.remove());

/** The files of a JSON report. */
async function jsonOf(...argv: string[]): Promise<{ code: number } & JsonReport> {
  const { code, out } = await work.run(['check', ...argv, '--format', 'json']);
  return { code, ...(JSON.parse(out) as JsonReport) };
}

describe('check', () => {
  test('finds nothing in a clean workbook and ends with 0', async () => {
    const { code, out } = await work.run(['check', 'bra.xlsx']);
    expect(out).toContain('0 fel, 0 varningar');
    expect(code).toBe(0);
  });

  test('ends with 1 for errors, and gives each by sheet and cell in JSON', async () => {
    const { code, files } = await jsonOf('fel.xlsx');
    expect(code).toBe(1);
    expect(files).toHaveLength(1);
    expect(Object.keys(files[0]!)).toEqual(['file', 'model', 'summary', 'findings']);
    expect(files[0]!).toMatchObject({ file: 'fel.xlsx', model: 'kommunallagen', summary: { errors: 2, warnings: 0 } });
    const errors = files[0]!.findings.filter((finding) => finding.severity === 'error');
    expect(errors.map(({ ruleId, sheet, cell }) => [ruleId, sheet, cell])).toEqual([
      ['chain/unknown-parent', 'Mål', 'D4'],
      ['chain/unknown-parent', 'Mål', 'D5'],
    ]);
    expect(Object.keys(errors[0]!)).toEqual([
      'ruleId',
      'severity',
      'sheet',
      'cell',
      'message',
      'related',
      'fix',
      'source',
    ]);
    expect(errors[0]!.message).toContain('XYZ99');
    expect(errors[0]!.source).toMatchObject({ document: 'Karlskoga kommuns styrmodell', page: '6' });
  });

  test('a file that cannot be read is named, and the others go on', async () => {
    const { code, files } = await jsonOf('trasig.xlsx', 'saknas.xlsx', 'bra.xlsx', '.');
    expect(code).toBe(2);
    expect(files.slice(0, 3)).toEqual([
      { file: 'trasig.xlsx', error: { code: 'not-a-workbook', message: expect.stringContaining('trasig.xlsx') } },
      { file: 'saknas.xlsx', error: { code: 'not-found', message: 'saknas.xlsx finns inte.' } },
      expect.objectContaining({ file: 'bra.xlsx', model: 'kommunallagen' }),
    ]);
  });

  test('a folder stands for the workbooks below it, lock files and hidden ones aside', async () => {
    const { files } = await jsonOf('mapp');
    expect(files.map(({ file }) => file.replaceAll('\\', '/'))).toEqual(['mapp/b.xlsx', 'mapp/under/a.XLSX']);
  });

  test('a file named twice is checked once', async () => {
    const { files } = await jsonOf('mapp/b.xlsx', 'mapp');
    expect(files).toHaveLength(2);
  });

  test('a folder without workbooks is an error of its own', async () => {
    const { code, files } = await jsonOf('tom');
    expect({ code, error: files[0]!.error.code }).toEqual({ code: 2, error: 'no-workbooks' });
  });

  test('the model is asked for, never guessed', async () => {
    const { code, files } = await jsonOf('utan.xlsx');
    expect({ code, error: files[0]!.error.code }).toEqual({ code: 2, error: 'no-model' });
    expect(files[0]!.error.message).toContain('karlskoga');
    expect((await jsonOf('utan.xlsx', '--model', 'kommunallagen')).code).toBe(0);
  });

  test('an unknown model is told with the cell that names it', async () => {
    const { code, files } = await jsonOf('okänd.xlsx');
    expect({ code, error: files[0]!.error.code }).toEqual({ code: 2, error: 'unknown-model' });
    expect(files[0]!.error.message).toMatch(/Narnia.*Plan!B3/);
  });

  test('the flag goes before what the workbook says', async () => {
    const { files } = await jsonOf('okänd.xlsx', '--model', 'Karlskoga kommun');
    expect(files[0]!.model).toBe('karlskoga');
  });

  test('a model of one’s own is a JSON file, and a bad one is refused with the place of the fault', async () => {
    work.write(
      'egen.json',
      JSON.stringify({ id: 'egen', extends: 'kommunallagen', rules: { 'chain/unknown-parent': 'off' } }),
    );
    expect((await jsonOf('fel.xlsx', '--model', 'egen.json')).files[0]).toMatchObject({
      model: 'egen',
      summary: { errors: 0 },
    });
    work.write('fel.json', JSON.stringify({ id: 'fel', extends: 'kommunallagen', rules: { 'chain/cycle': 'kanske' } }));
    const { code, out, err } = await work.run(['check', 'bra.xlsx', '--model', 'fel.json', '--format', 'json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('/rules/chain~1cycle');
    for (const [rules, place] of [
      [{ 'chain/cykel': 'off' }, '/rules/chain~1cykel'],
      [{ 'frame/unused': { options: { del: 1 } } }, '/rules/frame~1unused/options/del'],
    ] as const) {
      work.write('fel.json', JSON.stringify({ id: 'fel', extends: 'kommunallagen', rules }));
      expect((await work.run(['check', 'bra.xlsx', '--model', 'fel.json'])).err).toContain(place);
    }
  });

  test('the text report folds repeats and ends in a verdict', async () => {
    const { code, out } = await work.run(['check', 'många.xlsx']);
    expect(code).toBe(1);
    expect(out.match(/chain\/unknown-parent/g)).toHaveLength(6);
    expect(out).toContain('… 4 till av samma slag i kolumn D (chain/unknown-parent)');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/ska rättas innan den lämnas in: 9 fel/);
  });

  test('colours are for terminals, and not for those who refuse them', async () => {
    const coloured = await work.run(['check', 'fel.xlsx'], { terminal: true });
    expect(coloured.out).toContain('\u001b[31m');
    for (const run of [
      await work.run(['check', 'fel.xlsx']),
      await work.run(['check', 'fel.xlsx'], { terminal: true, env: { NO_COLOR: '1' } }),
    ]) {
      expect(run.out).not.toContain('\u001b');
    }
  });

  test('control characters in a cell never reach the terminal', async () => {
    work.write('elak.xlsx', xlsxOf(withUnknownParents(1, 'x\u202Ey\u009B31mz')));
    for (const format of ['text', 'json', 'markdown', 'sarif', 'html']) {
      const { out } = await work.run(['check', 'elak.xlsx', '--format', format]);
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    }
  });

  test('writes a page of its own with the goal tree and the frames as pictures', async () => {
    const { code, out, err } = await work.run([
      'check',
      'fel.xlsx',
      'trasig.xlsx',
      '--format',
      'html',
      '--out',
      'ut/fynd.html',
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('ut/fynd.html');
    const html = readFileSync(work.path('ut/fynd.html'), 'utf8');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="sv">/);
    expect(html.match(/<svg role="img"/g)).toHaveLength(2);
    expect(html).toContain('Överordnat mål som inte finns');
    expect(html).toContain('Kunde inte granskas: trasig.xlsx');
    expect(html).toContain('den 2026-11-01');
    rmSync(work.path('ut'), { recursive: true });
  });

  test('--out writes the report whole, says where, and leaves nothing else behind', async () => {
    const { code, out, err } = await work.run(['check', 'bra.xlsx', '--format', 'json', '--out', 'ut/rapport.json']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('ut/rapport.json');
    expect(JSON.parse(readFileSync(work.path('ut/rapport.json'), 'utf8')).files).toHaveLength(1);
    expect(readdirSync(work.path('ut'))).toEqual(['rapport.json']);
  });

  test.each([
    ['an input', ['check', 'bra.xlsx', '--out', './bra.xlsx']],
    ['an input found in a folder', ['check', 'mapp', '--out', 'mapp/b.xlsx']],
    ['a folder', ['check', 'bra.xlsx', '--out', 'mapp']],
  ])('--out never writes over %s', async (_what, argv) => {
    const before = readFileSync(work.path('bra.xlsx'));
    const { code } = await work.run(argv);
    expect(code).toBe(2);
    expect(readFileSync(work.path('bra.xlsx')).equals(before)).toBe(true);
  });

  test('a mapping that was written can be given back', async () => {
    expect((await work.run(['mapping', 'fel.xlsx', '--out', 'mappning.json'])).code).toBe(0);
    const { code, files } = await jsonOf('fel.xlsx', '--mapping', 'mappning.json');
    expect({ code, errors: files[0]!.summary.errors }).toEqual({ code: 1, errors: 2 });
    work.write('dålig.json', '{"format":"styrkoll-mapping","version":2,"blocks":[]}');
    const refused = await work.run(['check', 'fel.xlsx', '--mapping', 'dålig.json']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('/version');
  });

  test('frames are compared with a master, as a workbook or as styrplan', async () => {
    const changed = { ...CLEAN, Ramar: [CLEAN['Ramar']![0]!, ['BUN', 'Drift', 1000, 1020, 999]] };
    work.write('ändrad.xlsx', xlsxOf(changed));
    await work.run(['export', 'bra.xlsx', '--to', 'styrplan', '--out', 'bra.styrplan.json']);
    for (const master of ['bra.xlsx', 'bra.styrplan.json']) {
      const { files } = await jsonOf('ändrad.xlsx', '--master', master);
      expect(files[0]!.findings.map(({ ruleId, sheet, cell }) => [ruleId, sheet, cell])).toContainEqual([
        'frame/changed-from-master',
        'Ramar',
        'E2',
      ]);
    }
  });

  test('progress is for long work on a terminal, and leaves a clean line', async () => {
    const clock = jest.spyOn(Date, 'now');
    let time = 0;
    clock.mockImplementation(() => (time += 1000));
    try {
      const { err } = await work.run(['check', 'bra.xlsx', 'fel.xlsx'], { terminal: true });
      expect(err).toContain('\rLäser 2 av 2');
      expect(err.endsWith('\r')).toBe(true);
      expect((await work.run(['check', 'bra.xlsx'])).err).toBe('');
    } finally {
      clock.mockRestore();
    }
  });

  test('answers in English when asked', async () => {
    const { out } = await work.run(['check', 'fel.xlsx'], { env: { LANG: 'en_GB.UTF-8' } });
    expect(out).toContain('The workbook has errors to put right before it is handed in: 2 errors');
  });
});
