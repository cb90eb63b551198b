import { firstCell } from '../../plan/source';
import {
  committeeFrames,
  frameRowOf,
  missingAmount,
  ownerlessRows,
  soleCommittee,
} from '../lookups/money/committee-frames';
import { isNoCommittee } from '../lookups/money/framed-committees';
import { isCommittee, organisationLookup } from '../lookups/organisations/organisations';
import { frameKindOf } from '../lookups/money/amounts';
import { defineRule } from '../rule';

/** A subcommittee works within the frame of its committee. */
const SUBCOMMITTEE = /utskott(?:et)?$/i;

/** A committee lacks an operating frame for a plan year, or has no operating frame at all. Without any frames in the workbook nothing is wanted. */
export const missing = defineRule({
  id: 'frame/missing',
  reads: ['settings', 'years', 'frames', 'organisations'],
  sources: [
    { document: '000', page: '9', heading: 'Planering' },
    { document: '004', page: '8', heading: 'Budget och planering' },
  ],
  needs: { frames: ['organisation'], organisations: ['kind'] },
  options: {},
  messages: ['year', 'unreadable', 'absent', 'committee'],
  silencedBy: [
    { rule: 'workbook/year-columns', on: 'sheet' },
    { rule: 'frame/plan-years', on: 'sheet' },
    { rule: 'frame/two-kinds', on: 'row' },
  ],
  check({ plan, report }) {
    if (plan.frames.length === 0 || plan.years.length === 0) return;
    const sole = soleCommittee(plan);
    const organisations = organisationLookup(plan);
    const committees = committeeFrames(plan).filter((each) =>
      each.organisation ? isCommittee(each.organisation) : !organisations.listed && !isNoCommittee(each.name),
    );
    const framed = new Set<string>();
    for (const committee of committees) {
      const row = frameRowOf(committee, 'operating');
      // A row whose kind cannot be read may be the one.
      if (row ?? committee.rows.find((each) => frameKindOf(each) === undefined)) framed.add(committee.key);
      for (const year of row ? plan.years : []) {
        const lacking = missingAmount(
          committee.rows.filter((each) => frameKindOf(each) === 'operating'),
          year,
        );
        if (!lacking) continue;
        report({
          messageId: lacking.messageId,
          data: { committee: committee.name, year, seen: lacking.seen },
          anchor: lacking.cell,
          subject: `frame:${committee.key}/operating/${year}`,
        });
      }
    }
    const listed = plan.organisations
      .filter((each) => isCommittee(each) && !SUBCOMMITTEE.test(each.name ?? ''))
      .map((each) => ({ key: organisations.keyOf(each), name: each.name ?? each.id, cell: firstCell(each) }));
    const others = organisations.listed
      ? []
      : committees.map(({ key, name, rows }) => ({ key, name, cell: firstCell(rows[0]!) }));
    const without = [...listed, ...others].filter(
      ({ key }) => !framed.has(key) && (sole === undefined || key === sole),
    );
    if (without.length <= ownerlessRows(plan, 'operating').length) return;
    for (const { key, name, cell } of without) {
      report({
        messageId: 'committee',
        data: { committee: name, years: plan.years },
        anchor: cell,
        subject: `frame:${key}/operating`,
      });
    }
  },
});
