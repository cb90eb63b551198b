import { nameKey } from '../../text/ids';
import { readOrganisationKind } from '../layout/choices';
import { looksLikeCommittee } from './committee-names';
import type { Prepared } from './prepare';
import type { Region } from './region';
import { isNoteText, isTotalLabel } from './row-kind';
import { columnOf } from './spec';

/** Kinds of organisation that hold a budget of their own. */
const OWNERS: ReadonlySet<string | undefined> = new Set([
  'council',
  'executive',
  'committee',
  'company',
  'association',
]);

/** The keys of the names and codes of every committee and company that the organisation lists and the frames name. */
export function committeeKeys(prepared: readonly Prepared[]): Set<string> {
  const keys = new Set<string>();
  for (const { region, entity, specs } of prepared) {
    const spec = specs[0];
    if (!spec || (entity !== 'organisations' && entity !== 'frames')) continue;
    const [name, code, kind] =
      entity === 'frames'
        ? [columnOf(spec, 'organisation')]
        : ['name', 'code', 'kind'].map((field) => columnOf(spec, field));
    for (let row = region.dataTop; row <= region.bottom; row++) {
      const textOf = (column: number | undefined): string => {
        const value = column === undefined ? undefined : region.sheet.rows[row]?.values[column];
        return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
      };
      const stated = textOf(kind);
      const owns =
        stated === ''
          ? looksLikeCommittee(textOf(name)) || (entity === 'frames' && isFrame(region, row, textOf(name)))
          : OWNERS.has(readOrganisationKind(stated));
      if (!owns) continue;
      for (const text of [textOf(name), textOf(code)]) if (text !== '') keys.add(nameKey(text));
    }
  }
  return keys;
}

/** Whether a row of frames gives amounts to somebody: no total, and no note below the table. */
function isFrame(region: Region, row: number, name: string): boolean {
  const amounts = region.sheet.rows[row]?.values.some((value) => typeof value === 'number') ?? false;
  return amounts && !isTotalLabel(name) && !isNoteText(name);
}
