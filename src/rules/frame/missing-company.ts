import { firstCell } from '../../plan/source';
import { committeeFrames, missingAmount, ownerlessRows, soleCommittee } from '../lookups/money/committee-frames';
import { frameKindOf } from '../lookups/money/amounts';
import { organisationLookup } from '../lookups/organisations/organisations';
import { defineRule } from '../rule';

/**
 * A company or an association of the organisation list lacks a frame for a plan year: its operating frame where it has a row of
 * one, else whichever kind it has.
 */
export const missingCompany = defineRule({
  id: 'frame/missing-company',
  reads: ['settings', 'years', 'frames', 'organisations'],
  sources: [{ document: '000', page: '9', heading: 'Planering' }],
  needs: { frames: ['organisation'], organisations: ['kind'] },
  options: {},
  messages: ['year', 'unreadable', 'absent', 'company'],
  silencedBy: [
    { rule: 'workbook/year-columns', on: 'sheet' },
    { rule: 'frame/plan-years', on: 'sheet' },
    { rule: 'frame/two-kinds', on: 'row' },
  ],
  check({ plan, report }) {
    if (plan.frames.length === 0 || plan.years.length === 0 || soleCommittee(plan) !== undefined) return;
    const organisations = organisationLookup(plan);
    const frames = new Map(committeeFrames(plan).map((each) => [each.key, each]));
    const companies = plan.organisations.filter(({ kind }) => kind === 'company' || kind === 'association');
    const without = companies.filter((company) => !frames.has(organisations.keyOf(company)));
    const ownerless = ownerlessRows(plan, 'operating').length;
    for (const company of companies) {
      const key = organisations.keyOf(company);
      const name = company.name ?? company.id;
      const owned = frames.get(key);
      if (!owned && without.length > ownerless) {
        report({
          messageId: 'company',
          data: { company: name, years: plan.years },
          anchor: firstCell(company),
          subject: `frame:${key}`,
        });
      }
      const operating = owned?.rows.filter((row) => frameKindOf(row) === 'operating') ?? [];
      for (const year of owned ? plan.years : []) {
        const lacking = missingAmount(operating.length > 0 ? operating : owned!.rows, year);
        if (!lacking) continue;
        report({
          messageId: lacking.messageId,
          data: { company: name, year, seen: lacking.seen },
          anchor: lacking.cell,
          subject: `frame:${key}/${year}`,
        });
      }
    }
  },
});
