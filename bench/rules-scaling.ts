import { BUILT_IN_MODELS } from '../src/models/built-in-models';
import type { Plan } from '../src/plan/plan';
import { checkPlan } from '../src/rules/engine';
import { RULES } from '../src/rules/registry';
import type { Rule } from '../src/rules/rule';
import { recognise } from '../src/workbook/recogniser/recognise';
import { buildPlan } from '../src/workbook/reading/build-plan';
import { bigBook, bigSnapshot, sizeFor } from './big-book';
import { processorTime } from './processor-time';

export interface RuleTiming {
  readonly rule: string;
  readonly milliseconds: number;
  readonly doubled: number;
  /** time(2N) / time(N); undefined where both are too short for the clock to tell. */
  readonly ratio: number | undefined;
}

export interface RulesResult {
  readonly goals: number;
  readonly rules: readonly RuleTiming[];
  /** All rules together at N. */
  readonly all: number;
}

const RUNS = 5;
/** Below this a timing is noise, and a ratio of two of them means nothing. */
const SHORTEST = 2;

/**
 * DESIGN's measure 1: how each rule's processor time grows when the plan doubles, the least of some runs. A rule is timed alone and
 * cold: its look-ups are built anew each run.
 */
export function measureRules(goals: number): RulesResult {
  const model = BUILT_IN_MODELS.find(({ id }) => id === 'karlskoga')!;
  const every = {
    ...model,
    rules: Object.fromEntries(
      RULES.map(({ id }) => [id, model.rules[id] ?? { severity: 'warning' as const, options: {} }]),
    ),
  };
  for (const id of Object.keys(every.rules))
    if (every.rules[id]!.severity === 'off') every.rules[id] = { ...every.rules[id]!, severity: 'warning' };
  const small = planOf(goals);
  const large = planOf(goals * 2);
  const time = (plan: Plan, rules: readonly Rule[]): number =>
    Math.min(
      ...Array.from({ length: RUNS }, () => {
        const cold = withNewLists(plan);
        const from = processorTime();
        checkPlan(cold, every, { rules });
        return processorTime() - from;
      }),
    );
  time(small, RULES);
  const rules = RULES.map((rule): RuleTiming => {
    const milliseconds = time(small, [rule]);
    const doubled = time(large, [rule]);
    return {
      rule: rule.id,
      milliseconds,
      doubled,
      ratio: milliseconds < SHORTEST ? undefined : doubled / milliseconds,
    };
  });
  return { goals, rules, all: time(small, RULES) };
}

function planOf(goals: number): Plan {
  const snapshot = bigSnapshot(bigBook(sizeFor(goals)));
  return buildPlan(snapshot, recognise(snapshot)).plan;
}

/** The plan with its lists copied, so that no look-up of an earlier run is found again. */
function withNewLists(plan: Plan): Plan {
  return Object.fromEntries(
    Object.entries(plan).map(([part, value]) => [part, Array.isArray(value) ? [...(value as unknown[])] : value]),
  ) as unknown as Plan;
}
