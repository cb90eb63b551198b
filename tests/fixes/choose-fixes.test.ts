import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkWorkbook } from '../../src/check/check-workbook';
import { openWorkbook } from '../../src/check/open-workbook';
import type { Finding } from '../../src/findings/finding';
import { chooseFixes } from '../../src/fixes/choose-fixes';
import type { ChosenFixes, FixOptions } from '../../src/fixes/chosen-fixes';
import { a1, parseA1 } from '../../src/plan/cell';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { karlskogaBook, trelleborgBook } from '../rules/chain/municipality-books';
import { modelOf, snapshotOf, type TestBook, type TestCell } from '../rules/harness';
import { spoilt } from './mistakes';

type ModelName = 'karlskoga' | 'trelleborg';

function findingsOf(workbook: WorkbookSnapshot, model: ModelName): readonly Finding[] {
  return checkWorkbook(openWorkbook(workbook, { model: modelOf(model) }), modelOf(model)).open;
}

function fixesOf(workbook: WorkbookSnapshot, model: ModelName, options: FixOptions = {}): ChosenFixes {
  return chooseFixes(openWorkbook(workbook, { model: modelOf(model) }), modelOf(model), options);
}

/** The book with some cells changed: `Mål!A2`. */
function changed(book: TestBook, cells: Readonly<Record<string, TestCell>>): TestBook {
  const made = structuredClone(book) as Record<string, TestCell[][]>;
  for (const [place, value] of Object.entries(cells)) {
    const [sheet, address] = place.split('!') as [string, string];
    const { row, column } = parseA1(address)!;
    made[sheet]![row]![column] = value;
  }
  return made;
}

/** The snapshot with something else about one of its sheets. */
function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  more: Partial<WorkbookSnapshot['sheets'][number]>,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...more } : sheet)) };
}

const lineOf = ({ ruleId, anchor, subject }: Finding): string => `${ruleId} ${anchor.sheet}!${a1(anchor)} ${subject}`;

function applied({ applied: fixes }: ChosenFixes): string[] {
  return fixes.map(({ finding, write }) => `${finding.ruleId} ${write.sheet}!${a1(write)} ${String(write.value)}`);
}

const BOOKS = { karlskoga: karlskogaBook, trelleborg: trelleborgBook };

describe('a planted mistake is mended, and the workbook is as it was', () => {
  test.each<[model: ModelName, cells: Readonly<Record<string, TestCell>>, expected: readonly string[]]>([
    ['karlskoga', { 'Mål!A6': null }, ['chain/missing-id Mål!A6 N1']],
    ['karlskoga', { 'Mål!A3': null }, ['chain/missing-id Mål!A3 F1']],
    ['karlskoga', { 'Mål!B4': 'Fullmäktigmål' }, ['chain/unknown-level Mål!B4 Fullmäktigemål']],
    ['karlskoga', { 'Mål!D7': 'F 2' }, ['chain/unknown-parent Mål!D7 F2']],
    ['karlskoga', { 'Mål!E9': 'BUNN' }, ['chain/unknown-committee Mål!E9 BUN']],
    ['karlskoga', { 'Mål!F5': 'Utvekling' }, ['chain/unknown-perspective Mål!F5 Utveckling']],
    ['karlskoga', { 'Styrmått!D3': 'Resultatmåt' }, ['measure/unknown-kind Styrmått!D3 Resultatmått']],
    ['karlskoga', { 'Styrmått!J3': '61' }, ['workbook/number-as-text Styrmått!J3 61']],
    ['karlskoga', { 'Budget!F2': '1 000' }, ['workbook/number-as-text Budget!F2 1000']],
    ['karlskoga', { 'Aktiviteter!F2': '2027-10-31' }, ['workbook/date-as-text Aktiviteter!F2 46691']],
    ['trelleborg', { 'Mål!A7': null }, ['chain/missing-id Mål!A7 E2']],
  ])('%s %j', (model, cells, expected) => {
    const clean = findingsOf(snapshotOf(BOOKS[model]), model).map(lineOf);
    const fixes = fixesOf(snapshotOf(changed(BOOKS[model], cells)), model);
    expect(applied(fixes)).toEqual(expected);
    expect(fixes.check.open.map(lineOf)).toEqual(clean);
    expect(fixes.left).toEqual([]);
  });

  test('several at once, each cell once, no id twice', () => {
    const cells = { 'Mål!A7': null, 'Mål!A8': null, 'Mål!E9': 'BUNN', 'Budget!F2': '1 000' };
    const fixes = fixesOf(snapshotOf(changed(karlskogaBook, cells)), 'karlskoga');
    expect(applied(fixes)).toEqual([
      'chain/missing-id Mål!A7 N2',
      'chain/missing-id Mål!A8 N3',
      'chain/unknown-committee Mål!E9 BUN',
      'workbook/number-as-text Budget!F2 1000',
    ]);
    expect(fixes.writes).toHaveLength(fixes.applied.length);
  });

  test('only of the rules that are asked for', () => {
    const cells = { 'Mål!E9': 'BUNN', 'Budget!F2': '1 000' };
    const options = { rules: new Set(['workbook/number-as-text']) };
    expect(applied(fixesOf(snapshotOf(changed(karlskogaBook, cells)), 'karlskoga', options))).toEqual([
      'workbook/number-as-text Budget!F2 1000',
    ]);
  });
});

describe('what is left alone', () => {
  const workbook = snapshotOf(changed(karlskogaBook, { 'Mål!E9': 'BUNN' }));
  const reasons = (snapshot: WorkbookSnapshot, options?: FixOptions): string[] =>
    fixesOf(snapshot, 'karlskoga', options).left.map(({ finding, reason }) => `${finding.ruleId} ${reason}`);

  test('a cell with a formula', () => {
    const rows = workbook.sheets
      .find(({ name }) => name === 'Mål')!
      .rows.map((row, index) =>
        index === 8 ? { ...row!, formulas: [undefined, undefined, undefined, undefined, '"BUN"&"N"'] } : row,
      );
    expect(reasons(withSheet(workbook, 'Mål', { rows }))).toEqual(['chain/unknown-committee formula']);
  });

  test('a cell that could not be written', () => {
    expect(reasons(workbook, { refused: new Map([['Mål!E9', 'no-styles']]) })).toEqual([
      'chain/unknown-committee no-styles',
    ]);
  });

  test('a fix that would make another finding appear, which is named', () => {
    // The number is the true one, and it is above the frame.
    const { left, writes, check } = fixesOf(snapshotOf(changed(karlskogaBook, { 'Budget!F2': '1 500' })), 'karlskoga');
    expect(left).toMatchObject([{ reason: 'other-finding', because: { ruleId: 'frame/exceeded' } }]);
    expect(writes).toEqual([]);
    expect(check.open.some(({ ruleId }) => ruleId === 'workbook/number-as-text')).toBe(true);
  });

  test('and the fixes beside it are made', () => {
    const cells = { 'Budget!F2': '1 500', 'Mål!E9': 'BUNN', 'Styrmått!J3': '61' };
    const fixes = fixesOf(snapshotOf(changed(karlskogaBook, cells)), 'karlskoga');
    expect(applied(fixes).sort()).toEqual([
      'chain/unknown-committee Mål!E9 BUN',
      'workbook/number-as-text Styrmått!J3 61',
    ]);
    expect(fixes.left).toHaveLength(1);
  });
});

describe.each([['karlskoga'], ['trelleborg']] as const)(
  'whatever is wrong with a workbook by the model of %s',
  (model) => {
    test('fixes mend their findings, make no other appear, and leave nothing to do a second time', () => {
      fc.assert(
        fc.property(spoilt(BOOKS[model]), (book) => {
          const workbook = snapshotOf(book);
          const before = findingsOf(workbook, model);
          const fixes = fixesOf(workbook, model);
          const after = findingsOf(fixes.after.workbook, model);
          expect(fixes.check.open.map(lineOf)).toEqual(after.map(lineOf));
          const mended = new Set(fixes.applied.map(({ finding }) => lineOf(finding)));
          expect(after.filter((finding) => mended.has(lineOf(finding)))).toEqual([]);
          expect(after.length).toBeLessThanOrEqual(before.length - mended.size);
          const cells = new Set(before.map(({ ruleId, anchor }) => `${ruleId} ${anchor.sheet}!${a1(anchor)}`));
          const subjects = new Set(before.map(({ ruleId, subject }) => `${ruleId} ${subject}`));
          for (const { ruleId, anchor, subject } of after)
            expect(cells.has(`${ruleId} ${anchor.sheet}!${a1(anchor)}`) || subjects.has(`${ruleId} ${subject}`)).toBe(
              true,
            );
          expect(applied(fixesOf(fixes.after.workbook, model))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  },
);
