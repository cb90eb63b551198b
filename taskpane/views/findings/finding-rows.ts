import type { Finding } from '../../../src/index';
import type { TreeRow } from '../../parts/tree-list-keys';
import { findingKey } from '../../session/session-state';
import type { DismissedFinding, FindingGroup } from './finding-groups';

export interface GroupRow extends TreeRow {
  readonly kind: 'group';
  readonly group: FindingGroup;
  readonly isOpen: boolean;
}

export interface FindingRow extends TreeRow {
  readonly kind: 'finding';
  readonly finding: Finding;
  readonly isOpen: boolean;
  /** It is gone since the last check, and is shown for a moment more. */
  readonly isMended: boolean;
}

/** What is said about a finding, below its own row. */
export interface DetailsRow extends TreeRow {
  readonly kind: 'details';
  readonly finding: Finding;
}

export interface DismissedRow extends TreeRow {
  readonly kind: 'dismissed';
  readonly dismissed: DismissedFinding;
}

/** A row of the list as it is drawn; all but `details` can be gone to with the arrow keys. */
export type ListRow = GroupRow | FindingRow | DetailsRow | DismissedRow;

/** What of the groups is to be seen. */
export interface Unfolding {
  /** Keys of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** The key of the finding whose details are shown. */
  readonly opened: string | undefined;
  /** Keys of findings that are just mended. */
  readonly mended: ReadonlySet<string>;
}

/** The groups as a list of rows, one below the other. */
export function findingRows(groups: readonly FindingGroup[], unfolding: Unfolding): readonly ListRow[] {
  const rows: ListRow[] = [];
  const seen = new Map<string, number>();
  const addGroup = (group: FindingGroup, level: number, place: Omit<TreeRow, 'key' | 'level'>): void => {
    const isOpen = !unfolding.folded.has(group.key);
    rows.push({ kind: 'group', key: group.key, level, ...place, group, isOpen });
    if (!isOpen) return;
    const at = (index: number, siblings: number) => ({ position: index + 1, siblings, parent: group.key });
    group.groups.forEach((each, index) => addGroup(each, level + 1, at(index, group.groups.length)));
    group.findings.forEach((finding, index) => {
      const key = unique(findingKey(finding), seen);
      const isMended = unfolding.mended.has(key);
      const isOpened = key === unfolding.opened && !isMended;
      const placed = { key, level: level + 1, ...at(index, group.findings.length) };
      rows.push({ kind: 'finding', ...placed, finding, isOpen: isOpened, isMended, isPassive: isMended });
      if (isOpened)
        rows.push({
          kind: 'details',
          key: `details ${key}`,
          level: level + 2,
          position: 1,
          siblings: 1,
          parent: key,
          isPassive: true,
          finding,
        });
    });
    group.dismissed.forEach((dismissed, index) => {
      const key = unique(`dismissed ${findingKey(dismissed.finding)}`, seen);
      rows.push({ kind: 'dismissed', key, level: level + 1, ...at(index, group.dismissed.length), dismissed });
    });
  };
  groups.forEach((group, index) => addGroup(group, 1, { position: index + 1, siblings: groups.length }));
  return rows;
}

/** Two findings may say the same of the same cell: the later ones are numbered. */
function unique(key: string, seen: Map<string, number>): string {
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key} ${times}`;
}
