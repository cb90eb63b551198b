/** C0 and C1 controls, line separators, and the marks that turn or hide text: what could take over a terminal or fake a line. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text with every control and invisible character written out: a line break as `\n`, an escape as `\u001b`. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => NAMED[character] ?? unicodeEscape(character));
}

/** JSON whose strings hold no character that a terminal would obey; it reads back as the same value. */
export function terminalSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    character === '\n' ? character : unicodeEscape(character),
  );
}

/** The text cut to a number of characters, the cut shown by an ellipsis. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text.length > length * 2 ? text.slice(0, length * 2 + 2) : text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
