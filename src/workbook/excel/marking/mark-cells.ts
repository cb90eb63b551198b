import { WorkbookFault, type MarkedCell } from '../../live-workbook';
import { askProtection } from '../writing/check-protection';
import { isMarkRule, MARK_LOOKS, markRule } from './mark-rule';
import { markedAreas, worstOfEachCell } from './marked-areas';

/** A mark of ours that stands in the workbook. */
interface StandingMark {
  readonly sheet: string;
  readonly id: string;
  readonly cells: number;
}

/**
 * Marks cells by conditional formats whose condition is signed: values, formats and validations of the cells stay, and the marks are known again when the
 * workbook has been closed in between. They take the place of earlier ones.
 * @returns how many cells are marked
 * @throws WorkbookFault `protected-sheet` before anything is marked, `no-sheet`
 */
export async function markCells(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<number> {
  const standing = await findMarks(context, new Set(cells.map(({ cell }) => cell.sheet)));
  removeMarks(context, standing);
  for (const { sheet, severity, address } of markedAreas(cells)) {
    const { fill, font, bold, italic, underline } = MARK_LOOKS[severity];
    const areas = context.workbook.worksheets.getItem(sheet).getRanges(address);
    const mark = areas.conditionalFormats.add('Custom');
    mark.custom.rule.formula = markRule(severity);
    mark.custom.format.fill.color = fill;
    mark.custom.format.font.set({ color: font, bold, italic, underline });
  }
  await context.sync();
  return worstOfEachCell(cells).length;
}

/** Takes all marks away, and nothing else; how many cells were marked. */
export async function unmarkCells(context: Excel.RequestContext): Promise<number> {
  const standing = await findMarks(context, new Set());
  removeMarks(context, standing);
  if (standing.length > 0) await context.sync();
  return standing.reduce((sum, { cells }) => sum + cells, 0);
}

function removeMarks({ workbook }: Excel.RequestContext, marks: readonly StandingMark[]): void {
  for (const { sheet, id } of marks)
    workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
}

/** The marks of all sheets. Checks on the way that none of the sheets that will be touched is protected. */
async function findMarks(context: Excel.RequestContext, wanted: ReadonlySet<string>): Promise<readonly StandingMark[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const missing = [...wanted].find((name) => !names.includes(name));
  if (missing !== undefined) throw new WorkbookFault('no-sheet', { sheet: missing });
  const closed = worksheets.items.find(({ name, protection }) => wanted.has(name) && protection.protected);
  if (closed) throw new WorkbookFault('protected-sheet', { sheet: closed.name });

  const formats = names.map((name) => ({
    name,
    found: worksheets.getItem(name).getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = formats.flatMap(({ name, found }) =>
    found.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => {
        const format = worksheets.getItem(name).getRange().conditionalFormats.getItem(id);
        return {
          sheet: name,
          id,
          rule: format.custom.rule.load('formula'),
          areas: format.getRanges().load('cellCount'),
        };
      }),
  );
  if (custom.length === 0) return [];
  await context.sync();
  const ours = custom.filter(({ rule }) => isMarkRule(rule.formula));
  const checkProtection = askProtection(
    [...new Set(ours.map(({ sheet }) => sheet))].map((name) => worksheets.getItem(name)),
  );
  if (ours.length > 0) await context.sync();
  checkProtection();
  return ours.map(({ sheet, id, areas }) => ({ sheet, id, cells: areas.cellCount }));
}
