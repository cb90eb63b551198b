/** Widths of characters as shares of the font's size, in the sans-serif fonts that systems come with; on the wide side. */
const NARROW = /[ilíìj.,:;'’|!()[\]ftr ]/;
const WIDE = /[mwMW@%—…]/;
const UPPER = /[\p{Lu}&#?=+]/u;

/** About how wide a text is when it is drawn, in the unit of the font's size. There is nothing to measure with where a report is made. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    width +=
      character.codePointAt(0)! > 0x2000 || WIDE.test(character)
        ? 0.95
        : NARROW.test(character)
          ? 0.36
          : UPPER.test(character)
            ? 0.72
            : 0.58;
  }
  return width * size;
}

/** A text in at most `lines` lines that are no wider than `width`; what does not fit is cut, and shown to be. */
export function fittedLines(text: string, size: number, width: number, lines: number): readonly string[] {
  const words = text
    .slice(0, 400)
    .split(/\s+/)
    .filter((word) => word !== '');
  const done: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words.shift()!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (done.length === lines - 1) return [...done, cutTo(longer, size, width)];
    if (line === '') {
      const [head, rest] = splitWord(word, size, width);
      done.push(head);
      words.unshift(rest);
    } else {
      done.push(line);
      line = '';
      words.unshift(word);
    }
  }
  return line === '' ? done : [...done, line];
}

/** The beginning of a text and an ellipsis. */
function cutTo(text: string, size: number, width: number): string {
  const [head] = splitWord(text, size, width - textWidth('…', size));
  return `${head.trimEnd()}…`;
}

/** As much of a word as fits, at least a character, and the rest. */
function splitWord(word: string, size: number, width: number): readonly [string, string] {
  let head = '';
  for (const character of word) {
    if (head !== '' && textWidth(head + character, size) > width) break;
    head += character;
  }
  return [head, word.slice(head.length)];
}
