import type { Activity } from '../../plan/plan';
import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { activityName, activitySubject } from '../lookups/activities/activities';
import { stated } from '../lookups/goals/goal-references';
import { defineRule } from '../rule';

/** The links of the theory of change, in their order. */
const LINKS = [
  { field: 'title', term: { sv: 'aktivitet', en: 'the activity' } },
  { field: 'output', term: { sv: 'utfall', en: 'the outcome' } },
  { field: 'result', term: { sv: 'resultat', en: 'the result' } },
  { field: 'effect', term: { sv: 'effekt', en: 'the effect' } },
] as const;

/**
 * A theory of change with a link left out. An activity with none of the three later links is described the simple way, which
 * the policy allows.
 */
export const changeTheory = defineRule({
  id: 'activity/change-theory',
  reads: ['activities'],
  sources: [
    {
      document: '004',
      page: '10–11',
      heading:
        'Tydliga arbetssätt ger goda förutsättningar för ledning, uppföljning, utvärdering och styrning av verksamheten',
    },
  ],
  needs: { activities: ['title', 'output', 'result', 'effect'] },
  options: {},
  messages: ['gap'],
  check({ plan, report }) {
    for (const activity of plan.activities) {
      // A row with neither id nor text is `workbook/blank-key-row`.
      if (activity.id === undefined && activity.title === undefined) continue;
      if (!LINKS.every(({ field }) => hasColumn(activity, field))) continue;
      const missing = LINKS.filter(({ field }) => !isFilled(activity, field));
      const begun = LINKS.some(({ field }) => field !== 'title' && isFilled(activity, field));
      if (missing.length === 0 || !begun) continue;
      report({
        messageId: 'gap',
        data: { activity: activityName(activity), missing: missing.map(({ term }) => term) },
        anchor: anchorOf(activity, missing[0]!.field),
        related: missing.slice(1).map(({ field }) => anchorOf(activity, field)),
        subject: activitySubject(activity),
      });
    }
  },
});

function isFilled(activity: Activity, field: (typeof LINKS)[number]['field']): boolean {
  return stated(activity[field]) !== undefined || problemOf(activity, field) !== undefined;
}
