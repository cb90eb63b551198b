import type { ByteEdit } from './byte-edits';
import { editTag } from './edit-tag';
import type { PartBytes } from './part-bytes';

/** What stands in front of the calculation's properties in a workbook part. */
const BEFORE = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** The edit by which a workbook part asks whoever opens the workbook to calculate all formulas anew; none where it asks already. */
export function recalculateOnLoad(part: PartBytes): readonly ByteEdit[] {
  const root = part.root();
  const children = [...part.children(root)];
  const found = children.find(({ name }) => name === 'calcPr');
  if (!found) {
    const at = children.filter(({ name }) => BEFORE.has(name)).at(-1)?.end ?? root.tagEnd;
    return [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  }
  const { start, tagEnd, end } = found;
  const tag = part.text(start, tagEnd);
  if (/\sfullCalcOnLoad\s*=\s*["'](?:1|true)["']/.test(tag)) return [];
  const open = editTag(tag, { fullCalcOnLoad: '1' });
  return [{ start, end: tagEnd, text: end === tagEnd ? `${open}/>` : `${open}>` }];
}
