import { a1 } from '../../../plan/cell';
import type { GoverningDocument } from '../../../plan/plan';
import { firstCell } from '../../../plan/source';
import { nameKey } from '../../../text/ids';
import { shortened } from '../goals/goal-names';

/** A governing document as messages name it: its name, else its row. */
export function documentName(document: GoverningDocument): string {
  return document.name === undefined ? a1(firstCell(document)) : shortened(document.name);
}

/** The subject of findings about a governing document. */
export function documentSubject({ name, source }: GoverningDocument): string {
  return `document:${name === undefined ? `row ${source.block.sheet}!${source.row + 1}` : nameKey(name)}`;
}
