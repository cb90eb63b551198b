import { anchorOf, hasColumn } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { sexesNamedIn } from '../lookups/measures/sex-words';
import { defineRule } from '../rule';

/** A goal about residents or users that names neither women nor men, girls nor boys, in any of the texts that say what is to be reached. */
export const goalNamesSexes = defineRule({
  id: 'equality/goal-names-sexes',
  reads: ['goals'],
  sources: [
    { document: '000', page: '7', heading: 'Genusmedveten planering' },
    { document: '002', page: '§ 2', heading: 'Kommunövergripande mål' },
  ],
  options: {},
  messages: ['neutral'],
  check({ plan, report }) {
    for (const goal of plan.goals) {
      if (goal.aboutPersons !== true || !hasColumn(goal, 'title')) continue;
      const texts = [goal.title, goal.description, goal.targetGroup, goal.effect].filter((text) => text !== undefined);
      if (texts.length === 0 || texts.some((text) => sexesNamedIn(text).size > 0)) continue;
      report({
        messageId: 'neutral',
        data: { goal: goalName(goal) },
        anchor: anchorOf(goal, 'title', 'id'),
        subject: goalSubject(goal),
      });
    }
  },
});
