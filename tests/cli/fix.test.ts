import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Workspace } from './cli-run';
import { CLEAN, planSheet, withUnknownParents, xlsxOf } from './workbook-file';

const work = new Workspace();

const WITH_SLIPS = {
  ...CLEAN,
  Mål: [...CLEAN['Mål']!, ['M2', 'Mål', 'Fler läser', 'V 1', 'BUN']],
  Styrmått: [
    ...CLEAN['Styrmått']!.map((row, index) => (index === 1 ? row.with(5, '82') : row)),
    ['S2', 'M2', 'Andel som läser', '%', 'högre', 70, 71, 72, 73, 74],
  ],
};

beforeAll(() => {
  work.write('slarv.xlsx', xlsxOf(WITH_SLIPS));
  work.write('makro.xlsm', xlsxOf(WITH_SLIPS));
  work.write('fel.xlsx', xlsxOf({ ...withUnknownParents(1) }));
  work.write('utan.xlsx', xlsxOf({ ...CLEAN, Plan: planSheet({ Styrmodell: null }) }));
  work.write('trasig.xlsx', 'detta är ingen arbetsbok');
});

afterAll(() => work.remove());

interface JsonFix {
  readonly ruleId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly text: string;
  readonly reason?: string;
}

interface JsonFixes {
  readonly file: string;
  readonly out: string | null;
  readonly applied: readonly JsonFix[];
  readonly left: readonly JsonFix[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly information: number };
}

describe('fix', () => {
  test('writes a copy, lists each fix with before and after, and leaves the workbook as it was', async () => {
    const original = readFileSync(work.path('slarv.xlsx'));
    const { code, out, err } = await work.run(['fix', 'slarv.xlsx', '--out', 'ny/rättad.xlsx']);
    expect(out).toContain('Rättat (2):');
    expect(out).toContain('Mål!D4  ”V 1” → ”V1”  chain/unknown-parent');
    expect(out).toContain('Styrmått!F2  ”82” → 82  workbook/number-as-text');
    expect(out.trimEnd().split('\n').at(-1)).toContain('0 fel');
    expect(err).toContain('Den rättade kopian är skriven till ny/rättad.xlsx.');
    expect(code).toBe(0);
    expect(readFileSync(work.path('slarv.xlsx')).equals(original)).toBe(true);
    expect(readdirSync(work.path('ny'))).toEqual(['rättad.xlsx']);
    expect((await work.run(['check', 'ny/rättad.xlsx'])).code).toBe(0);
  });

  test('a copy of the copy has nothing more to mend', async () => {
    await work.run(['fix', 'slarv.xlsx', '--out', 'en.xlsx']);
    const { out } = await work.run(['fix', 'en.xlsx', '--out', 'två.xlsx']);
    expect(out).toContain('Det finns inga säkra rättelser att göra.');
    expect(readFileSync(work.path('två.xlsx')).equals(readFileSync(work.path('en.xlsx')))).toBe(true);
  });

  test('in JSON', async () => {
    const { code, out } = await work.run([
      'fix',
      'slarv.xlsx',
      '--out',
      'json.xlsx',
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    const report = JSON.parse(out) as JsonFixes;
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual(['file', 'out', 'applied', 'left', 'summary']);
    expect(report).toMatchObject({
      file: 'slarv.xlsx',
      out: 'json.xlsx',
      left: [],
      summary: { errors: 0, warnings: 0 },
    });
    expect(report.applied).toEqual([
      {
        ruleId: 'chain/unknown-parent',
        sheet: 'Mål',
        cell: 'D4',
        before: 'V 1',
        after: 'V1',
        text: 'Enter V1 instead.',
      },
      expect.objectContaining({
        ruleId: 'workbook/number-as-text',
        sheet: 'Styrmått',
        cell: 'F2',
        before: '82',
        after: 82,
      }),
    ]);
  });

  test('--dry-run tells and writes nothing', async () => {
    const { code, out, err } = await work.run(['fix', 'slarv.xlsx', '--dry-run', '--out', 'torr.xlsx']);
    expect(out).toContain('Skulle rättas (2):');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(existsSync(work.path('torr.xlsx'))).toBe(false);
    const { out: json } = await work.run(['fix', 'slarv.xlsx', '--dry-run', '--format', 'json']);
    expect((JSON.parse(json) as JsonFixes).out).toBeNull();
  });

  test.each([
    ['workbook/number-as-text', ['Styrmått!F2']],
    ['chain', ['Mål!D4']],
    ['chain/unknown-parent, workbook', ['Mål!D4', 'Styrmått!F2']],
    ['frame', []],
  ])('--rules %s', async (rules, cells) => {
    const { out } = await work.run(['fix', 'slarv.xlsx', '--dry-run', '--rules', rules, '--format', 'json']);
    expect((JSON.parse(out) as JsonFixes).applied.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(cells);
  });

  test('ends with 1 when errors remain', async () => {
    const { code, out } = await work.run(['fix', 'fel.xlsx', '--out', 'kvar.xlsx']);
    expect(out).toContain('Det finns inga säkra rättelser att göra.');
    expect(code).toBe(1);
    expect(existsSync(work.path('kvar.xlsx'))).toBe(true);
  });

  test.each<[what: string, argv: readonly string[], message: string]>([
    ['no copy', ['slarv.xlsx'], '--dry-run'],
    ['the workbook as its own copy', ['slarv.xlsx', '--out', './slarv.xlsx'], 'skrivs aldrig över'],
    ['a folder', ['slarv.xlsx', '--out', '.'], 'är en mapp'],
    ['a macro workbook under another name', ['makro.xlsm', '--out', 'x.xlsx'], '.xlsm'],
    [
      'an unknown rule',
      ['slarv.xlsx', '--out', 'x.xlsx', '--rules', 'chain/unknwn-parent'],
      'Menade du chain/unknown-parent',
    ],
    ['a format that is none', ['slarv.xlsx', '--out', 'x.xlsx', '--format', 'sarif'], 'text, json'],
    ['no workbook', ['trasig.xlsx', '--out', 'x.xlsx'], 'trasig.xlsx'],
    ['a file that is not there', ['borta.xlsx', '--out', 'x.xlsx'], 'finns inte'],
    ['no model', ['utan.xlsx', '--out', 'x.xlsx'], '--model'],
  ])('refuses %s', async (_, argv, message) => {
    const { code, out, err } = await work.run(['fix', ...argv]);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(existsSync(work.path('x.xlsx'))).toBe(false);
  });
});
