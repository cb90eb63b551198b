import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { isBlank } from '../lookups/blank-answers';
import { defineRule } from '../rule';

/** What the analysis is to be made of, by who sets the goal. */
const PROCESSES: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  department: { sv: 'en huvudprocess', en: 'a main process' },
  unit: { sv: 'en delprocess', en: 'a sub-process' },
};

/** A department's or a unit's equality goal states nothing as the analysis that it builds on. What the analysis says is not judged. */
export const statisticalBasis = defineRule({
  id: 'equality/statistical-basis',
  reads: ['goals'],
  sources: [
    { document: '002', page: '§ 4', heading: 'Förvaltningsspecifika mål' },
    { document: '002', page: '§ 5', heading: 'Enhets/avdelningsspecifika mål' },
  ],
  needs: { goals: ['equality', 'basis'] },
  options: {},
  messages: ['missing'],
  silencedBy: [{ rule: 'chain/unknown-level', on: 'row' }],
  check({ plan, model, report }) {
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const process = PROCESSES[level?.decidedBy ?? ''];
      if (!process || goal.equality !== true || !hasColumn(goal, 'basis')) continue;
      if (problemOf(goal, 'basis') || !isBlank(goal.basis)) continue;
      report({
        messageId: 'missing',
        data: { goal: goalName(goal), process },
        anchor: anchorOf(goal, 'basis'),
        subject: goalSubject(goal),
      });
    }
  },
});
