const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * A start tag with other attributes, still open at its end: `<c r="A1" t="s">` without `t` is `<c r="A1"`. Attributes that are not named
 * stay as they are written; those that are undefined go; new ones come last.
 * @param changes by the name as it is written, prefix included; the values are escaped already
 */
export function editTag(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  const left = new Map(Object.entries(changes));
  const kept = tag.replace(/\s*\/?>$/, '').replace(ATTRIBUTE, (whole: string, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? '' : attribute(name, value);
  });
  return kept + [...left].map(([name, value]) => (value === undefined ? '' : attribute(name, value))).join('');
}

function attribute(name: string, value: string): string {
  return ` ${name}="${value}"`;
}
