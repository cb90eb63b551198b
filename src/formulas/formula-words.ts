/**
 * What can stand in a formula, in the order to try: text, quoted sheet name, error value, bracketed structured reference or
 * workbook, number (unless it is half of a row range), name or reference.
 */
const WORD =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#[A-Z0-9_/]+[!?]?|\[|\$?\d+:\$?\d+(?![\d.])|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[$\p{L}\p{M}_\\][$\p{L}\p{M}\p{N}_.\\?]*|[^]/uy;
/** What shows that the word before it was a function, a sheet, a table or a longer name. */
const AFTER_NAME = /[(![]/y;

/** The word of a formula that begins at a place, never empty; brackets with all that stands in them. The place must lie inside the formula. */
export function wordAt(formula: string, at: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(formula)![0];
  return word === '[' ? formula.slice(at, bracketEnd(formula, at)) : word;
}

/** Whether what stands at a place shows the word before it to be a name and no reference. */
export function endsName(formula: string, at: number): boolean {
  AFTER_NAME.lastIndex = at;
  return AFTER_NAME.test(formula);
}

/** The place behind the bracket that closes the one at `at`; quotes inside structured references escape brackets. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let p = at; p < formula.length; p++) {
    if (formula[p] === "'") p++;
    else if (formula[p] === '[') depth++;
    else if (formula[p] === ']' && --depth === 0) return p + 1;
  }
  return formula.length;
}
