import type { CellRef } from '../../../plan/cell';
import type { Frame, FrameKind, Organisation, Plan } from '../../../plan/plan';
import { cellOf, firstCell, problemOf, type Sourced } from '../../../plan/source';
import { sumKronor } from '../../../plan/money';
import { nameKey } from '../../../text/ids';
import { meansCouncil, organisationLookup } from '../organisations/organisations';

/** An amount in kronor and the cells that it was added up from. */
export interface Sum {
  readonly kronor: number;
  /** What was added up; income of a budget is negative. */
  readonly amounts: readonly number[];
  readonly cells: readonly CellRef[];
  /** True where a cell that belongs to the sum holds something that is no amount: then the sum says nothing. */
  readonly unread: boolean;
}

/** The frames of one owner: a committee, a company, or the council for the whole. */
export interface FrameOwner {
  readonly key: string;
  /** The name as the frames write it. */
  readonly name: string;
  readonly organisation: Organisation | undefined;
  /** True for the council's own total row. */
  readonly council: boolean;
  readonly rows: readonly Frame[];
}

/** The owners of frames, each with its rows, in the order of the sheet. Rows without a name are left out; a slip of the pen finds its owner. */
export function frameOwners(plan: Pick<Plan, 'frames' | 'organisations'>): readonly FrameOwner[] {
  const organisations = organisationLookup(plan);
  const owners = new Map<string, FrameOwner & { rows: Frame[] }>();
  for (const frame of plan.frames) {
    if (frame.organisation === undefined) continue;
    const organisation = organisations.meant(frame.organisation);
    const council = organisation ? organisation.kind === 'council' : meansCouncil(frame.organisation);
    const key = council ? 'council' : organisation ? organisations.keyOf(organisation) : nameKey(frame.organisation);
    const owner = owners.get(key);
    if (owner) owner.rows.push(frame);
    else owners.set(key, { key, name: frame.organisation, organisation, council, rows: [frame] });
  }
  return [...owners.values()];
}

/** The kind of a frame: a row without Typ is the operating frame; undefined where Typ holds a word that means neither kind. */
export function frameKindOf(row: Frame): FrameKind | undefined {
  return row.kind ?? (problemOf(row, 'kind') ? undefined : 'operating');
}

/** What an amount's cell holds instead of an amount; undefined where it holds one or is empty. Of rows in long form any of their amounts counts. */
export function unreadAmount(row: Sourced, field: string): string | undefined {
  const problem = problemOf(row, field) ?? problemOf(row, 'amount');
  return problem === undefined || problem.kind === 'number-as-text' ? undefined : problem.seen;
}

/** The frame of a kind and a year; undefined where no cell states one. */
export function frameOf(owner: Pick<FrameOwner, 'rows'>, kind: FrameKind, year: number): Sum | undefined {
  const amounts: number[] = [];
  const cells: CellRef[] = [];
  let unread = false;
  for (const row of owner.rows) {
    if (frameKindOf(row) !== kind) continue;
    const field = `amounts:${year}`;
    unread ||= unreadAmount(row, field) !== undefined;
    for (const amount of row.amounts) {
      if (amount.year !== year) continue;
      amounts.push(amount.value);
      cells.push(cellOf(row, field) ?? firstCell(row));
    }
  }
  return amounts.length === 0 ? undefined : { kronor: sumKronor(amounts), amounts, cells, unread };
}

/** The year headers of the blocks that rows stand in: where they are wrong, so is what is compared by year. */
export function yearHeaderCells(rows: readonly Sourced[]): readonly CellRef[] {
  return [...new Set(rows.map(({ source }) => source.block))].flatMap(({ yearHeaders }) =>
    yearHeaders.map(({ cell }) => cell),
  );
}
