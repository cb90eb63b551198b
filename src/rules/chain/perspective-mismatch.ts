import { anchorOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { perspectiveReader } from '../lookups/goals/perspectives';
import { defineRule } from '../rule';

const NO_LEVELS: Readonly<Record<string, readonly string[]>> = {};

/** A goal stands in another perspective than goals of its level are set in. */
export const perspectiveMismatch = defineRule({
  id: 'chain/perspective-mismatch',
  reads: ['goals'],
  sources: [{ document: '000', page: '9', heading: 'Målstruktur' }],
  needs: { goals: ['perspective'] },
  /** For each level the ids of the perspectives that its goals are set in. A level that is not named is not judged. */
  options: { levels: NO_LEVELS },
  messages: ['mismatch'],
  silencedBy: [{ rule: 'chain/unknown-perspective', on: 'row' }],
  check({ plan, model, options, report }) {
    const read = perspectiveReader(model);
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const ids = level && Object.hasOwn(options.levels, level.id) ? options.levels[level.id] : undefined;
      if (!level || !ids) continue;
      const { terms } = read(goal);
      if (terms.length === 0 || terms.some(({ id }) => ids.includes(id))) continue;
      report({
        messageId: 'mismatch',
        data: {
          goal: goalName(goal),
          level: level.name,
          perspective: terms.map(({ name }) => name),
          allowed: model.perspectives.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
        },
        anchor: anchorOf(goal, 'perspective', 'id'),
        subject: goalSubject(goal),
      });
    }
  },
});
