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
  const blank: RecognisedRow[] = [];
  for (const row of block.rows) {
    const snapshot = sheet.rows[row.row];
    if (!snapshot || hasKey(snapshot, columns) || isCarried(row, keys)) continue;
    // Women's and men's rows under their total row need not repeat its name.
    if (sex !== undefined && isFilled(snapshot, sex)) continue;
    if (block.columns.some(({ column }) => isFilled(snapshot, column) && !snapshot.formulas?.[column])) blank.push(row);
  }
  // In the template's tables only a committee may be meant to carry down.
  const isSure = block.template && !keys.includes('organisation') && blank.length < block.rows.length;
  return isSure || blank.length * 2 < block.rows.length || block.rows.length === 1 ? blank.map(({ row }) => row) : [];
}

function hasKey(row: RowSnapshot, columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(row, column)) return true;
  return false;
}

function isCarried({ cells }: RecognisedRow, keys: readonly string[]): boolean {
  return cells !== undefined && keys.some((field) => cells[field] !== undefined);
}

function isFilled(row: RowSnapshot, column: number): boolean {
  const value = row.values[column];
  if (typeof value === 'string') return value !== '' && (value.charCodeAt(0) > 32 || value.trim() !== '');
  return (value !== undefined && value !== null) || row.formulas?.[column] !== undefined;
}
