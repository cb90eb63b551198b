import { anchorOf } from '../../plan/source';
import { goalName } from '../lookups/goals/goal-names';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** A measure that hangs on the vision, which gives the direction and cannot itself be measured. */
export const visionMeasured = defineRule({
  id: 'measure/vision-measured',
  reads: ['goals', 'measures'],
  sources: [{ document: '003', page: '6', heading: 'Vision' }],
  options: {},
  messages: ['vision'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      const vision = group.goals.find(({ level }) => level?.vision);
      if (!vision) continue;
      report({
        messageId: 'vision',
        data: { measure: measureName(group), goal: goalName(vision.goal) },
        anchor: anchorOf(group.main, 'goalId', 'id'),
        subject: measureSubject(group),
      });
    }
  },
});
