import { committeeFrames, type CommitteeFrames } from '../lookups/money/committee-frames';
import { frameOf, frameOwners, yearHeaderCells } from '../lookups/money/amounts';
import { nameKey } from '../../text/ids';
import { defineRule } from '../rule';

/** A frame is not the one that was decided in the master. Without a master nothing is compared; a frame that only one of them has is not judged. */
export const changedFromMaster = defineRule({
  id: 'frame/changed-from-master',
  reads: ['settings', 'years', 'frames', 'organisations'],
  sources: [],
  options: {},
  messages: ['changed'],
  silencedBy: [
    { rule: 'submission/model-mismatch', on: 'anywhere' },
    { rule: 'submission/year-mismatch', on: 'anywhere' },
    { rule: 'workbook/year-columns', on: 'parts' },
    { rule: 'frame/plan-years', on: 'parts' },
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
  ],
  check({ plan, master, report }) {
    if (!master) return;
    const decided = new Map<string, CommitteeFrames>();
    for (const committee of withCouncil(master))
      for (const name of namesOf(committee)) if (!decided.has(name)) decided.set(name, committee);
    for (const committee of withCouncil(plan)) {
      const name = namesOf(committee).find((each) => decided.has(each));
      if (name === undefined) continue;
      for (const kind of ['operating', 'investment'] as const) {
        for (const year of plan.years) {
          const own = frameOf(committee, kind, year);
          const theirs = frameOf(decided.get(name)!, kind, year);
          if (!own || !theirs || own.unread || theirs.unread || Math.round(own.kronor - theirs.kronor) === 0) continue;
          const { unit } = plan.settings;
          report({
            messageId: 'changed',
            data: {
              committee: committee.name,
              year,
              frame: { kronor: own.kronor, unit },
              decided: { kronor: theirs.kronor, unit },
            },
            anchor: own.cells[0]!,
            parts: yearHeaderCells(committee.rows),
            subject: `frame:${committee.key}/${kind}/${year}`,
          });
        }
      }
    }
  },
});

function withCouncil(plan: Parameters<typeof committeeFrames>[0]): readonly CommitteeFrames[] {
  return [...frameOwners(plan).filter((owner) => owner.council), ...committeeFrames(plan)];
}

/** The names under which a committee may stand in the other workbook. */
function namesOf({ key, name, organisation }: CommitteeFrames): readonly string[] {
  return [
    ...new Set([key, nameKey(organisation?.code ?? ''), nameKey(organisation?.name ?? ''), nameKey(name)]),
  ].filter((each) => each !== '');
}
