import type { EntityKind } from '../../../plan/source';
import type { RecognisedBlock, RecognisedRow } from '../../recogniser/recognised';
import type { RowSnapshot, SheetSnapshot } from '../../snapshot';

/** What a row is known by: it has to have one of these. */
const KEYS: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  organisations: ['code', 'name'],
  goals: ['id', 'title'],
  measures: ['id', 'name'],
  activities: ['id', 'title'],
  assignments: ['id', 'title'],
  frames: ['organisation'],
  budget: ['organisation', 'unit', 'account', 'activity', 'text'],
  carryOvers: ['organisation'],
  allocations: ['organisation'],
  balance: ['item'],
  documents: ['name'],
  decisions: ['title'],
  followUps: ['goalId', 'organisation'],
};

/** The rows of a block with typed values but nothing that they are known by. Silent where as many rows lack it as have it: then the layout is another one. */
export function blankKeyRows(sheet: SheetSnapshot, block: RecognisedBlock): number[] {
  const keys = KEYS[block.entity] ?? [];
  const columns = block.columns.filter(({ field }) => keys.includes(field)).map(({ column }) => column);
  if (columns.length === 0 || keys.some((field) => block.constants[field] !== undefined)) return [];
  const sex = block.columns.find(({ field }) => field === 'sex')?.column;
  const blank = block.rows.filter((row) => {
    const snapshot = sheet.rows[row.row];
    if (!snapshot || columns.some((column) => isFilled(snapshot, column)) || isCarried(row, keys)) return false;
    // Women's and men's rows under their total row need not repeat its name.
    if (sex !== undefined && isFilled(snapshot, sex)) return false;
    return block.columns.some(({ column }) => isFilled(snapshot, column) && !snapshot.formulas?.[column]);
  });
  return blank.length * 2 < block.rows.length || block.rows.length === 1 ? blank.map(({ row }) => row) : [];
}

function isCarried({ cells }: RecognisedRow, keys: readonly string[]): boolean {
  return cells !== undefined && keys.some((field) => cells[field] !== undefined);
}

function isFilled(row: RowSnapshot, column: number): boolean {
  const value = row.values[column];
  if (typeof value === 'string') return value.trim() !== '';
  return (value !== undefined && value !== null) || row.formulas?.[column] !== undefined;
}
