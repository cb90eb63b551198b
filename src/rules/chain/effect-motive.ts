import { cellOf, problemOf } from '../../plan/source';
import { stated } from '../lookups/goals/goal-references';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** An effect goal that gives no reason why it is given priority. */
export const effectMotive = defineRule({
  id: 'chain/effect-motive',
  reads: ['goals'],
  sources: [
    { document: '004', page: '11', heading: 'Grundläggande principer för resultatstyrning och ekonomistyrning' },
  ],
  needs: { goals: ['motive'] },
  /** `levels`: the levels whose goals are effect goals. */
  options: { levels: ['effektmal'] as readonly string[] },
  messages: ['missing'],
  check({ plan, model, options, report }) {
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const cell = cellOf(goal, 'motive');
      if (
        !level ||
        !options.levels.includes(level.id) ||
        !cell ||
        problemOf(goal, 'motive') ||
        stated(goal.motive) !== undefined
      )
        continue;
      if (goal.id === undefined && goal.title === undefined) continue;
      report({ messageId: 'missing', data: { goal: goalName(goal) }, anchor: cell, subject: goalSubject(goal) });
    }
  },
});
