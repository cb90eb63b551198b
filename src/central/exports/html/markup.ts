import { visibleText } from '../findings/visible-text';

/** Finished markup. Only `markup` makes it, so that no text of a workbook gets into a page as anything but text. */
export class Markup {
  /** @param text well-formed XML content */
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What a template may hold: text and numbers are escaped, markup stands as it is, lists are joined, and the rest is nothing. */
export type MarkupValue = string | number | Markup | readonly MarkupValue[] | null | undefined | false;

/** Builds markup: markup`<p>${text}</p>`. What is filled in is escaped for element content and for attributes in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += toText(value) + (parts[index + 1] ?? '');
  });
  return new Markup(text);
}

/** Our own style sheet as markup; it holds no character that would have to be escaped. Throws when it does. */
export function styleText(css: string): Markup {
  if (/[<&]/.test(css)) throw new Error('a style sheet may hold neither < nor &');
  return new Markup(css);
}

function toText(value: MarkupValue): string {
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || value === false) return '';
  return value.map(toText).join('');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for a page: nothing in it is markup, line breaks stay, and other characters that cannot be seen, or turn the text around them, are written out. */
export function escapeMarkup(text: string): string {
  return text
    .split('\n')
    .map((line) => visibleText(line.endsWith('\r') ? line.slice(0, -1) : line))
    .join('\n')
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (character) => SPECIAL[character]!);
}
