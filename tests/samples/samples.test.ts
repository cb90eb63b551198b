import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LINDSJO } from '../../samples/make/karlskoga/municipality';
import { HEDLUNDA } from '../../samples/make/katrineholm/municipality';
import { NORRALV } from '../../samples/make/overtornea/municipality';
import { BJORKA } from '../../samples/make/own-layout/municipality';
import { budgetRows } from '../../samples/make/rows/budget-rows';
import { ownerFrames } from '../../samples/make/rows/frames';
import { STRANDHAMN } from '../../samples/make/trelleborg/municipality';
import { findModel } from '../../src/models/built-in-models';
import { a1 } from '../../src/plan/cell';
import { sumKronor } from '../../src/plan/money';
import type { Plan } from '../../src/plan/plan';
import { checkPlan } from '../../src/rules/engine';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { graveFindings, planOfBook } from '../workbook/template/check-book';
import { MADE_SAMPLES } from './made-samples';

const FOLDER = path.resolve(__dirname, '../../samples');

function planOfSample(name: string, model: string): Plan {
  return planOfBook(readXlsx(MADE_SAMPLES.get(name)!, { name }), findModel(model)!);
}

describe('the sample workbooks', () => {
  test.each([...MADE_SAMPLES.keys()])('%s is committed as it is made', (name) => {
    expect(Buffer.compare(readFileSync(path.join(FOLDER, name)), MADE_SAMPLES.get(name)!)).toBe(0);
  });

  test('are all made, none is left from before', () => {
    const committed = readdirSync(FOLDER).filter((name) => /\.(xlsx|json)$/.test(name));
    expect(committed.sort()).toEqual([...MADE_SAMPLES.keys()].sort());
  });

  test.each([
    ['karlskoga.xlsx', 'karlskoga', LINDSJO],
    ['katrineholm.xlsx', 'katrineholm', HEDLUNDA],
    ['overtornea.xlsx', 'overtornea', NORRALV],
    ['trelleborg.xlsx', 'trelleborg', STRANDHAMN],
    ['egen-layout.xlsx', 'karlskoga', BJORKA],
  ])('%s gives no error and no warning', (name, model, municipality) => {
    const plan = planOfSample(name, model);
    expect(graveFindings(plan, findModel(model)!)).toEqual([]);
    expect(plan.settings).toMatchObject({
      municipality: municipality.name,
      budgetYear: 2027,
      unit: 'tkr',
      taxRate: municipality.taxRate,
    });
    expect(findModel(plan.settings.model!)?.id).toBe(model);
  });

  test.each([
    ['karlskoga', { goals: 60, measures: 150, activities: 100, budget: 1000, frames: 30, followUps: 60, documents: 8 }],
    [
      'katrineholm',
      { goals: 40, measures: 150, activities: 60, budget: 900, frames: 26, followUps: 100, documents: 12 },
    ],
    ['overtornea', { goals: 50, measures: 250, activities: 50, budget: 550, frames: 18, followUps: 40, documents: 5 }],
    [
      'trelleborg',
      { goals: 60, measures: 150, activities: 100, budget: 1000, frames: 30, followUps: 60, documents: 8 },
    ],
  ] as const)('%s is as large as a real one', (model, sizes) => {
    const plan = planOfSample(`${model}.xlsx`, model);
    for (const [part, least] of Object.entries(sizes)) {
      expect([part, plan[part as keyof typeof sizes].length >= least]).toEqual([part, true]);
    }
    expect(MADE_SAMPLES.get(`${model}.xlsx`)!.length).toBeLessThan(200_000);
  });

  test('show measures for women and men, every year of Balans, and decisions with their analyses', () => {
    for (const model of ['katrineholm', 'overtornea']) {
      const plan = planOfSample(`${model}.xlsx`, model);
      expect(plan.measures.filter(({ sex }) => sex === 'women').length).toBeGreaterThan(30);
      expect(plan.balance.flatMap(({ amounts }) => amounts).length).toBe(55);
      expect(plan.decisions.filter(({ equalityAnalysis }) => equalityAnalysis !== undefined).length).toBe(
        plan.decisions.length,
      );
    }
  });
});

interface ExpectedList {
  readonly file: string;
  readonly model: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly what: string;
  }[];
}

describe('the samples with mistakes', () => {
  test.each(['karlskoga', 'katrineholm', 'overtornea', 'trelleborg'])(
    '%s gives exactly the findings of its list',
    (model) => {
      const list = JSON.parse(
        new TextDecoder().decode(MADE_SAMPLES.get(`${model}-med-fel.expected.json`)),
      ) as ExpectedList;
      expect(list.findings.length).toBeGreaterThanOrEqual(30);
      expect(new Set(list.findings.map(({ rule }) => rule)).size).toBe(list.findings.length);
      const { findings } = checkPlan(planOfSample(list.file, list.model), findModel(list.model)!);
      const grave = findings.filter(({ severity }) => severity !== 'information');
      const wanted = list.findings.map(({ rule, sheet, cell }) => `${sheet}!${cell} ${rule}`);
      expect(grave.map(({ ruleId, anchor }) => `${anchor.sheet}!${a1(anchor)} ${ruleId}`).sort()).toEqual(
        wanted.sort(),
      );
    },
  );
});

describe('the sample in a layout of its own', () => {
  const plan = planOfSample('egen-layout.xlsx', 'karlskoga');

  test('is read as what was written', () => {
    expect({
      organisations: plan.organisations.length,
      goals: plan.goals.length,
      measures: plan.measures.length,
      activities: plan.activities.length,
      frames: plan.frames.length,
      budget: plan.budget.length,
    }).toEqual({ organisations: 57, goals: 56, measures: 252, activities: 77, frames: 20, budget: 532 });
  });

  test('has each goal on its level', () => {
    const count = (level: string): number => plan.goals.filter((goal) => goal.level === level).length;
    expect([count('Fullmäktigemål'), count('Nämndmål'), count('Förvaltningsmål')]).toEqual([6, 35, 15]);
    expect(plan.goals.find(({ id }) => id === 'VON-N1')).toMatchObject({
      parentIds: ['F1', 'F2'],
      organisations: ['Vård- och omsorgsnämnden'],
    });
  });

  test('has the frames side by side as two kinds', () => {
    const frame = (kind: string): readonly (readonly [string | undefined, readonly number[]])[] =>
      plan.frames
        .filter((row) => row.kind === kind)
        .map(({ organisation, amounts }) => [organisation, amounts.map(({ value }) => value)]);
    const owners = ownerFrames(BJORKA);
    expect(frame('operating')).toEqual(
      owners.map(({ name, operating }) => [name, operating.map((amount) => amount * 1000)]),
    );
    expect(frame('investment')).toEqual(
      owners.map(({ name, investment }) => [name, investment.map((amount) => amount * 1000)]),
    );
  });

  test('has the ledger’s incomes turned, and every amount to the krona', () => {
    const made = budgetRows(BJORKA).filter(({ unit, kind }) => unit !== undefined && kind !== 'Investering');
    const sumOf = (kind: string, field: string): number =>
      made.filter((row) => row['kind'] === kind).reduce((sum, row) => sum + Number(row[field]), 0) * 1000;
    const read = (kind: string, year: number): number =>
      sumKronor(
        plan.budget
          .filter((row) => row.kind === kind)
          .flatMap(({ amounts }) => amounts.filter((amount) => amount.year === year).map(({ value }) => value)),
      );
    for (const [field, year] of [
      ['actual:2025', 2025],
      ['budget:2026', 2026],
      ['amounts:2027', 2027],
      ['amounts:2029', 2029],
    ] as const) {
      expect(read('income', year)).toBe(sumOf('Intäkt', field));
      expect(read('cost', year)).toBe(sumOf('Kostnad', field));
    }
  });

  test('ties the measures to the goals of their headings', () => {
    const ids = new Set(plan.goals.map(({ id }) => id));
    expect(plan.measures.filter(({ goalId }) => !ids.has(goalId)).map(({ name }) => name)).toEqual([]);
    const emissions = plan.measures.find(
      ({ name }) => name === 'Utsläpp av växthusgaser från kommunens egen verksamhet',
    )!;
    expect(emissions.goalId).toBe('F3');
    expect(emissions.results.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(emissions.targets.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
  });
});
