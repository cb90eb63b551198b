import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BUILT_IN_MODELS, RULES } from '../../src/index';
import { Workspace } from './cli-run';
import { CLEAN, withUnknownParents, xlsxOf } from './workbook-file';

const work = new Workspace();

beforeAll(() => {
  work.write('bra.xlsx', xlsxOf(CLEAN));
  work.write('fel.xlsx', xlsxOf(withUnknownParents(2)));
});
afterAll(() => work.remove());

describe('export and import', () => {
  test('an export is read back with its digest right', async () => {
    const exported = await work.run(['export', 'bra.xlsx', '--to', 'styrplan', '--out', 'bra.styrplan.json']);
    expect({ code: exported.code, out: exported.out }).toEqual({ code: 0, out: '' });
    const document = JSON.parse(readFileSync(work.path('bra.styrplan.json'), 'utf8'));
    expect(document).toMatchObject({
      format: 'styrplan',
      model: { id: 'kommunallagen', digest: expect.stringMatching(/^sha256:/) },
      provenance: { workbook: 'bra.xlsx', generatedAt: '2026-11-01T12:00:00.000Z' },
    });
    expect(document.frames).toContainEqual(expect.objectContaining({ year: 2029, amount: 1_040_000 }));
    const imported = await work.run(['import', 'bra.styrplan.json']);
    expect(imported.code).toBe(0);
    expect(imported.out).toContain('Kontrollsumman stämmer');
    expect(imported.out).toContain('Provköping');
  });

  test('findings go with the export and do not stop it', async () => {
    const { code, err } = await work.run(['export', 'fel.xlsx', '--to', 'styrplan', '--out', 'fel.styrplan.json']);
    expect(code).toBe(0);
    expect(err).toContain('2 fel');
    expect(JSON.parse(readFileSync(work.path('fel.styrplan.json'), 'utf8')).verdict.errors).toBe(2);
  });

  test('a changed document is told, one that breaks the schema is refused with the place', async () => {
    await work.run(['export', 'bra.xlsx', '--to', 'styrplan', '--out', 'ändrad.styrplan.json']);
    const text = readFileSync(work.path('ändrad.styrplan.json'), 'utf8');
    writeFileSync(work.path('ändrad.styrplan.json'), text.replace('1040000', '1040001'));
    const changed = await work.run(['import', 'ändrad.styrplan.json']);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('Kontrollsumman stämmer inte');
    writeFileSync(work.path('ändrad.styrplan.json'), text.replace('1040000', '"mycket"'));
    const refused = await work.run(['import', 'ändrad.styrplan.json']);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
    expect(refused.err).toMatch(/vid \/frames\/\d+\/amount/);
  });

  test('a page for people has the same digest as the document for machines', async () => {
    await work.run(['export', 'fel.xlsx', '--to', 'styrplan', '--out', 'samma.styrplan.json']);
    const { code, err } = await work.run(['export', 'fel.xlsx', '--to', 'html', '--out', 'fel.html', '--lang', 'en']);
    expect(code).toBe(0);
    expect(err).toContain('2 errors');
    const html = readFileSync(work.path('fel.html'), 'utf8');
    const { digest } = JSON.parse(readFileSync(work.path('samma.styrplan.json'), 'utf8')) as { digest: string };
    expect(html).toContain(`<dd>${digest}</dd>`);
    expect(html).toContain('Provköping: plan 2027–2029');
  });

  test('an export never writes over the workbook', async () => {
    const before = readFileSync(work.path('bra.xlsx'));
    expect((await work.run(['export', 'bra.xlsx', '--to', 'styrplan', '--out', 'bra.xlsx'])).code).toBe(2);
    expect(readFileSync(work.path('bra.xlsx')).equals(before)).toBe(true);
  });
});

describe('template', () => {
  test('makes one workbook a committee from a master, and writes over none', async () => {
    const argv = ['template', '--model', 'kommunallagen', '--year', '2027', '--master', 'bra.xlsx', '--out', 'mallar'];
    const made = await work.run(argv);
    expect(made.err).toContain('Budget 2027 Barn- och utbildningsnämnden.xlsx');
    expect(made.code).toBe(0);
    const { code, out } = await work.run(['check', 'mallar', '--format', 'json']);
    expect(code).not.toBe(2);
    expect(JSON.parse(out).files).toMatchObject([{ model: 'kommunallagen' }]);
    const again = await work.run(argv);
    expect(again.code).toBe(2);
    expect(again.err).toContain('finns redan');
  });

  test('a committee that the master lacks is refused', async () => {
    const { code, err } = await work.run([
      'template',
      '--model',
      'kommunallagen',
      '--year',
      '2027',
      '--master',
      'bra.xlsx',
      '--committee',
      'Kulturnämnden',
      '--out',
      'm2',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('Kulturnämnden');
  });
});

describe('models, rules, explain', () => {
  test('models lists every model, and describes one', async () => {
    const list = await work.run(['models']);
    for (const { id } of BUILT_IN_MODELS) expect(list.out).toContain(id);
    const one = await work.run(['models', 'karlskoga']);
    expect(one.out).toContain('Nämndmål: beslutas av nämnden, under Fullmäktigemål, mätbar');
    expect(JSON.parse((await work.run(['models', 'karlskoga', '--format', 'json'])).out).id).toBe('karlskoga');
  });

  test('rules lists every rule, an area, or one model’s severities', async () => {
    const all = await work.run(['rules']);
    for (const { id } of RULES) expect(all.out).toContain(id);
    const chain = await work.run(['rules', 'chain']);
    expect(chain.out).not.toContain('measure/');
    const model = await work.run(['rules', '--model', 'karlskoga', '--lang', 'en']);
    expect(model.out).toMatch(/chain\/missing-parent\s+error/);
    expect((await work.run(['rules', 'karlskoga', '--lang', 'en'])).out).toBe(model.out);
  });

  test.each([
    ['sv', 'Kontrollerar:', 'Karlskoga kommuns styrmodell, s. 6, Fullmäktigemål'],
    ['en', 'Checks:', 'Karlskoga kommuns styrmodell, p. 6, Fullmäktigemål'],
  ])('explain tells all about a rule in %s', async (language, ...parts) => {
    const { code, out } = await work.run(['explain', 'chain/missing-parent', '--lang', language]);
    expect(code).toBe(0);
    for (const part of [...parts, 'chain/missing-parent', 'karlskoga', 'chain/unknown-parent'])
      expect(out).toContain(part);
  });
});
