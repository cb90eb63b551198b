/** The width that every terminal, mail and printer has room for. */
export const LINE_WIDTH = 80;

/**
 * Pieces joined into lines of at most `width` characters, broken only between pieces. A piece that is wider by itself is cut.
 * No pieces give no lines.
 */
export function wrapped(pieces: readonly string[], glue: string, width: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const piece of pieces.flatMap((each) => cut(each, width))) {
    if (line === undefined) line = piece;
    else if (line.length + glue.length + piece.length <= width) line += glue + piece;
    else {
      const ended = (line + glue).replace(/ +$/, '');
      lines.push(ended.length <= width ? ended : line);
      line = piece;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/** A text in lines of at most `width` characters, broken at spaces; a space that does not break (U+00A0) stays. */
export function wrappedText(text: string, width: number): string[] {
  return wrapped(text.split(' '), ' ', width);
}

function cut(piece: string, width: number): string[] {
  if (piece.length <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part.length + character.length > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
