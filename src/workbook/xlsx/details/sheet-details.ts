import { parseA1Range, type CellRange } from '../../../plan/cell';
import { MAX_COLUMNS } from '../../../formulas/sheet-size';
import { readValidation } from '../parts/validation';
import { childrenOf, count, flag, type XmlElement } from '../xml/xml-element';
import type { Colours } from './colours';
import { readConditionalFormats } from './conditional-formats';
import type { DifferentialFormat } from './rule-details';
import type { SheetDetailsScanner } from './sheet-details-scanner';
import type { ColumnWidth, HyperlinkDetails, SheetDetails, ValidationDetails } from './workbook-details';

const PASSWORD_ATTRIBUTES = ['password', 'hashValue'];
/** Kinds of validation that compare, and so have an operator. */
const COMPARING: ReadonlySet<string> = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

/** What a worksheet's own part says; comments and tables are told elsewhere. */
export type SheetPartDetails = Omit<SheetDetails, 'name' | 'comments' | 'tables'>;

/**
 * Puts together what was found in a worksheet's part.
 * @param links the addresses outside the workbook that its relationships name, by id
 */
export function sheetDetails(
  scanner: SheetDetailsScanner,
  links: ReadonlyMap<string, string>,
  formats: readonly DifferentialFormat[],
  colours: Colours,
): SheetPartDetails {
  const [protection] = scanner.named('sheetProtection');
  const pane = scanner.named('pane').find((each) => (each.attributes.get('state') ?? '').startsWith('frozen'));
  const [format] = scanner.named('sheetFormatPr');
  const defaultWidth = format && sizeOf(format, 'defaultColWidth');
  return {
    styles: scanner.styles,
    ...(protection &&
      flag(protection, 'sheet') && {
        protection: { hasPassword: PASSWORD_ATTRIBUTES.some((name) => protection.attributes.has(name)) },
      }),
    tabColour: colours.of(scanner.named('tabColor')[0]),
    frozenRows: pane ? count(pane, 'ySplit', 0) : 0,
    frozenColumns: pane ? count(pane, 'xSplit', 0) : 0,
    columnWidths: scanner.named('col').flatMap(columnWidth),
    ...(defaultWidth !== undefined && { defaultColumnWidth: defaultWidth }),
    rowHeights: scanner.rowHeights,
    arrays: scanner.arrays,
    filters: scanner.named('autoFilter').flatMap(readFilter),
    hyperlinks: scanner.named('hyperlink').flatMap((element) => hyperlink(element, links)),
    validations: scanner.named('dataValidation').map(validation),
    conditionalFormats: readConditionalFormats(scanner.named('conditionalFormatting'), formats, colours),
  };
}

/** A range with filter buttons, from its element; none where it names no range. */
export function readFilter(element: XmlElement): readonly { readonly range: CellRange; readonly active: boolean }[] {
  const range = parseA1Range(element.attributes.get('ref') ?? '');
  const active = childrenOf(element, 'filterColumn').some(({ children }) => children.length > 0);
  return range ? [{ range, active }] : [];
}

function columnWidth(element: XmlElement): readonly ColumnWidth[] {
  const first = count(element, 'min', 0) - 1;
  const last = Math.min(count(element, 'max', 0), MAX_COLUMNS) - 1;
  const width = sizeOf(element, 'width');
  return first >= 0 && last >= first && width !== undefined ? [{ first, last, width }] : [];
}

function sizeOf(element: XmlElement, attribute: string): number | undefined {
  const size = Number(element.attributes.get(attribute) ?? NaN);
  return size >= 0 && Number.isFinite(size) ? size : undefined;
}

function hyperlink({ attributes }: XmlElement, links: ReadonlyMap<string, string>): readonly HyperlinkDetails[] {
  const range = parseA1Range(attributes.get('ref') ?? '');
  const target = links.get(attributes.get('id') ?? '');
  // Some programs write a place in the workbook as an address.
  const isInside = target?.startsWith('#') === true;
  const address = isInside ? undefined : target;
  const location = attributes.get('location') ?? (isInside ? target.slice(1) : undefined);
  const tooltip = attributes.get('tooltip');
  if (!range || (address === undefined && location === undefined)) return [];
  return [
    {
      range,
      ...(address !== undefined && { address }),
      ...(location !== undefined && { location }),
      ...(tooltip !== undefined && { tooltip }),
    },
  ];
}

function validation(element: XmlElement): ValidationDetails {
  const snapshot = readValidation(element);
  if (!COMPARING.has(snapshot.type)) return snapshot;
  return { ...snapshot, operator: element.attributes.get('operator') ?? 'between' };
}
