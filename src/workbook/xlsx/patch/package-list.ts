import type { XlsxPackage } from '../package/xlsx-package';
import { escapeXml } from '../xml/escape-xml';
import { parseXml } from '../xml/parse-xml';
import { PartBytes } from './part-bytes';

/** A list of the package: relationships of a part, or content types. What it has stays as it is written; more comes at its end. */
export class PackageList {
  private readonly bytes: PartBytes;
  private readonly known: readonly ReadonlyMap<string, string>[];
  private readonly added: (readonly [element: string, attributes: Readonly<Record<string, string>>])[] = [];

  /** @throws XlsxError where there is no such part, or it is damaged */
  constructor(
    source: XlsxPackage,
    readonly part: string,
  ) {
    this.bytes = new PartBytes(source, part);
    this.known = parseXml(this.bytes.text(0, this.bytes.length), part).children.map(({ attributes }) => attributes);
  }

  /** All values of an attribute, those of what was added included. */
  values(attribute: string): readonly string[] {
    return [
      ...this.known.flatMap((attributes) => attributes.get(attribute) ?? []),
      ...this.added.flatMap(([, attributes]) => attributes[attribute] ?? []),
    ];
  }

  add(element: string, attributes: Readonly<Record<string, string>>): void {
    this.added.push([element, attributes]);
  }

  /** The part with what was added. */
  content(): Iterable<Uint8Array> {
    const { bytes } = this;
    const root = bytes.root();
    const text = this.added.map(([element, attributes]) => {
      const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
      return `<${root.prefix}${element}${list.join('')}/>`;
    });
    if (root.end !== root.tagEnd)
      return bytes.edited([{ start: root.contentEnd, end: root.contentEnd, text: text.join('') }]);
    const open = bytes.text(root.start, root.tagEnd).replace(/\s*\/>$/, '>');
    const whole = `${open}${text.join('')}</${root.prefix}${root.name}>`;
    return bytes.edited([{ start: root.start, end: root.end, text: whole }]);
  }
}
