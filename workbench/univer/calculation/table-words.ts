import { mapWords } from '../../host/memory/structure/formula-words';

/** Letters in place of the signs that Excel allows in a table's name and Univer's formulas do not; people give no names with them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['_', '\u02cd'],
  ['.', '\ua78f'],
  ['\\', '\u2d4f'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([...LETTERS].map(([sign, letter]) => [letter, sign]));

/** Signs that stand behind an apostrophe in the name of a column, and what stands for both in Univer's words, where apostrophes mean nothing. */
const ESCAPED = "'[]#@";
const FIRST_ESCAPED = 0xe000;

/** Stands between a table's name and the part of it that is meant. */
const OF = '\ua7f7';

/** A part of a table that is not its rows of data; each is a table of its own for Univer, under the table's name with the key. */
export type TablePart = 'H' | 'T' | 'A' | 'HD' | 'DT';

/** How Excel writes the parts; `[#Headers],[#Data],[#Totals]` is written as all. */
const SECTIONS: Readonly<Record<TablePart, readonly string[]>> = {
  H: ['#Headers'],
  T: ['#Totals'],
  A: ['#All'],
  HD: ['#Headers', '#Data'],
  DT: ['#Data', '#Totals'],
};
const PARTS: ReadonlyMap<string, TablePart> = new Map(
  Object.entries(SECTIONS).map(([part, sections]) => [sectionKey(sections), part as TablePart]),
);

const ITEM = /\s*\[((?:'[^]|[^\]'[])*)\]\s*,?/y;
const OURS = new RegExp(`[${[...SIGNS.keys()].join('')}${OF}\ue000-\ue004]`);
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A table's name as Univer's formulas can read it before brackets: `tbl_Mål` has a letter in place of the underscore. */
export function readableTableName(name: string): string {
  return name.replace(/[_.\\]/g, (sign) => LETTERS.get(sign)!);
}

/** A column's name as it is, from how formulas write it: in Excel's words or Univer's. */
export function columnName(written: string): string {
  return written
    .replace(/[\ue000-\ue004]/g, (letter) => ESCAPED[letter.charCodeAt(0) - FIRST_ESCAPED]!)
    .replace(/'(['[\]#@])/g, '$1');
}

/** The name under which Univer knows a part of a table. */
export function nameOfPart(table: string, part: TablePart): string {
  return `${table}${OF}${part}`;
}

/** A reference to a table, its brackets with `@` spelled out, in words that Univer knows. */
export function readableReference(table: string, brackets: string): string {
  const name = readableTableName(table);
  const { sections, columns: written } = pieces(brackets);
  const columns = written.replace(/'(['[\]#@])/g, (_, sign: string) =>
    String.fromCharCode(FIRST_ESCAPED + ESCAPED.indexOf(sign)),
  );
  if (sections.length === 0) return `${name}${columns}`;
  const key = sectionKey(sections);
  if (key === sectionKey(['#Data'])) return `${name}${columns}`;
  const part = PARTS.get(key);
  // `[#This Row]` is Univer's own; what nobody knows stays an error.
  if (part !== undefined) return `${nameOfPart(name, part)}${columns}`;
  return `${name}[${[...sections.map((section) => `[${section}]`), ...(columns === '' ? [] : [columns.slice(1, -1)])].join(',')}]`;
}

/** A formula in Univer's words as Excel writes it. */
export function writtenReferences(formula: string): string {
  if (!OURS.test(formula)) return formula;
  let part: TablePart | undefined;
  return mapWords(formula, (word, _start, end) => {
    if (word.startsWith('[')) {
      const columns = word.replace(/[\ue000-\ue004]/g, (letter) => `'${columnName(letter)}`);
      const written = part === undefined ? columns : withSections(SECTIONS[part], columns);
      part = undefined;
      return written;
    }
    if (!OURS.test(word) || !NAME.test(word)) return word;
    const [readable = '', key] = word.split(OF);
    const name = [...readable].map((letter) => SIGNS.get(letter) ?? letter).join('');
    const own = key as TablePart | undefined;
    if (own === undefined) return name;
    if (formula[end] !== '[') return `${name}${withSections(SECTIONS[own], '')}`;
    part = own;
    return name;
  });
}

/** The table that a name in Univer's words is of, without the part. */
export function tableOfName(name: string): string {
  return name.split(OF)[0]!;
}

/** What brackets name: the sections, and the columns in brackets of their own. */
function pieces(brackets: string): { readonly sections: readonly string[]; readonly columns: string } {
  const inner = brackets.slice(1, -1).trim();
  if (inner.startsWith('#')) return { sections: [inner], columns: '' };
  // Signs that would part names from each other are part of the name where it stands alone.
  if (!inner.startsWith('[')) return { sections: [], columns: /[,:]/.test(inner) ? `[${brackets}]` : brackets };
  const sections: string[] = [];
  let at = 0;
  for (;;) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(inner);
    if (!item?.[1]!.trim().startsWith('#')) break;
    sections.push(item[1]!.trim());
    at = ITEM.lastIndex;
  }
  const rest = inner.slice(at).trim();
  return { sections, columns: rest === '' ? '' : `[${rest}]` };
}

function withSections(sections: readonly string[], columns: string): string {
  const [first = '', ...others] = sections.map((section) => `[${section}]`);
  if (columns === '' && others.length === 0) return first;
  const inner = columns.startsWith('[[') ? columns.slice(1, -1) : columns;
  return `[${[first, ...others, ...(inner === '' ? [] : [inner])].join(',')}]`;
}

function sectionKey(sections: readonly string[]): string {
  const key = [...new Set(sections.map((section) => section.replace(/\s+/g, ' ').toLowerCase()))].sort().join();
  return key === '#data,#headers,#totals' ? '#all' : key;
}
