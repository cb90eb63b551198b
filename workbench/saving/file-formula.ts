import { wordAt } from '../../src/index';

/** Functions that came after Excel 2007: files write them with a mark in front. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
    'CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ' +
    'DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISO.CEILING ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI ' +
    'POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV ' +
    'T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR Z.TEST'
  ).split(' '),
);
/** Those that files write with another mark. */
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
const ADDIN = '_xldudf_';

/** The namespaces of the add-ins' functions that the workbench has. */
export const NAMESPACES: ReadonlySet<string> = new Set(['STYR']);

/** What a formula is written with. */
export interface FormulaContext {
  /** The namespaces of add-ins' functions, in capitals: `STYR`. */
  readonly namespaces: ReadonlySet<string>;
  /** The table that the formula stands in. */
  readonly table?: string;
}

/**
 * A formula (without `=`) as files keep it: newer functions with their mark, an add-in's function as `_xldudf_STYR_TAL` (Excel shows it as `STYR.TAL` where the add-in is), the own row
 * of a table as `[#This Row]`.
 */
export function fileFormula(formula: string, { namespaces, table }: FormulaContext): string {
  let text = '';
  let last = '';
  for (let at = 0; at < formula.length;) {
    const word = wordAt(formula, at);
    at += word.length;
    const isFunction = formula[at] === '(';
    if (isFunction) text += functionName(word, namespaces);
    // Brackets right in front of a sheet's name hold another workbook's.
    else if (word.startsWith('[') && !/^[\p{L}_!]/u.test(formula.slice(at))) text += structured(word, last, table);
    else text += word;
    last = word;
  }
  return text;
}

/** The other way, for what a file says of an add-in's functions: the formula as it is shown. */
export function shownFormula(formula: string, namespaces = NAMESPACES): string {
  if (!formula.includes(ADDIN)) return formula;
  let text = '';
  for (let at = 0; at < formula.length;) {
    const word = wordAt(formula, at);
    at += word.length;
    const inner = word.startsWith(ADDIN) ? word.slice(ADDIN.length) : undefined;
    const namespace = inner && [...namespaces].find((each) => inner.toUpperCase().startsWith(`${each}_`));
    text += namespace ? `${inner.slice(0, namespace.length)}.${inner.slice(namespace.length + 1)}` : word;
  }
  return text;
}

function functionName(word: string, namespaces: ReadonlySet<string>): string {
  const name = word.toUpperCase();
  if (NEWER.has(name)) return `_xlfn.${name}`;
  if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
  const [namespace] = name.split('.');
  return name.includes('.') && namespaces.has(namespace!) ? `${ADDIN}${name.replaceAll('.', '_')}` : word;
}

/** The brackets of a structured reference, with the table's name where the formula leaves it out. */
function structured(brackets: string, before: string, table: string | undefined): string {
  const isNamed = endsInName(before);
  if (!isNamed && table === undefined) return brackets;
  const name = isNamed ? '' : table!;
  const inner = brackets.slice(1, -1);
  if (!inner.startsWith('@')) return name + brackets;
  const column = inner.slice(1).trim();
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

function endsInName(word: string): boolean {
  return /^[\p{L}_\\]/u.test(word);
}
