/** An XML element of a small part. Names are local: prefixes say nothing that workbook parts need, beyond the namespace. */
export interface XmlElement {
  readonly name: string;
  /** By local name; namespace declarations are left out, and an unprefixed attribute wins over a prefixed one. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The namespace declared by the element's prefix; empty where an ancestor declares it. */
  readonly namespace: string;
  readonly children: readonly XmlElement[];
  /** Its own character data, without that of its children. */
  readonly text: string;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name; none where the element is missing. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An xsd:boolean attribute, `fallback` where it is absent. */
export function flag(element: XmlElement | undefined, attribute: string, fallback = false): boolean {
  const value = element?.attributes.get(attribute);
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** A non-negative whole number; `fallback` where it is absent or anything else. */
export function count(element: XmlElement | undefined, attribute: string, fallback: number): number {
  const value = element?.attributes.get(attribute) ?? '';
  return /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : fallback;
}
