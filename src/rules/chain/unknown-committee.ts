import type { CellRef } from '../../plan/cell';
import { nameKey } from '../../text/ids';
import { knownNames } from '../lookups/known-names';
import { namesIn } from '../lookups/named-committees';
import { MENTIONING, unknownMentions } from '../lookups/organisation-mentions';
import { organisationLookup } from '../lookups/organisations';
import { defineRule, type Report } from '../rule';

/**
 * A row of any table names a committee, department or unit that the organisation list lacks; one finding for each such name of a
 * cell. A unit in Budget is judged only where the list has the units that the budget uses.
 */
export const unknownCommittee = defineRule({
  id: 'chain/unknown-committee',
  reads: ['settings', 'blocks', ...MENTIONING],
  sources: [],
  needs: { organisations: [['code', 'name']] },
  options: {},
  messages: ['unknown', 'near', 'fix'],
  silencedBy: [
    { rule: 'workbook/missing-column', on: 'anywhere', about: 'column:organisations/name' },
    { rule: 'workbook/blank-key-row', on: 'anywhere', about: 'organisation:nameless' },
    { rule: 'workbook/missing-column', on: 'anywhere', about: 'column:organisations/code' },
  ],
  check({ plan, report }) {
    const organisations = organisationLookup(plan);
    if (!organisations.listed) return;
    const known = knownNames(plan);
    const found = new Map<string, Report<'unknown' | 'near' | 'fix'>>();
    for (const { entity, field, names, cell, alone, own = [] } of unknownMentions(plan, known)) {
      if (!cell) continue;
      const all = field === 'organisations' ? namesIn(organisations, names) : names;
      const slipOf = (name: string): string | undefined => {
        const near = known.near(name);
        return near !== undefined && own.includes(near) ? undefined : near;
      };
      const mended = all.map((name) => (known.isKnown(name) ? name : (slipOf(name) ?? name))).join('; ');
      for (const name of all) {
        if (known.isKnown(name)) continue;
        const near = slipOf(name);
        const place = `${placeOf(cell)}\n${name}`;
        // A cell that many rows share, such as a heading above them, is one place to mend.
        if (found.has(place)) continue;
        found.set(place, {
          messageId: near === undefined ? 'unknown' : 'near',
          data: { name, near: near ?? '' },
          anchor: cell,
          ...(near !== undefined && alone && { fix: { cell, value: mended, messageId: 'fix' } }),
          subject: `organisation-name:${entity}/${nameKey(name)}`,
        });
      }
    }
    for (const finding of found.values()) report(finding);
  },
});

function placeOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
