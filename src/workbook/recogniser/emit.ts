import { COMMITTEE_FIELD } from './committee-field';
import type { CellRef } from '../../plan/cell';
import { idKey } from '../../text/ids';
import type { EntityKind } from '../../plan/source';
import { readBudgetKind } from '../layout/choices';
import { kindOf } from '../layout/tables';
import type { GoalTexts } from './goal-texts';
import type { Heading } from './headings';
import { hasVerticalMerges, mergeTop } from './merges';
import type { RecognisedConstant, RecognisedRow } from './recognised';
import type { Region } from './region';
import { columnOf, type Spec } from './spec';

/** Makes the rows of one spec out of data rows: carried cells filled in, each goal once at its first row. */
export class RowEmitter {
  private readonly seen = new Set<string>();

  /** Where a budget says its rows' kinds by their texts: that column. */
  private readonly kinds: number | undefined;

  constructor(
    private readonly region: Region,
    private readonly spec: Spec,
    private readonly known: GoalTexts,
  ) {
    const silent =
      spec.entity === 'budget' &&
      spec.constants['kind'] === undefined &&
      !spec.columns.some(({ field }) => field === 'kind' || field === 'account');
    this.kinds = silent ? (columnOf(spec, 'text') ?? columnOf(spec, 'activity')) : undefined;
  }

  rows(dataRows: readonly number[]): RecognisedRow[] {
    const { spec } = this;
    const plain =
      spec.carry.length === 0 &&
      !hasVerticalMerges(this.region.sheet) &&
      spec.main === undefined &&
      this.kinds === undefined;
    if (plain) return dataRows.map((row) => ({ row }));
    const last: (number | undefined)[] = spec.carry.map(() => undefined);
    const rows: RecognisedRow[] = [];
    for (const row of dataRows) {
      this.carryOn(row, last);
      if (spec.main !== undefined && !this.filled(row, spec.main)) continue;
      const cells = this.carriedCells(row, last);
      if (spec.main !== undefined && this.isRepeated(row, cells)) continue;
      rows.push(cells ? { row, cells } : { row });
    }
    return rows;
  }

  private filled(row: number, column: number): boolean {
    return this.text(row, column) !== '';
  }

  private text(row: number, column: number): string {
    const value = this.region.sheet.rows[row]?.values[column];
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  /** A new value further out ends what was carried further in. */
  private carryOn(row: number, last: (number | undefined)[]): void {
    this.spec.carry.forEach(({ lead }, index) => {
      if (!this.filled(row, lead)) return;
      const before = last[index];
      if (before !== undefined && idKey(this.text(before, lead)) === idKey(this.text(row, lead))) return;
      last[index] = row;
      for (let inner = index + 1; inner < last.length; inner++) last[inner] = undefined;
    });
  }

  private carriedCells(row: number, last: readonly (number | undefined)[]): Record<string, CellRef> | undefined {
    let cells: Record<string, CellRef> | undefined;
    const { spec } = this;
    for (const { field, header } of spec.columns) {
      const column = header.column;
      if (this.filled(row, column)) continue;
      const group = spec.carry.findIndex(({ lead, follow }) => lead === column || follow.includes(column));
      // A number merged over several rows is stated once: carried down it would be added several times.
      const merged = isNumber(spec.entity, field) ? undefined : mergeTop(this.region.sheet, row, column);
      const from =
        (merged !== undefined && merged >= this.region.dataTop ? merged : undefined) ??
        (group < 0 ? undefined : last[group]);
      if (from === undefined || from === row) continue;
      (cells ??= {})[field] = { sheet: this.region.sheet.name, row: from, column };
    }
    if (this.kinds !== undefined && readBudgetKind(this.text(row, this.kinds)) !== undefined) {
      (cells ??= {})['kind'] = { sheet: this.region.sheet.name, row, column: this.kinds };
    }
    return cells;
  }

  /** Whether an entity beside others was given before, under the same goal. Rows of a year each are all different. */
  private isRepeated(row: number, cells: Record<string, CellRef> | undefined): boolean {
    const { spec } = this;
    if (columnOf(spec, 'year') !== undefined) return false;
    const valueOf = (field: string): string => {
      const column = columnOf(spec, field);
      if (column === undefined) return '';
      return idKey(this.text(cells?.[field]?.row ?? row, column));
    };
    const title = idKey(this.text(row, spec.main!));
    if (spec.optional && (this.known.has(title) || this.known.has(valueOf('id')))) return true;
    const key = [title, ...['id', 'parentIds', 'goalId', 'goalIds', 'organisations', 'sex'].map(valueOf)].join(
      '\u0000',
    );
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return false;
  }
}

/** What headings say of the rows below them, as constants of an entity; undefined columns are not overruled. */
export function headingConstants(
  spec: Spec,
  headings: readonly Heading[],
): { readonly constants: Record<string, RecognisedConstant>; readonly heading?: CellRef } {
  const constants: Record<string, RecognisedConstant> = {};
  let used: CellRef | undefined;
  const set = (field: string, heading: Heading): void => {
    if (columnOf(spec, field) !== undefined) return;
    constants[field] = { value: heading.text, cell: heading.cell };
    used = heading.cell;
  };
  const goal = headings.findLast(({ kind }) => kind === 'goal');
  const committee = headings.findLast(({ kind }) => kind === 'committee');
  const committeeField = COMMITTEE_FIELD[spec.entity];
  if (committee && committeeField !== undefined) set(committeeField, committee);
  const kind = headings.findLast((heading) => heading.kind === 'moneyKind');
  if (kind && (spec.entity === 'frames' || spec.entity === 'budget')) set('kind', kind);
  const goalField = {
    goals: 'parentIds',
    measures: 'goalId',
    activities: 'goalIds',
    assignments: 'goalIds',
    followUps: 'goalId',
  }[spec.entity as string];
  if (goal && goalField !== undefined) set(goalField, goal);
  return { constants, ...(used && { heading: used }) };
}

function isNumber(entity: EntityKind, field: string): boolean {
  const kind = kindOf(entity, field);
  return kind === 'number' || kind === 'amount';
}
