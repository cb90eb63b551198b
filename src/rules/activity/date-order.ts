import { anchorOf } from '../../plan/source';
import { dateInYear } from '../../plan/years';
import { activityName, activitySubject } from '../lookups/activities/activities';
import { defineRule } from '../rule';

/** An activity that ends before it starts, or of which no day falls within the plan years. */
export const dateOrder = defineRule({
  id: 'activity/date-order',
  reads: ['activities', 'years'],
  sources: [],
  options: {},
  messages: ['order', 'before', 'after'],
  // One wrong year in the plan is not a mistake of every activity.
  silencedBy: [{ rule: 'frame/plan-years', on: 'anywhere', messages: ['before', 'after'] }],
  check({ plan, report }) {
    const [first, last] = [plan.years[0], plan.years.at(-1)];
    for (const activity of plan.activities) {
      const { start, end } = activity;
      const about = { subject: activitySubject(activity) };
      const what = activityName(activity);
      if (start !== undefined && end !== undefined && start > end) {
        report({
          messageId: 'order',
          data: { activity: what, start, end },
          anchor: anchorOf(activity, 'end'),
          related: [anchorOf(activity, 'start')],
          ...about,
        });
      } else if (first !== undefined && end !== undefined && end < dateInYear(first, '01-01')) {
        report({
          messageId: 'before',
          data: { activity: what, date: end, year: first },
          anchor: anchorOf(activity, 'end'),
          ...about,
        });
      } else if (last !== undefined && start !== undefined && start > dateInYear(last, '12-31')) {
        report({
          messageId: 'after',
          data: { activity: what, date: start, year: last },
          anchor: anchorOf(activity, 'start'),
          ...about,
        });
      }
    }
  },
});
