const QUOTED_TEXT = /"(?:[^"]|"")*"?/g;
/** `[1]Blad1!A1`, `'[bok.xlsx]Blad 1'!A1`, `[1]!Namn`, `'bok.xlsx'!Namn`; a table's column in brackets is followed by no `!`. */
const OTHER_BOOK =
  /\[[^[\]@#]*\][^[\]!'"()+\-*/,;&=<>^\s]*!|'[^'!]*\[[^[\]]+\][^'!]*'!|'[^'!]*\.(?:xl\w{1,2}|ods|csv)'!|\.(?:xl\w{1,2}|ods|csv)!/i;
const BOOK_NAME = /\[([^[\]]+)\]|'?([^'!/\\]+\.(?:xl\w{1,2}|ods|csv))'?!/i;

/** Whether a formula (without `=`) reads a cell or a name of another workbook. */
export function readsOtherBook(formula: string): boolean {
  return OTHER_BOOK.test(formula.replace(QUOTED_TEXT, '""'));
}

/** The other workbook's name as the formula has it: a file name, or the number that stands for one in the file format. */
export function otherBookName(formula: string): string | undefined {
  const link = OTHER_BOOK.exec(formula.replace(QUOTED_TEXT, '""'));
  const name = link && BOOK_NAME.exec(link[0]);
  return name?.[1] ?? name?.[2];
}
