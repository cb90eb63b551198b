import type { DefinedName, SheetSnapshot } from '../../snapshot';
import type { Relationship, XlsxPackage } from '../package/xlsx-package';
import { XlsxError } from '../xlsx-error';
import { child, childrenOf, count, flag, type XmlElement } from '../xml/xml-element';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The worksheet's part. */
  readonly part: string;
}

/** What the workbook part says, and where the other parts are. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs; chart and dialogue sheets have no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
}

const DEFAULT_PART = 'xl/workbook.xml';

/** What the file is instead, as far as its parts tell. */
function otherKind(source: XlsxPackage): string {
  if (source.entry('xl/workbook.bin')) return 'xlsb';
  if (source.entry('content.xml') && source.entry('mimetype')) return 'opendocument';
  if (source.entry('word/document.xml')) return 'docx';
  if (source.entry('ppt/presentation.xml')) return 'pptx';
  if (source.entry('Index/Document.iwa')) return 'numbers';
  return 'zip';
}

/** The name of the workbook part. Throws `XlsxError` `not-a-workbook` when the archive is something else. */
export function workbookPartName(source: XlsxPackage): string {
  const named = source.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const part = named !== undefined && source.entry(named) ? named : DEFAULT_PART;
  if (!source.entry(part) || part.endsWith('.bin')) throw new XlsxError('not-a-workbook', { kind: otherKind(source) });
  return part;
}

function visibilityOf(sheet: XmlElement): SheetSnapshot['visibility'] {
  const state = sheet.attributes.get('state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** @throws XlsxError `not-a-workbook` when the archive is something else */
export function readWorkbookPart(source: XlsxPackage): WorkbookPart {
  const part = workbookPartName(source);
  const root = source.xml(part);
  if (root.name !== 'workbook') throw new XlsxError('not-a-workbook', { kind: otherKind(source) });
  const relationships = source.relationships(part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  const sheets = listed.flatMap((sheet): SheetEntry[] => {
    const name = sheet.attributes.get('name') ?? '';
    const target = targets.get(sheet.attributes.get('id') ?? '');
    if (!target) throw new XlsxError('corrupt-xml', { part, sheet: name });
    return target.type === 'worksheet' ? [{ name, visibility: visibilityOf(sheet), part: target.target }] : [];
  });
  const names = childrenOf(child(root, 'definedNames'), 'definedName').map((element): DefinedName => {
    // Counted among all sheets, those without cells included.
    const sheet = listed[count(element, 'localSheetId', -1)]?.attributes.get('name');
    const name = element.attributes.get('name') ?? '';
    const local = sheet === undefined ? {} : { sheet };
    return { name, formula: element.text.replace(/^=/, ''), ...local, hidden: flag(element, 'hidden') };
  });
  return { date1904: flag(child(root, 'workbookPr'), 'date1904'), sheets, names, relationships };
}
