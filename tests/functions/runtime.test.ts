import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import functions from '../../functions/functions.json';
import { openRuntime, type RuntimePage } from './runtime-page';
// The global setup looks for these imports to know that a browser and the build are needed.
import { closeBrowser } from '../e2e/browser';
import { builtSite } from '../e2e/built-site';

let runtime: RuntimePage;

beforeAll(async () => {
  expect(builtSite()).toBeTruthy();
  runtime = await openRuntime();
});

afterAll(async () => {
  await runtime.close();
  await closeBrowser();
});

/** What Microsoft's runtime says by itself about scripts that only Office's own page has. */
const OF_THE_RUNTIME = /o15apptofilemappingtable|MicrosoftAjax|Failed to load resource/;

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const IDS = column('V1', 'F1', 'N1', 'N2');
const PARENTS = column('', 'V1', 'F1', 'F9');
const LEVELS = column('Vision', 'Fullmäktigemål', 'Nämndmål', 'Nämndmål');

/** The runtime's number of `#VALUE!`. */
const VALUE = 7;

/** An error in a cell of a spilled array, as it goes to Excel. */
const cellError = (code: string, message: RegExp): unknown =>
  expect.objectContaining({ type: 'Error', basicValue: code, message: expect.stringMatching(message) });

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
  ['V1', 'Vision', 'En trygg kommun', '', 'Kommunfullmäktige'],
  ['F1', 'Fullmäktigemål', 'Trygg uppväxt', 'V1', 'Kommunfullmäktige'],
  ['N1', 'Nämndmål', 'Tidigt stöd', 'X77', 'Socialnämnden'],
];

describe('in Microsoft’s runtime', () => {
  test.each<[string, unknown[], unknown]>([
    ['TAL', [[['1 234,50'], ['(300)'], ['']]], [[1234.5], [-300], ['']]],
    ['BELOPP', [[[1500]], [['tkr']], [['kr']]], [[1_500_000]]],
    ['MALKEDJA', [[['N1']], IDS, PARENTS, null, null], [['V1 › F1 › N1']]],
    ['KEDJEKOLL', [IDS, PARENTS, LEVELS, [['Karlskoga']]], [[''], [''], [''], [expect.stringContaining('F9')]]],
    ['UNDERMAL', [[['V1']], IDS, PARENTS, null], [['F1'], ['N1']]],
    ['TACKNING', [IDS, IDS, PARENTS], [[2], [1], [0], [0]]],
    ['MATKOLL', [[['Nöjda']], [[2027, 2028]], [[70, '']], null, null], [['Målnivå saknas för 2028.']]],
    ['MALUPPFYLLELSE', [[[45]], [[90]], null, null], [[0.5]]],
    ['TRAFIKLJUS', [column(90, 85, 10), [[90]], null, null], [['Grön'], ['Gul'], ['Röd']]],
    ['RAMKOLL', [[[100, 120]], [[100, 100]], null], [['', expect.stringContaining('20')]]],
    ['RAMUTRYMME', [[['BUN']], [[100]], column('BUN', 'bun'), column(60, 30)], [[10]]],
    [
      'OVERFORING',
      [column(100, 100), column(90, 105), null, null],
      [
        [0, 10, 10],
        [10, -5, 5],
      ],
    ],
    ['BALANSKRAV', [[[10]], [[2]], null, null, null], [[8]]],
    [
      'ATERSTALLNING',
      [column(-10, 4), [[2026]]],
      [
        [10, 2029],
        [6, 2029],
      ],
    ],
    ['RESULTATRESERV', [[[50]], [[40]], [[1000]], null], [[30]]],
    ['RESURSFORDELA', [column(1, 1, 1), [[1]], [[100]]], [[34], [33], [33]]],
    ['FORDELA', [[[100]], column(1, 1, 1)], [[34], [33], [33]]],
    ['UPPRAKNING', [[[100]], [[1.1]]], [[110, 121, 133.1]]],
    ['PERIODISERA', [[[1200]], null], [Array.from({ length: 12 }, () => 100)]],
    ['KONSFORDELNING', [[[60]], [[40]]], [[0.6, 0.4, 20]]],
    ['REGEL', [[['chain/cycle']], [['allvarlighet']]], [['fel']]],
    [
      'VALIDERA',
      [[GOALS, [['Karlskoga']]]],
      [['Fel', 'chain/unknown-parent', 'tabell1!D4', expect.stringContaining('X77')]],
    ],
    ['FYND', [[GOALS, [['Karlskoga']]]], [[1, 0, 0]]],
  ])('%s answers', async (id, args, expected) => {
    expect(await runtime.call(id, args)).toEqual({ value: expected });
  });

  test('every function of functions.json is associated, by its id', async () => {
    for (const { id } of functions.functions) {
      const told = await runtime.call(id, [[[[null]]]]);
      expect(told).not.toMatchObject({ error: 10 });
      expect(JSON.stringify(told)).not.toContain('Styrkoll kunde inte');
    }
  });

  test.each<[string, unknown[], number, RegExp]>([
    ['MALKEDJA', [[['N1']], IDS, column('V1')], VALUE, /^överordnat .* id /],
    ['KEDJEKOLL', [IDS, PARENTS, LEVELS, [['Ankeborg']]], VALUE, /^modell: ”Ankeborg”/],
    ['UNDERMAL', [[['V1']], IDS, PARENTS, [[0]]], VALUE, /^djup: /],
    ['MATKOLL', [[['A']], [['nästa år']], [[1]]], VALUE, /^år: ”nästa år”/],
    ['VALIDERA', [[[['']]]], VALUE, /^tabell1: /],
    ['VALIDERA', [[GOALS, column('Inköpslista', 'mjölk', 'ägg')]], VALUE, /^tabell2 /],
    ['FYND', [[GOALS, [['Ankeborg']]]], VALUE, /^modell: /],
  ])('%s names the argument that it cannot use', async (id, args, code, message) => {
    expect(await runtime.call(id, args)).toEqual({ error: code, message: expect.stringMatching(message) });
  });

  test('a bad cell has its own error and spoils no other', async () => {
    const asked = column('N1', 'N9', 'N2', { type: 'CustomFunctionError', code: '#REF!' });
    expect(await runtime.call('MALKEDJA', [asked, IDS, PARENTS])).toEqual({
      value: column(
        'V1 › F1 › N1',
        cellError('#N/A', /”N9”/),
        cellError('#N/A', /”F9”/),
        cellError('#VALUE!', /#REF!/),
      ),
    });
  });

  test('an argument that Excel leaves out at the end is left out', async () => {
    expect(await runtime.call('MALKEDJA', [[['N1']], IDS, PARENTS])).toEqual({ value: [['V1 › F1 › N1']] });
    expect(await runtime.call('REGEL', [[['chain/cycle']]])).toEqual({ value: [[expect.stringContaining('mål')]] });
  });

  test.each<[string, unknown[]]>([
    ['in a list of the argument’s own', [["'Mål 2027'!B3:F6", 'Blad1!A1']]],
    ['among the others', ["'Mål 2027'!B3:F6", 'Blad1!A1']],
  ])('the findings stand at the cells of the parameter addresses, %s', async (_how, addresses) => {
    const told = await runtime.call('VALIDERA', [[GOALS, [['Karlskoga']]]], addresses);
    expect(told).toEqual({ value: [['Fel', 'chain/unknown-parent', "'Mål 2027'!E6", expect.any(String)]] });
  });

  test('tables of several sheets are checked together', async () => {
    const measures = [
      ['Mått-id', 'Mål-id', 'Styrmått', 'Målnivå 2027'],
      ['M1', 'Q9', 'Väntetid', 10],
    ];
    const told = await runtime.call(
      'VALIDERA',
      [[GOALS, measures, [['Trelleborg']]]],
      [['Mål!A1:E4', 'Mått!C10:F11', null]],
    );
    const rows = (told as { value: unknown[][] }).value.map(([, rule, cell]) => `${String(rule)} ${String(cell)}`);
    expect(rows).toContain('measure/orphan Mått!D11');
    expect(rows).toContain('chain/unknown-parent Mål!D4');
  });

  test('10,000 calls in one message are all answered', async () => {
    const told = await runtime.callRows(10_000);
    expect(told).toHaveLength(10_000);
    expect(told.filter((each, row) => JSON.stringify(each) !== `{"value":[[${row * 1000}]]}`)).toEqual([]);
  });

  test('nothing failed in the page, and nothing was asked of another host', () => {
    expect(runtime.errors.filter((error) => !OF_THE_RUNTIME.test(error))).toEqual([]);
    expect(runtime.strayRequests).toEqual([]);
  });
});
