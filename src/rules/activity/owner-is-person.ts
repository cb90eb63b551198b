import { anchorOf } from '../../plan/source';
import { activityName, activitySubject } from '../lookups/activities/activities';
import { organisationLookup } from '../lookups/organisations/organisations';
import { isPersonName } from '../lookups/organisations/person-names';
import { defineRule } from '../rule';

/** Responsibility given to a person instead of a function. Only what is beyond doubt a person's name is reported. */
export const ownerIsPerson = defineRule({
  id: 'activity/owner-is-person',
  reads: ['activities', 'organisations'],
  sources: [{ document: '000', page: '14', heading: 'Genusmedvetenhet i roller och ansvar' }],
  needs: { activities: ['responsible'] },
  options: {},
  messages: ['person'],
  check({ plan, report }) {
    const organisations = organisationLookup(plan);
    const persons = new Map<string, boolean>();
    for (const activity of plan.activities) {
      const owner = activity.responsible;
      if (owner === undefined) continue;
      let isPerson = persons.get(owner);
      if (isPerson === undefined) persons.set(owner, (isPerson = isPersonName(owner) && !organisations.find(owner)));
      if (!isPerson) continue;
      report({
        messageId: 'person',
        data: { activity: activityName(activity), owner },
        anchor: anchorOf(activity, 'responsible'),
        subject: activitySubject(activity),
      });
    }
  },
});
