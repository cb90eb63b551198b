import type { GovernanceModel } from '../models/model';
import { readNumber, readRange } from '../text/numbers';
import { isNotMeasured } from '../text/words';
import { isBlank, isCellError, isLeftOut, rangeOf, type Cell, type Cells, type Input } from './cells';
import { figureError, type Figure, type FigureData, type Figures, type FigureText } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { modelArgument } from './model-argument';
import { seenIn } from './read-number-cell';
import { readYears } from './read-years';

/** What is asked of a measure. */
interface Demands {
  readonly name: boolean;
  /** Whether every year needs a target of its own; else one of them will do. */
  readonly targets: 'every-year' | 'one' | 'none';
  readonly history: boolean;
}

const ALL: Demands = { name: true, targets: 'every-year', history: true };

/**
 * MÄTKOLL: for each measure what it lacks to be measurable in each plan year: its name, a target for a year, a target or a result that is
 * a number (a range such as `66–70` is one too), an earlier result where a range of results is given. Nothing where nothing lacks, and
 * for a blank row. One column, a row a measure. `years` heads the columns of `targets`; with one column of targets there may be a
 * year a row instead. Without a model all of it is asked for; with one, what its rules ask. Throws `FigureArgumentError` for ranges
 * that do not fit together, a year that is none, and an unknown model.
 */
export function measureCheck(names: Input, years: Input, targets: Input, results?: Input, model?: Input): Figures {
  const levels = rangeOf(targets);
  const nameRows = asTall(names, 'mått', levels, 1);
  const past = isLeftOut(results) ? undefined : asTall(results, 'resultat', levels);
  const yearsAt = yearsByRow(rangeOf(years), levels);
  const used = modelArgument(model);
  const demands = used ? demandsOf(used) : ALL;
  return levels.map((cells, row) => [checkMeasure(nameRows[row]![0], yearsAt(row), cells, past?.[row], demands)]);
}

function checkMeasure(
  name: Cell,
  years: readonly (number | undefined)[],
  targets: readonly Cell[],
  results: readonly Cell[] | undefined,
  demands: Demands,
): Figure {
  if (isBlank(name) && targets.every(isBlank) && (results ?? []).every(isBlank)) return '';
  const given: [string, readonly Cell[]][] = [
    ['mått', [name]],
    ['målnivåer', targets],
    ['resultat', results ?? []],
  ];
  for (const [argument, cells] of given) {
    const broken = cells.find(isCellError);
    if (broken) return figureError('value', 'input.cell-error', { argument, seen: broken.code });
  }
  const texts: FigureText[] = [];
  const say = (messageId: string, data: FigureData = {}): void => void texts.push({ messageId, data });
  if (demands.name && isBlank(name)) say('measure.missing-name');
  const bare = years.filter((_, column) => saysNothing(targets[column]));
  if (years.includes(undefined)) say('measure.missing-year');
  const lacking = bare.filter((year) => year !== undefined);
  if (demands.targets === 'every-year' && lacking.length > 0) say('measure.missing-targets', { years: lacking });
  if (demands.targets === 'one' && lacking.length === years.length) say('measure.no-target', { years: lacking });
  targets.forEach((cell, column) => {
    if (isNoLevel(cell)) say('measure.target-no-number', { year: years[column] ?? '', seen: seenIn(cell) });
  });
  for (const cell of results ?? []) if (isNoLevel(cell)) say('measure.result-no-number', { seen: seenIn(cell) });
  if (demands.history && results?.every(saysNothing)) say('measure.no-history');
  return texts;
}

function saysNothing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isNotMeasured(cell));
}

/** Whether a cell holds something that is neither a number nor a range of numbers. */
function isNoLevel(cell: Cell): boolean {
  if (saysNothing(cell) || typeof cell === 'number') return false;
  return typeof cell !== 'string' || (!readNumber(cell) && !readRange(cell));
}

/** What a model's rules ask: a rule that is off asks nothing. */
function demandsOf({ rules }: GovernanceModel): Demands {
  const asks = (rule: string): boolean => (rules[rule]?.severity ?? 'off') !== 'off';
  const everyYear = asks('measure/goal-year-gap') || asks('measure/measure-year-gap');
  return {
    name: asks('measure/incomplete'),
    targets: everyYear ? 'every-year' : asks('measure/incomplete') ? 'one' : 'none',
    history: asks('measure/no-history'),
  };
}

/** A range with a row for each measure, and as many columns as asked for. */
function asTall(input: Input, argument: string, levels: Cells, columns?: number): Cells {
  const range = rangeOf(input);
  if (range.length === levels.length && (columns === undefined || range[0]!.length === columns)) return range;
  throw new FigureArgumentError(argument, 'input.shape', {
    rows: range.length,
    columns: range[0]!.length,
    other: 'målnivåer',
    otherRows: levels.length,
    otherColumns: levels[0]!.length,
  });
}

function yearsByRow(range: Cells, levels: Cells): (row: number) => readonly (number | undefined)[] {
  const columns = levels[0]!.length;
  const years = readYears(range, 'år');
  if (years.length === columns) {
    if (years.includes(undefined)) throw new FigureArgumentError('år', 'input.year', { seen: '' });
    return () => years;
  }
  if (columns === 1 && range.length === levels.length && years.length === levels.length) return (row) => [years[row]];
  throw new FigureArgumentError('år', 'input.years', { count: columns, seen: years.length });
}
