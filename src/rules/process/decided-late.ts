import type { Block } from '../../plan/source';
import { dateInYear } from '../../plan/years';
import { decidingBody } from '../lookups/goals/deciders';
import { organisationLookup } from '../lookups/organisations/organisations';
import { defineRule } from '../rule';

/** The last day of a decision: a day of the year so many years from the budget year (`-1`: the year before it). */
interface LastDay {
  readonly years: number;
  readonly day: string;
}

const STATUTE: Readonly<Record<string, LastDay>> = { council: { years: -1, day: '11-30' } };

/**
 * The plan was decided after the day that holds for the body that decided it. Silent where Plan does not say which body it was, and
 * where the frames are of other years than the budget year: then it is the year that is doubtful.
 */
export const decidedLate = defineRule({
  id: 'process/decided-late',
  reads: ['settings', 'organisations', 'blocks'],
  sources: [
    { document: '000', page: '9', heading: 'Planering för ett enskilt år' },
    { document: '003', page: '8', heading: 'Planeringsprocessen' },
    { document: '004', page: '8', heading: 'Budget och planering' },
    { document: 'KL', page: '11 kap. 10 §' },
  ],
  /** `last`: the last day by body, `council` or `committee`; a body that is not named is not judged. */
  options: { last: STATUTE },
  messages: ['council', 'committee'],
  silencedBy: [
    { rule: 'submission/year-mismatch', on: 'anywhere' },
    { rule: 'submission/model-mismatch', on: 'anywhere' },
  ],
  check({ plan, options, report }) {
    const { budgetYear, decidedBy, decidedOn, cells } = plan.settings;
    const cell = cells['decidedOn'];
    if (budgetYear === undefined || decidedBy === undefined || decidedOn === undefined || !cell) return;
    const body = decidingBody(decidedBy, organisationLookup(plan));
    if (body === undefined || body === 'official' || !Object.hasOwn(options.last, body)) return;
    const { years, day } = options.last[body]!;
    const last = dateInYear(budgetYear + years, day);
    if (decidedOn <= last || plan.blocks.some((block) => isOfOtherYears(block, budgetYear))) return;
    report({
      messageId: body,
      data: { decidedBy, decidedOn, year: budgetYear, last },
      anchor: cell,
      related: cells['budgetYear'] ? [cells['budgetYear']] : [],
      subject: 'decision',
    });
  },
});

/** Whether frames stand for three years in a row, and not those that begin with the budget year. */
function isOfOtherYears({ entity, yearHeaders }: Block, budgetYear: number): boolean {
  if (entity !== 'frames' || yearHeaders.length !== 3) return false;
  const first = yearHeaders[0]!.year;
  return first !== budgetYear && yearHeaders.every(({ year }, index) => year === first + index);
}
