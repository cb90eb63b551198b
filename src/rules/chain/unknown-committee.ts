import type { CellRef } from '../../plan/cell';
import { nameKey } from '../../text/ids';
import { knownNames } from '../lookups/organisations/known-names';
import { listSlips } from '../lookups/slips/list-slips';
import { namesIn } from '../lookups/organisations/named-committees';
import { MENTIONING, unknownMentions } from '../lookups/organisations/organisation-mentions';
import { organisationLookup } from '../lookups/organisations/organisations';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule, type Report } from '../rule';

/** The cells that a finding about the list itself shows. */
const SHOWN = 10;

/**
 * A row of any table names a committee, department or unit that the organisation list lacks; one finding for each such name of a
 * cell. Where several cells agree on a name and the list has a slip of it, the list is what is wrong. A unit in Budget is judged only where the
 * list has the units that the budget uses.
 */
export const unknownCommittee = defineRule({
  id: 'chain/unknown-committee',
  reads: ['settings', 'blocks', ...MENTIONING],
  sources: [],
  needs: { organisations: [['code', 'name']] },
  options: {},
  messages: ['unknown', 'near', 'list', 'fix'],
  silencedBy: [
    ...withoutColumn('organisations/name', 'organisations/code'),
    { rule: 'workbook/blank-key-row', on: 'anywhere', about: 'organisation:nameless' },
  ],
  check({ plan, report }) {
    const organisations = organisationLookup(plan);
    if (!organisations.listed) return;
    const known = knownNames(plan);
    const mentions = [...unknownMentions(plan, known)];
    const slips = listSlips(plan, mentions, known);
    for (const { cell, written, meant, users } of slips.values()) {
      const isSure = new Set(users.map(({ sheet }) => sheet)).size > 1;
      report({
        messageId: 'list',
        data: { name: written, near: meant, count: users.length },
        anchor: cell,
        related: users.slice(0, SHOWN),
        ...(isSure && { fix: { cell, value: meant, messageId: 'fix' } }),
        subject: `organisation-name:organisations/${nameKey(written)}`,
      });
    }
    const found = new Map<string, Report<'unknown' | 'near'>>();
    for (const { entity, field, names, cell, alone, own = [] } of mentions) {
      if (!cell) continue;
      const all = field === 'organisations' ? namesIn(organisations, names) : names;
      const slipOf = (name: string): string | undefined => {
        const near = known.near(name);
        return near !== undefined && own.includes(near) ? undefined : near;
      };
      const isRight = (name: string): boolean => known.isKnown(name) || slips.has(nameKey(name));
      const mended = all.map((name) => (isRight(name) ? name : (slipOf(name) ?? name))).join('; ');
      for (const name of all) {
        if (isRight(name)) continue;
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
