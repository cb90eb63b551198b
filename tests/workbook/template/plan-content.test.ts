import { describe, expect, test } from '@jest/globals';
import type { MoneyUnit, Plan } from '../../../src/plan/plan';
import { templateBook } from '../../../src/workbook/template/make-template';
import { planContent } from '../../../src/workbook/template/plan-content';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { MADE_SAMPLES } from '../../samples/made-samples';
import { builtIn, planOfBook, writtenBook } from './check-book';

/** What the plan says, without where it stands and what its formulas are. */
function wordsOf(plan: Plan): unknown {
  return JSON.parse(
    JSON.stringify({ ...plan, blocks: [], facts: [] }, (key, value: unknown) =>
      key === 'source' || key === 'cells' ? undefined : value,
    ),
  );
}

function throughTemplate(plan: Plan, model: string, unit: MoneyUnit): Plan {
  const book = templateBook({
    model: builtIn(model),
    budgetYear: plan.settings.budgetYear!,
    unit,
    content: planContent(plan, unit),
  });
  return planOfBook(writtenBook(book), builtIn(model));
}

describe('a plan as a template’s content', () => {
  test.each([
    ['karlskoga.xlsx', 'karlskoga', 'tkr'],
    ['trelleborg.xlsx', 'trelleborg', 'kr'],
    ['overtornea-med-fel.xlsx', 'overtornea', 'mnkr'],
  ] as const)('%s comes back as it was (in %s, %s)', (name, model, unit) => {
    const plan = planOfBook(readXlsx(MADE_SAMPLES.get(name)!, { name }), builtIn(model));
    expect(wordsOf(throughTemplate(plan, model, unit))).toEqual(
      wordsOf({ ...plan, settings: { ...plan.settings, unit } }),
    );
  });

  test('keeps years beside the template’s own', () => {
    const plan = planOfBook(readXlsx(MADE_SAMPLES.get('karlskoga.xlsx')!, { name: 'k' }), builtIn('karlskoga'));
    const [measure] = plan.measures;
    const older: Plan = {
      ...plan,
      measures: [
        {
          ...measure!,
          results: [{ year: 2019, value: 61.5 }, ...measure!.results],
          targets: [...measure!.targets, { year: 2031, from: 70.5, to: 80 }],
        },
      ],
    };
    const back = throughTemplate(older, 'karlskoga', 'tkr');
    expect(back.measures[0]!.results).toEqual(older.measures[0]!.results);
    expect(back.measures[0]!.targets).toEqual(older.measures[0]!.targets);
  });
});
