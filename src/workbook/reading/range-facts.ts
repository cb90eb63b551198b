import type { NamedFormula, RangeFacts, RowRun } from '../../plan/facts';
import { sameRows } from '../../plan/same-rows';
import type { Block } from '../../plan/source';
import type { RecognisedBlock } from '../recogniser/recognised';
import type { WorkbookSnapshot } from '../snapshot';
import { blankKeyRows } from './facts/blank-key-rows';
import { columnFacts } from './facts/column-facts';
import { factsRanges, type FactsRange } from './facts/facts-range';
import { formulaRuns } from './facts/formula-runs';
import { looseProblems } from './facts/loose-problems';
import { rangeMerges } from './facts/range-merges';
import { rowsOf, toRuns } from '../../plan/row-runs';
import { runnableTexts } from './facts/runnable-texts';
import { totalRows } from './facts/total-rows';
import type { RowMemory } from './row-memory';

/**
 * What each range shows beyond the plan's values. `shared` has the plan's block of each recognised one. Ranges of sheets that did not change since
 * `before` keep their facts.
 */
export function rangeFacts(
  workbook: WorkbookSnapshot,
  recognised: readonly RecognisedBlock[],
  shared: ReadonlyMap<RecognisedBlock, Block>,
  before?: Pick<RowMemory, 'workbook' | 'facts'>,
): RangeFacts[] {
  const ranges = factsRanges(workbook.sheets, recognised);
  const merges = rangeMerges(ranges);
  return ranges.map((one): RangeFacts => {
    const { sheet, blocks, range, rows, outline } = one;
    const planned = blocks.flatMap((block) => shared.get(block) ?? []);
    const earlier = before?.workbook.sheets.includes(sheet)
      ? before.facts.find(
          (facts) => isSameRange(facts, one, planned) && sameRows(before.workbook.names, workbook.names),
        )
      : undefined;
    if (earlier) return earlier;
    const totals = totalRows(one);
    const allRows = withTotals(
      rows,
      totals.map(({ row }) => row),
    );
    const formulas = formulaRuns(one, allRows);
    const columns = columnFacts(workbook, one, planned, allRows, formulas.length > 0);
    const { table } = blocks[0]!;
    return {
      sheet: sheet.name,
      range,
      headerRow: one.headerRow,
      ...(table !== undefined && { table }),
      blocks: planned,
      columns,
      rows,
      headings: outline.headings,
      totals,
      formulas,
      names: usedNames(
        workbook,
        one,
        formulas.map(({ formula }) => formula),
      ),
      merges: merges.get(one) ?? [],
      sheetHidden: sheet.visibility !== 'visible',
      hiddenRows: sheet.hiddenRows.size === 0 ? [] : hiddenRows(one),
      runnable: runnableTexts(one, columns),
      blankKeyRows: [...new Set(blocks.flatMap((block) => blankKeyRows(sheet, block)))].sort((a, b) => a - b),
      problems: looseProblems(
        one,
        columns,
        totals.map(({ row }) => row),
      ),
    };
  });
}

/** Whether facts are of this range on its unchanged sheet: the same blocks of the plan, with the same rows. */
function isSameRange(
  facts: RangeFacts,
  { sheet, range, rows, outline }: FactsRange,
  planned: readonly Block[],
): boolean {
  return (
    facts.sheet === sheet.name &&
    facts.blocks.length === planned.length &&
    facts.blocks.every((block, index) => block === planned[index]) &&
    sameRows(facts.range, range) &&
    sameRows(facts.rows, rows) &&
    sameRows(facts.headings, outline.headings)
  );
}

function withTotals(rows: readonly RowRun[], totals: readonly number[]): readonly RowRun[] {
  if (totals.length === 0) return rows;
  return toRuns([...new Set([...rowsOf(rows), ...totals])].sort((a, b) => a - b));
}

/** Hidden rows of the plan; a stretch goes on over hidden rows between them that hold none of its values. */
function hiddenRows({ sheet, rows }: FactsRange): RowRun[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rowsOf(rows)) {
    if (!sheet.hiddenRows.has(row)) continue;
    const last = runs.at(-1);
    let next = last === undefined ? row : last.to + 1;
    while (next < row && sheet.hiddenRows.has(next)) next++;
    if (last && next === row) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/gu;

/** The workbook's names that formulas use, the sheet's own before the workbook's. */
function usedNames(workbook: WorkbookSnapshot, { sheet }: FactsRange, formulas: readonly string[]): NamedFormula[] {
  if (workbook.names.length === 0 || formulas.length === 0) return [];
  const words = new Set<string>();
  for (const formula of formulas) for (const [word] of formula.matchAll(WORD)) words.add(word.toLowerCase());
  const known = new Map<string, NamedFormula>();
  for (const { name, formula, sheet: home } of workbook.names) {
    const key = name.toLowerCase();
    if (!words.has(key) || (home !== undefined && home !== sheet.name)) continue;
    if (!known.has(key) || home !== undefined) known.set(key, { name, formula });
  }
  return [...known.values()];
}
