import { parseXml } from '../../xml/parse-xml';
import { child, childrenOf, count } from '../../xml/xml-element';

/** The name under which Excel keeps what makes a formula's result fill as many cells as it needs. */
const DYNAMIC = 'XLDAPR';

/** The part that says so of the first kind of cells, `cm="1"`. */
export const DYNAMIC_ARRAYS_PART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  `<metadataTypes count="1"><metadataType name="${DYNAMIC}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="${DYNAMIC}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** What cells say of themselves for that in a workbook that has such a part; undefined where it knows no such formulas. */
export function dynamicMark(metadata: string): string | undefined {
  const root = parseXml(metadata, 'metadata');
  const type = childrenOf(child(root, 'metadataTypes'), 'metadataType').findIndex(
    ({ attributes }) => attributes.get('name') === DYNAMIC,
  );
  const blocks = childrenOf(child(root, 'cellMetadata'), 'bk');
  const index = blocks.findIndex((block) =>
    childrenOf(block, 'rc').some((record) => count(record, 't', 0) === type + 1),
  );
  return type < 0 || index < 0 ? undefined : String(index + 1);
}
