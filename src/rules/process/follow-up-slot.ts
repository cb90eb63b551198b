import type { Plan } from '../../plan/plan';
import { firstCell } from '../../plan/source';
import { committeeReports, type CommitteeReports } from '../lookups/calendar/committee-reports';
import type { CommitteeFrames } from '../lookups/money/committee-frames';
import { daysAfter, daysBetween, slotsBetween, type FollowUpSlot } from '../lookups/calendar/follow-up-slots';
import { framedCommittees } from '../lookups/money/framed-committees';
import { judgementDate } from '../lookups/calendar/judgement-date';
import { namedCommittees } from '../lookups/organisations/named-committees';
import { isCommittee, organisationLookup } from '../lookups/organisations/organisations';
import { defineRule } from '../rule';

/**
 * A committee with a frame did not follow up at a time when it was to. Slots from the workbook's first report on are judged: those of the
 * year of judgement once the days of grace are over, and sooner, or of the year before, where most committees have reported. A report
 * counts for a slot when it comes after the slot before and within the days of grace; where most committees' reports lie close
 * together, a committee without one around that time lacks its own.
 */
export const followUpSlot = defineRule({
  id: 'process/follow-up-slot',
  reads: ['settings', 'goals', 'organisations', 'frames', 'followUps'],
  sources: [
    { document: '003', page: '10', heading: 'Rapporteringsmodell' },
    { document: '004', page: '7', heading: 'Kommunfullmäktige följer upp nämndernas och bolagens arbete' },
    { document: '000', page: '11', heading: 'Uppföljning under ett år' },
    { document: '000', page: '19', heading: 'Tidsplan' },
  ],
  needs: { followUps: ['date', ['organisation', 'goalId']] },
  /** `slots`: the days of the year by which everyone reports. `grace`: how many days later a report still counts. */
  options: { slots: ['04-30', '08-31', '12-31'] as readonly string[], grace: 45 },
  messages: ['missing'],
  check({ plan, model, options, asOf: askedFor, report }) {
    const asOf = judgementDate(plan, askedFor);
    const reports = committeeReports(plan, model);
    const first = reports.days[0];
    if (asOf === undefined || first === undefined) return;
    const committees = judgedCommittees(plan, reports).map((committee) => ({
      committee,
      days: reports.of(committee.key),
      unread: reports.hasUnread(committee.key),
    }));
    for (const slot of slotsBetween(options.slots, options.grace, first, asOf)) {
      const usual = usualDay(
        committees.map(({ days }) => days),
        slot,
        options.grace,
      );
      const isThisYear = slot.day.slice(0, 4) === asOf.slice(0, 4);
      if (usual === undefined && !(isThisYear && slot.last < asOf)) continue;
      const lacking = committees.filter(({ days, unread }) => !unread && !reportsFor(days, slot, usual));
      const ownerless = reports.ownerless.filter((day) => countsFor(day, slot)).length;
      if (lacking.length <= ownerless) continue;
      for (const { committee } of lacking) {
        report({
          messageId: 'missing',
          data: { committee: committee.name, slot: slot.day, last: slot.last },
          anchor: firstCell(committee.organisation ?? committee.rows[0]!),
          subject: `follow-up:${committee.key}/${slot.day}`,
        });
      }
    }
  },
});

/** The committees with a frame; in the workbook of one of them, which only its own reports are in, that one. */
function judgedCommittees(
  plan: Pick<Plan, 'settings' | 'organisations' | 'frames'>,
  { keys }: CommitteeReports,
): readonly CommitteeFrames[] {
  const committees = framedCommittees(plan);
  const own =
    plan.settings.committee === undefined
      ? plan.organisations.filter(isCommittee).length > 2
        ? keys
        : new Set<string>()
      : namedCommittees(organisationLookup(plan), [plan.settings.committee]).keys;
  const isSole = own.size === 1 && [...keys].every((key) => own.has(key));
  return isSole ? committees.filter(({ key }) => own.has(key)) : committees;
}

function countsFor(day: string, { previous, last }: FollowUpSlot): boolean {
  return day > previous && day <= last;
}

function reportsFor(days: readonly string[], slot: FollowUpSlot, usual: string | undefined): boolean {
  if (!days.some((day) => countsFor(day, slot))) return false;
  const reach = Math.ceil(daysBetween(slot.previous, slot.day) / 2);
  return usual === undefined || days.some((day) => daysBetween(day, usual) <= reach);
}

/** The day in the middle of the committees' reports on a slot; undefined where no more than half of them have one. */
function usualDay(reports: readonly (readonly string[])[], slot: FollowUpSlot, grace: number): string | undefined {
  const handedOver = daysAfter(slot.previous, grace);
  const isLate = (day: string): boolean => day > slot.day && day <= slot.last;
  const isEarly = (day: string): boolean => day <= slot.day && day > handedOver;
  const days = reports.flatMap((each) => each.find(isLate) ?? each.findLast(isEarly) ?? []).sort();
  return days.length * 2 > reports.length ? days[Math.floor(days.length / 2)] : undefined;
}
