import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toStyrplan } from '../../../src/central/to-styrplan';
import type { Plan } from '../../../src/plan/plan';
import { templateBook } from '../../../src/workbook/template/make-template';
import { planContent } from '../../../src/workbook/template/plan-content';
import { anyPlan, contentOf } from '../../central/arbitrary-plan';
import { CONTEXT } from '../../central/context';
import { asInAWorkbook } from './as-in-a-workbook';
import { builtIn, planOfBook, writtenBook } from './check-book';

const BUDGET_YEAR = 2027;

function throughWorkbook(plan: Plan): Plan {
  const { unit } = plan.settings;
  const model = builtIn('karlskoga');
  const book = templateBook({ model, budgetYear: BUDGET_YEAR, unit, content: planContent(plan, unit) });
  return planOfBook(writtenBook(book), model);
}

test('plan → template → plan says the same, and what is handed in has the same digest but for where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPlan.map((plan) => asInAWorkbook(plan, BUDGET_YEAR)),
      async (plan) => {
        const back = throughWorkbook(plan);
        expect(contentOf(back)).toEqual(contentOf(plan));
        const [before, after] = await Promise.all([toStyrplan(plan, CONTEXT), toStyrplan(back, CONTEXT)]);
        expect(after.provenance.workbookDigest).toBe(before.provenance.workbookDigest);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
