import { readCellStyles } from './details/cell-styles';
import { Colours } from './details/colours';
import { readDifferentialFormats } from './details/differential-formats';
import { readNotes, readPersons, readThreadedComments } from './details/comments';
import { readFilter, sheetDetails } from './details/sheet-details';
import { SheetDetailsScanner } from './details/sheet-details-scanner';
import type { CommentDetails, SheetDetails, TableDetails, WorkbookDetails } from './details/workbook-details';
import { XlsxPackage, type Relationship } from './package/xlsx-package';
import { readTable } from './parts/table-part';
import { readWorkbookPart, workbookPartName, type SheetEntry } from './parts/workbook-part';
import { ReadBudget } from './read-budget';
import type { XlsxLimits } from './xlsx-limits';
import { XlsxError } from './xlsx-error';
import { child, childrenOf, count, type XmlElement } from './xml/xml-element';

/**
 * Reads what an .xlsx file has that its snapshot has no place for: looks, locked cells and protection, widths, filters, links, conditional formats, comments. For
 * hosts that show or keep a workbook; no rule asks for it.
 * @throws XlsxError as reading the snapshot does; comments, tables and themes that are damaged are left out
 */
export function readDetails(bytes: Uint8Array, limits?: Partial<XlsxLimits>): WorkbookDetails {
  const budget = new ReadBudget(limits);
  const source = new XlsxPackage(bytes, budget);
  const workbook = readWorkbookPart(source);
  const optional = new OptionalParts(source);
  const partOf = (type: string): string | undefined =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target;
  const stylesPart = partOf('styles');
  const styleSheet = stylesPart !== undefined && source.entry(stylesPart) ? source.xml(stylesPart) : undefined;
  const colours = new Colours(optional.root(partOf('theme')));
  const formats = readDifferentialFormats(styleSheet, colours);
  const personPart = optional.root(partOf('person'));
  const persons = personPart ? readPersons(personPart) : new Map<string, string>();
  const sheets = workbook.sheets.map((sheet): SheetDetails => {
    const scanner = new SheetDetailsScanner(sheet.part, budget);
    for (const piece of source.pieces(sheet.part)) scanner.push(piece);
    scanner.finish();
    const related = source.relationships(sheet.part);
    const own = sheetDetails(scanner, source.outsideTargets(sheet.part), formats, colours);
    const tables = optional.roots(related, 'table').filter((root) => readTable(root) !== undefined);
    return {
      name: sheet.name,
      ...own,
      filters: [...own.filters, ...tables.flatMap((root) => childrenOf(root, 'autoFilter').flatMap(readFilter))],
      tables: tables.map(tableDetails),
      comments: commentsOf(optional, related, persons),
    };
  });
  const activeSheet = activeSheetName(source, workbook.sheets);
  return {
    styles: readCellStyles(styleSheet, colours),
    sheets,
    ...(activeSheet !== undefined && { activeSheet }),
  };
}

function commentsOf(
  optional: OptionalParts,
  related: readonly Relationship[],
  persons: ReadonlyMap<string, string>,
): readonly CommentDetails[] {
  return [
    ...optional.roots(related, 'threadedComment').flatMap((root) => readThreadedComments(root, persons)),
    ...optional.roots(related, 'comments').flatMap(readNotes),
  ];
}

function tableDetails(root: XmlElement): TableDetails {
  return {
    name: readTable(root)!.name,
    style: child(root, 'tableStyleInfo')?.attributes.get('name') ?? '',
    columnIds: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column, index) =>
      count(column, 'id', index + 1),
    ),
  };
}

/** The sheet that is in front, among all that the workbook lists. */
function activeSheetName(source: XlsxPackage, sheets: readonly SheetEntry[]): string | undefined {
  const root = source.xml(workbookPartName(source));
  const view = child(child(root, 'bookViews'), 'workbookView');
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  const name = view && listed[count(view, 'activeTab', 0)]?.attributes.get('name');
  return sheets.some((sheet) => sheet.name === name && sheet.visibility === 'visible') ? name : undefined;
}

/** Parts that a workbook can do without: one that is missing or malformed says nothing. */
class OptionalParts {
  constructor(private readonly source: XlsxPackage) {}

  root(part: string | undefined): XmlElement | undefined {
    if (part === undefined || !this.source.entry(part)) return undefined;
    try {
      return this.source.xml(part);
    } catch (error) {
      if (error instanceof XlsxError && error.code === 'corrupt-xml') return undefined;
      throw error;
    }
  }

  roots(related: readonly Relationship[], type: string): readonly XmlElement[] {
    return related.filter((each) => each.type === type).flatMap(({ target }) => this.root(target) ?? []);
  }
}
