import { parseA1Range } from '../../../plan/cell';
import type { TableSnapshot } from '../../snapshot';
import { child, childrenOf, count, type XmlElement } from '../xml/xml-element';
import { unescapeExcel } from '../xml/xml-text';

/** A table from its part's root; undefined where the part names no range. */
export function readTable(root: XmlElement): TableSnapshot | undefined {
  const range = parseA1Range(root.attributes.get('ref') ?? '');
  if (root.name !== 'table' || !range) return undefined;
  return {
    // What formulas and people call it; `name` is only kept beside it.
    name: unescapeExcel(root.attributes.get('displayName') ?? root.attributes.get('name') ?? ''),
    range,
    headerRows: count(root, 'headerRowCount', 1),
    totalRows: count(root, 'totalsRowCount', 0),
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) =>
      unescapeExcel(column.attributes.get('name') ?? ''),
    ),
  };
}
