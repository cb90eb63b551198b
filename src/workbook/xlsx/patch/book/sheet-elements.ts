import type { ByteEdit } from '../byte-edits';
import type { ElementPlace, PartBytes } from '../part-bytes';

/** The elements of a worksheet in the order that its schema sets. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** The elements around the cells of a worksheet, as text: those that are written over come in at the place that the schema gives them. */
export class SheetElements {
  readonly root: ElementPlace;
  private readonly places: readonly ElementPlace[];
  private readonly texts = new Map<string, string>();

  constructor(private readonly part: PartBytes) {
    this.root = part.root();
    this.places = [...part.children(this.root)];
  }

  /** `x:` where the part writes `<x:row>`; empty without a prefix. */
  get prefix(): string {
    return this.root.prefix;
  }

  /** The names of the elements that are there, the cells' apart. */
  names(): readonly string[] {
    return [...new Set(this.places.map(({ name }) => name))].filter(
      (name) => name !== 'sheetData' && name !== 'dimension',
    );
  }

  /** An element, or all of that name one behind the other, as they are to be written; '' where there is none. */
  get(name: string): string {
    return this.texts.get(name) ?? this.original(name);
  }

  /** Writes an element over, or takes it away with ''. */
  set(name: string, text: string): void {
    this.texts.set(name, text);
  }

  /** The start tag of the root, where namespaces are declared. */
  rootTag(): string {
    return this.part.text(this.root.start, this.root.tagEnd);
  }

  edits(): ByteEdit[] {
    return [...this.texts].flatMap(([name, text]): ByteEdit[] => {
      if (text === this.original(name)) return [];
      const own = this.places.filter((place) => place.name === name);
      if (own.length === 0) {
        const at = this.placeFor(name);
        return [{ start: at, end: at, text }];
      }
      return own.map(({ start, end }, index) => ({ start, end, text: index === 0 ? text : '' }));
    });
  }

  private original(name: string): string {
    return this.places
      .filter((place) => place.name === name)
      .map(({ start, end }) => this.part.text(start, end))
      .join('');
  }

  private placeFor(name: string): number {
    const before = ORDER.slice(0, ORDER.indexOf(name));
    return this.places.filter((place) => before.includes(place.name)).at(-1)?.end ?? this.root.tagEnd;
  }
}
