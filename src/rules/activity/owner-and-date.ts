import type { Activity } from '../../plan/plan';
import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { idKey } from '../../text/ids';
import { activityName, activitySubject } from '../lookups/activities/activities';
import { stated } from '../lookups/goals/goal-references';
import { defineRule } from '../rule';

/** What an activity must state, in the order of the columns. */
const NEEDED = [
  { field: 'responsible', term: { sv: 'ansvarig funktion', en: 'a responsible function' } },
  { field: 'end', term: { sv: 'slutdatum', en: 'an end date' } },
] as const;

/** Words in place of a date that say that there is no end. Other texts may mean a date: `vecka 40 2027`. */
const ENDLESS =
  /^(?:löpande|tills ?vidare|kontinuerligt?|ständigt|pågående|pågår|årligen|varje år|ej (?:bestämt|fastställt|beslutat|klart)|inget(?: slutdatum)?|oklart|vet ej|\?+)$/;

/** An activity that nobody answers for, or that has no end. */
export const ownerAndDate = defineRule({
  id: 'activity/owner-and-date',
  reads: ['activities'],
  sources: [
    { document: '003', page: '6', heading: 'Förvaltningsmål/aktiviteter' },
    { document: '004', page: '14', heading: 'Nyckelbegrepp: Aktivitet' },
  ],
  needs: { activities: ['responsible', 'end'] },
  options: {},
  messages: ['missing'],
  check({ plan, report }) {
    for (const activity of plan.activities) {
      // A row with neither id nor text is `workbook/blank-key-row`.
      if (activity.id === undefined && activity.title === undefined) continue;
      const missing = NEEDED.filter(({ field }) => lacks(activity, field));
      if (missing.length === 0) continue;
      report({
        messageId: 'missing',
        data: { activity: activityName(activity), missing: missing.map(({ term }) => term) },
        anchor: anchorOf(activity, missing[0]!.field),
        related: missing.slice(1).map(({ field }) => anchorOf(activity, field)),
        subject: activitySubject(activity),
      });
    }
  },
});

function lacks(activity: Activity, field: 'responsible' | 'end'): boolean {
  if (!hasColumn(activity, field)) return false;
  const problem = problemOf(activity, field);
  if (problem) return field === 'end' && problem.kind === 'not-a-date' && ENDLESS.test(idKey(problem.seen));
  return stated(activity[field]) === undefined;
}
