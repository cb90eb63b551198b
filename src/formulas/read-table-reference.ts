import type { TableReference } from './expression';

/** The parts by the sections that name them, in the order of the alphabet. */
const PARTS: Readonly<Record<string, TableReference['part']>> = {
  '': 'data',
  '#this row': 'row',
  '#data': 'data',
  '#all': 'all',
  '#totals': 'totals',
  '#headers': 'headers',
  '#data #headers': 'headers-data',
  '#data #totals': 'data-totals',
  '#data #headers #totals': 'all',
};
const SECTION = /^#(?:this row|data|all|totals|headers)$/i;
const ITEM = /\[((?:'[^]|[^\]'[])*)\]/y;

/** Reads the brackets of a structured reference, `[2027]` or `[[#This Row],[Volym]]`; undefined when they are none. */
export function readTableReference(brackets: string, table: string | undefined): TableReference | undefined {
  if (!brackets.endsWith(']')) return undefined;
  const inner = brackets.slice(1, -1).trim();
  const own = inner.startsWith('@');
  const rest = own ? inner.slice(1).trim() : inner;
  const items = rest.startsWith('[') ? readItems(rest) : [unescaped(rest)].filter((item) => item !== '');
  if (!items) return undefined;
  const columns = items.filter((item) => !SECTION.test(item));
  const sections = new Set(items.filter((item) => SECTION.test(item)).map((item) => item.toLowerCase()));
  const part = PARTS[[...sections].sort().join(' ')];
  if (part === undefined || columns.length > 2 || columns.some((column) => column.startsWith('#'))) return undefined;
  return {
    kind: 'table',
    ...(table !== undefined && { table }),
    part: own ? 'row' : part,
    ...(columns.length > 0 && { first: columns[0]!, last: columns.at(-1)! }),
  };
}

/** `[a],[b]:[c]` as its items. */
function readItems(text: string): string[] | undefined {
  const items: string[] = [];
  for (let at = 0; at < text.length;) {
    ITEM.lastIndex = at;
    const match = ITEM.exec(text);
    if (!match) return undefined;
    items.push(unescaped(match[1]!.trim()));
    at = ITEM.lastIndex;
    const separator = /^\s*[,:;]\s*/.exec(text.slice(at))?.[0] ?? '';
    if (separator === '' && at < text.length) return undefined;
    at += separator.length;
  }
  return items;
}

function unescaped(text: string): string {
  return text.replace(/'([^])/g, '$1');
}
