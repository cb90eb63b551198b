import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Workspace } from './cli-run';
import { CLEAN, xlsxOf } from './workbook-file';

const work = new Workspace();

beforeAll(() => work.write('bra.xlsx', xlsxOf(CLEAN)));
afterAll(() => work.remove());

describe('what is wrong with a command line is told, and ends with 2', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['chek'], /inget kommando ”chek”\. Menade du check\?/],
    [
      'an unknown option',
      ['check', 'bra.xlsx', '--fromat', 'json'],
      /ingen flagga --fromat här\. Menade du --format\?/,
    ],
    ['a missing file', ['check'], /saknas något/],
    ['an option without its value', ['check', 'bra.xlsx', '--model'], /--model <id\|file> behöver ett värde/],
    ['a missing option', ['export', 'bra.xlsx', '--to', 'styrplan'], /--out <path> måste anges/],
    ['too many arguments', ['explain', 'a', 'b'], /för mycket/],
    ['an unknown model', ['check', 'bra.xlsx', '--model', 'narnia'], /ingen styrmodell ”narnia”.*karlskoga/],
    ['a model file that is not there', ['check', 'bra.xlsx', '--model', 'min.json'], /min\.json finns inte/],
    ['an unknown rule', ['explain', 'chain/cykle'], /Menade du chain\/cycle\?/],
    ['an unknown area', ['rules', 'målkedja'], /ingen regel ”målkedja”/],
    ['a year that is none', ['check', 'bra.xlsx', '--year', '27'], /inget budgetår/],
    ['a date that is none', ['check', 'bra.xlsx', '--as-of', '2027-02-30'], /inget datum/],
    [
      'a format that is none',
      ['check', 'bra.xlsx', '--format', 'pdf'],
      /”pdf” finns inte.*text, json, sarif, markdown, html/,
    ],
    [
      'an export that is to come',
      ['export', 'bra.xlsx', '--to', 'sie', '--out', 'x.se'],
      /kan inte skrivas ännu.*styrplan/,
    ],
    ['a language that is none', ['check', 'bra.xlsx', '--lang', 'fi'], /Språket ”fi”/],
    ['a missing mapping', ['check', 'bra.xlsx', '--mapping', 'x.json'], /x\.json finns inte/],
    ['a missing master', ['check', 'bra.xlsx', '--master', 'x.xlsx'], /x\.xlsx finns inte/],
    ['a master that is no styrplan', ['check', 'bra.xlsx', '--master', 'skräp.json'], /skräp\.json kan inte läsas/],
  ])('%s', async (_what, argv, sentence) => {
    work.write('skräp.json', '{}');
    const { code, out, err } = await work.run(argv);
    expect(err).toMatch(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('in English too', async () => {
    expect((await work.run(['chek', '--lang', 'en'])).err).toContain('There is no command “chek”. Did you mean check?');
  });
});

describe('help', () => {
  test('without a command is told on standard error', async () => {
    const { code, out, err } = await work.run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Användning: styrkoll');
  });

  test.each([
    ['sv', 'Användning: styrkoll', 'Kommandon:', 'Slutkoder:'],
    ['en', 'Usage: styrkoll', 'Commands:', 'Exit codes:'],
  ])('is whole in %s, and hides what is only for builders', async (language, ...parts) => {
    const { code, out } = await work.run(['--help', '--lang', language]);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toContain(part);
    expect(out).not.toMatch(/docs|html/);
  });

  test.each(['check', 'export', 'import', 'template', 'mapping', 'models', 'rules', 'explain'])(
    'of %s has no English in Swedish',
    async (command) => {
      const { code, out } = await work.run([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain('Flaggor:');
      expect(out).not.toMatch(/display help|\(default|options\]/);
    },
  );

  test('tells the version', async () => {
    expect((await work.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
