import { a1, a1Range, type CellRange } from '../../../src/index';

/** What the criterion of a preset rule, or of one about texts, comes to as a formula about a cell `c`. */
const FORMULAS: Readonly<Record<string, string>> = {
  Blanks: 'LEN(TRIM(c))=0',
  NonBlanks: 'LEN(TRIM(c))>0',
  Errors: 'ISERROR(c)',
  NonErrors: 'NOT(ISERROR(c))',
  Today: 'FLOOR(c,1)=TODAY()',
  Yesterday: 'FLOOR(c,1)=TODAY()-1',
  Tomorrow: 'FLOOR(c,1)=TODAY()+1',
  LastSevenDays: 'AND(TODAY()-FLOOR(c,1)<=6,FLOOR(c,1)<=TODAY())',
  LastWeek: 'AND(TODAY()-ROUNDDOWN(c,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(c,0)<(WEEKDAY(TODAY())+7))',
  ThisWeek: 'AND(TODAY()-ROUNDDOWN(c,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(c,0)-TODAY()<=7-WEEKDAY(TODAY()))',
  NextWeek: 'AND(ROUNDDOWN(c,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(c,0)-TODAY()<(15-WEEKDAY(TODAY())))',
  LastMonth: 'AND(MONTH(c)=MONTH(EDATE(TODAY(),0-1)),YEAR(c)=YEAR(EDATE(TODAY(),0-1)))',
  ThisMonth: 'AND(MONTH(c)=MONTH(TODAY()),YEAR(c)=YEAR(TODAY()))',
  NextMonth: 'AND(MONTH(c)=MONTH(EDATE(TODAY(),0+1)),YEAR(c)=YEAR(EDATE(TODAY(),0+1)))',
};
const DEVIATIONS: Readonly<Record<string, number>> = { OneStdDev: 1, TwoStdDev: 2, ThreeStdDev: 3 };

/**
 * The formula (without `=`) of a criterion that formulas can say, written for the first cell of the ranges; undefined for other criteria.
 * @param criterion `Blanks`, `LastMonth`, `TwoStdDevAboveAverage` …
 */
export function presetFormula(criterion: string, ranges: readonly CellRange[]): string | undefined {
  const cell = cornerOf(ranges);
  const formula = FORMULAS[criterion];
  if (formula !== undefined) return formula.replace(/\bc\b/g, cell);
  const deviations = /^(\w+StdDev)(Above|Below)Average$/.exec(criterion);
  const count = deviations && DEVIATIONS[deviations[1]!];
  if (!count) return undefined;
  const [sign, compared] = deviations[2] === 'Above' ? ['+', '>'] : ['-', '<'];
  const all = fixedRanges(ranges);
  return `AND(ISNUMBER(${cell}),${cell}${compared}AVERAGE(${all})${sign}${count}*STDEV(${all}))`;
}

/** The formula (without `=`) of a rule about texts; undefined for an operator that is none. */
export function textFormula(operator: string, text: string, ranges: readonly CellRange[]): string | undefined {
  const [cell, quoted] = [cornerOf(ranges), `"${text.replaceAll('"', '""')}"`];
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return undefined;
  }
}

/** The cell that a rule's formulas are written for. */
export function cornerOf([first]: readonly CellRange[]): string {
  return a1({ row: first?.top ?? 0, column: first?.left ?? 0 });
}

/** The ranges as a formula's arguments, the same for each cell: `$A$1:$A$9,$C$1:$C$1`. */
export function fixedRanges(ranges: readonly CellRange[]): string {
  return ranges.map((range) => a1Range(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')).join(',');
}
