import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import lingonhamra from '../../samples/models/lingonhamra.json';
import { settingsPart } from '../../src/index';
import { writeXlsx } from '../../src/workbook/xlsx/writer/write-xlsx';
import { Workspace, type JsonReport } from './cli-run';

const work = new Workspace();

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd', 'Perspektiv', 'Styrdokument'],
  ['F1', 'Framtidsbild', 'Vi växer tillsammans', null, null, null, null],
  ['V1', 'Vägval', 'Kunskap hela livet', 'F1', null, 'Framtid', null],
  ['L1', 'Kommunlöfte', 'Alla elever klarar skolan', 'V1', 'Skolnämnden', 'Invånarna', 'Färdplan 2027'],
  ['N1', 'Nämndåtagande', 'Fler behöriga till gymnasiet', 'L1', 'Skolnämnden', null, null],
];

/** A workbook of Lingonhamra's: clean, or with a commitment that hangs on a choice of way. */
function bookOf(model: Readonly<Record<string, unknown>>, { isWrong = false } = {}): Uint8Array {
  return writeXlsx({
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Budgetår', 2027],
          ['Enhet', 'tkr'],
        ],
      },
      {
        name: 'Organisation',
        rows: [
          ['Kod', 'Namn', 'Typ'],
          ['SN', 'Skolnämnden', 'nämnd'],
        ],
      },
      {
        name: 'Mål',
        rows: GOALS.map((row) => row.map((cell) => (isWrong && row[0] === 'N1' && cell === 'L1' ? 'V1' : cell))),
      },
    ],
    customXml: [settingsPart({ model, dismissals: [] })],
  });
}

beforeAll(() => {
  work.write('lingonhamra.json', JSON.stringify(lingonhamra, null, 2));
  work.write('med-bom.json', `\uFEFF${JSON.stringify(lingonhamra)}`);
  work.write('trasig.json', '{\n  "id": "x",\n}');
  work.write('latin1.json', new Uint8Array([0x7b, 0x22, 0xe5, 0x22, 0x7d]));
  work.write('tva.json', '{\n  "id": "x",\n  "extends": "karlskoga",\n  "id": "y"\n}');
  work.write(
    'fel.json',
    JSON.stringify({ id: 'fel', extends: 'karlskoga', rules: { 'frame/unusd': 'off', 'chain/cycle': 'fel' } }, null, 2),
  );
  work.write(
    'slarv.json',
    '{\n  "id": "slarv",\n  "extends": "karlskoga",\n  "rules": {\n    "frame/unusd": "off"\n  }\n}',
  );
  work.write('bra.xlsx', bookOf(lingonhamra));
  work.write('fel.xlsx', bookOf(lingonhamra, { isWrong: true }));
  work.write('bar-fel.xlsx', bookOf({ ...lingonhamra, extends: 'karlskogas' }));
});
afterAll(() => work.remove());

const grave = async (...argv: readonly string[]): Promise<readonly string[]> => {
  const report = JSON.parse((await work.run(['check', ...argv, '--format', 'json'])).out) as JsonReport;
  return report.files.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'information')
      .map(({ ruleId, sheet, cell }) => `${ruleId} ${sheet}!${cell}`),
  );
};

describe('a model file', () => {
  test.each(['lingonhamra.json', 'med-bom.json'])('%s is described with what it inherits', async (file) => {
    const { code, out } = await work.run(['models', file]);
    expect(code).toBe(0);
    for (const part of [
      'Utgår från modellen: kommunallagen',
      'Nämndåtagande: beslutas av nämnden, under Löfte, mätbar',
      'limit = 8',
    ])
      expect(out).toContain(part);
  });

  test.each([
    ['trasig.json', 'sv', /rad 3, tecken 1: Efter det sista/],
    ['latin1.json', 'sv', /UTF-8/],
    ['tva.json', 'sv', /rad 4, \/id: Nyckeln ”id” står två gånger/],
    ['fel.json', 'sv', /rad 6, \/rules\/chain~1cycle: "fel" går inte att välja här\. Välj något av error, warning/],
    [
      'slarv.json',
      'sv',
      /rad 5, \/rules\/frame~1unusd: Det finns ingen regel ”frame\/unusd”.* Menade du frame\/unused\?/,
    ],
    [
      'slarv.json',
      'en',
      /line 5, \/rules\/frame~1unusd: There is no rule “frame\/unusd”.* Did you mean frame\/unused\?/,
    ],
  ])('%s is refused with its place (%s)', async (file, language, expected) => {
    const { code, out, err } = await work.run(['check', 'bra.xlsx', '--model', file, '--lang', language]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(expected);
  });

  test('is what workbooks are checked by', async () => {
    expect(await grave('bra.xlsx', '--model', 'lingonhamra.json')).toEqual(await grave('bra.xlsx'));
    expect(await grave('fel.xlsx', '--model', 'lingonhamra.json')).toContain('chain/wrong-parent-level Mål!D5');
  });
});

describe('a workbook that carries its model', () => {
  test('is checked by it', async () => {
    const clean = await grave('bra.xlsx');
    expect(clean.filter((finding) => finding.startsWith('chain/'))).toEqual([]);
    expect(await grave('fel.xlsx')).toContain('chain/wrong-parent-level Mål!D5');
  });

  test('whose model is wrong is told what is wrong with it', async () => {
    const { code, out } = await work.run(['check', 'bar-fel.xlsx', '--format', 'json']);
    expect(code).toBe(2);
    const { error } = (JSON.parse(out) as JsonReport).files[0]!;
    expect(error.code).toBe('bad-model');
    expect(error.message).toContain('/extends: Det finns ingen inbyggd modell ”karlskogas”');
    expect(error.message).toContain('Menade du karlskoga?');
  });

  test('is what a template of the model is', async () => {
    await work.run(['template', '--model', 'lingonhamra.json', '--year', '2027', '--out', 'mallar']);
    const { code, out } = await work.run(['check', 'mallar', '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as JsonReport).files).toMatchObject([{ model: 'lingonhamra', findings: [] }]);
  });
});
