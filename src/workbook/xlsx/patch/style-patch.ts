import type { NumberFormat } from '../../snapshot';
import { FormatsTable } from '../parts/formats-table';
import { builtInFormatId } from '../parts/number-format';
import { escapeXml } from '../xml/escape-xml';
import { parseXml } from '../xml/parse-xml';
import { child, childrenOf, count, type XmlElement } from '../xml/xml-element';
import type { ByteEdit } from './byte-edits';
import { editTag } from './edit-tag';
import type { ElementPlace, PartBytes } from './part-bytes';

const GENERAL = 'General';
const FIRST_CUSTOM_FORMAT = 164;

/** The cell styles of a workbook, and those that written cells need beside them: copies of a cell's own style with another number format. */
export class StylePatch {
  private readonly root: XmlElement;
  private readonly formats: FormatsTable;
  private readonly xfs: readonly ElementPlace[];
  private readonly addedXfs: string[] = [];
  private readonly addedFormats: string[] = [];
  private readonly formatIds = new Map<string, number>();

  constructor(readonly part: PartBytes) {
    this.root = parseXml(part.text(0, part.length), part.part);
    this.formats = new FormatsTable(this.root);
    const cellXfs = part.child(part.root(), 'cellXfs');
    this.xfs = cellXfs ? [...part.children(cellXfs)].filter(({ name }) => name === 'xf') : [];
    for (const format of childrenOf(child(this.root, 'numFmts'), 'numFmt')) {
      const code = format.attributes.get('formatCode') ?? '';
      if (!this.formatIds.has(code)) this.formatIds.set(code, count(format, 'numFmtId', 0));
    }
  }

  /** The number format that cells of a style have now. */
  formatOf(style: number): NumberFormat | undefined {
    return this.formats.formats[this.formats.ofStyle(style)];
  }

  /** Whether a style shows whatever its cells hold as text. */
  makesText(style: number): boolean {
    const place = this.xfs[style];
    const isQuoted = place !== undefined && /\squotePrefix\s*=\s*["'](?:1|true)["']/.test(this.tagOf(place));
    return isQuoted || this.formatOf(style)?.kind === 'text';
  }

  /** The style like another but with that number format; undefined where the workbook has no cell styles. */
  withFormat(style: number, code: string): number | undefined {
    const place = this.xfs[style] ?? this.xfs[0];
    if (!place) return undefined;
    if (this.formatOf(style)?.code === code && !this.makesText(style)) return style;
    const { part } = this;
    const open = editTag(this.tagOf(place), {
      numFmtId: String(this.formatId(code)),
      applyNumberFormat: '1',
      quotePrefix: undefined,
    });
    const rest = part.text(place.tagEnd, place.end);
    const xf = rest === '' ? `${open}/>` : `${open}>${rest}`;
    const known = this.addedXfs.indexOf(xf);
    return this.xfs.length + (known >= 0 ? known : this.addedXfs.push(xf) - 1);
  }

  /** What the part needs for the styles that were asked for. */
  edits(): ByteEdit[] {
    const { part, addedXfs, addedFormats } = this;
    if (addedXfs.length === 0) return [];
    const root = part.root();
    const cellXfs = part.child(root, 'cellXfs')!;
    const edits = this.append(cellXfs, this.xfs.length, addedXfs);
    if (addedFormats.length === 0) return edits;
    const numFmts = part.child(root, 'numFmts');
    if (numFmts) return [...edits, ...this.append(numFmts, [...part.children(numFmts)].length, addedFormats)];
    const name = `${root.prefix}numFmts`;
    const text = `<${name} count="${addedFormats.length}">${addedFormats.join('')}</${name}>`;
    return [...edits, { start: root.tagEnd, end: root.tagEnd, text }];
  }

  private append(list: ElementPlace, length: number, added: readonly string[]): ByteEdit[] {
    const { start, tagEnd, contentEnd, end, prefix, name } = list;
    const open = `${editTag(this.tagOf(list), { count: String(length + added.length) })}>`;
    if (end === tagEnd) return [{ start, end, text: `${open}${added.join('')}</${prefix}${name}>` }];
    return [
      { start, end: tagEnd, text: open },
      { start: contentEnd, end: contentEnd, text: added.join('') },
    ];
  }

  private formatId(code: string): number {
    const known = code === GENERAL ? 0 : (this.formatIds.get(code) ?? builtInFormatId(code));
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT, ...[...this.formatIds.values()].map((each) => each + 1));
    this.formatIds.set(code, id);
    const { prefix } = this.part.root();
    this.addedFormats.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private tagOf({ start, tagEnd }: ElementPlace): string {
    return this.part.text(start, tagEnd);
  }
}
