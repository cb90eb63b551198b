import type { XlsxPackage } from '../package/xlsx-package';
import { escapeXml } from '../xml/escape-xml';
import { parseXml } from '../xml/parse-xml';
import { textPart } from './book/xml-fragment';
import { PartBytes } from './part-bytes';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A list of the package: relationships of a part, or content types. What it has stays as it is written; more comes at its end. */
export class PackageList {
  private readonly bytes: PartBytes;
  private readonly known: readonly ReadonlyMap<string, string>[];
  private readonly added: (readonly [element: string, attributes: Readonly<Record<string, string>>])[] = [];
  private readonly removed = new Set<number>();

  /**
   * The list of a part; an empty list of relationships where the package has none.
   * @throws XlsxError where it is damaged
   */
  constructor(
    source: XlsxPackage,
    readonly part: string,
  ) {
    this.bytes = source.entry(part)
      ? new PartBytes(source, part)
      : textPart(
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`,
          part,
        );
    this.known = parseXml(this.bytes.text(0, this.bytes.length), part).children.map(({ attributes }) => attributes);
  }

  /** Whether it is another than it was. */
  get isChanged(): boolean {
    return this.added.length + this.removed.size > 0;
  }

  /** All values of an attribute, those of what was added included. */
  values(attribute: string): readonly string[] {
    return [
      ...this.known.flatMap((attributes, index) => (this.removed.has(index) ? [] : (attributes.get(attribute) ?? []))),
      ...this.added.flatMap(([, attributes]) => attributes[attribute] ?? []),
    ];
  }

  add(element: string, attributes: Readonly<Record<string, string>>): void {
    this.added.push([element, attributes]);
  }

  /** Adds a relationship; its id. @param isOutside whether the target is no part of the package */
  relate(type: string, target: string, isOutside = false): string {
    const taken = new Set(this.values('Id'));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.add('Relationship', { Id: id, Type: type, Target: target, ...(isOutside && { TargetMode: 'External' }) });
    return id;
  }

  /** Takes out what has one of the values. */
  remove(attribute: string, values: ReadonlySet<string>): void {
    this.known.forEach((attributes, index) => {
      const value = attributes.get(attribute);
      if (value !== undefined && values.has(value)) this.removed.add(index);
    });
  }

  /** The part with what was added, and without what was taken out. */
  content(): Iterable<Uint8Array> {
    const { bytes } = this;
    const root = bytes.root();
    const text = this.added.map(([element, attributes]) => {
      const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
      return `<${root.prefix}${element}${list.join('')}/>`;
    });
    const gone = [...bytes.children(root)].flatMap(({ start, end }, index) =>
      this.removed.has(index) ? [{ start, end, text: '' }] : [],
    );
    if (root.end !== root.tagEnd)
      return bytes.edited([...gone, { start: root.contentEnd, end: root.contentEnd, text: text.join('') }]);
    const open = bytes.text(root.start, root.tagEnd).replace(/\s*\/>$/, '>');
    const whole = `${open}${text.join('')}</${root.prefix}${root.name}>`;
    return bytes.edited([{ start: root.start, end: root.end, text: whole }]);
  }
}
