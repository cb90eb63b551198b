import type { HostChange } from '../engine';
import type { BookState } from './book-state';

/** A step that can be taken back: the states around it and what it told. */
export interface Step {
  readonly before: BookState;
  readonly after: BookState;
  readonly changes: readonly HostChange[];
}

/** As many steps as Excel takes back. */
const MOST = 100;

/** Steps made and taken back. A new step ends what could be made again. */
export class History {
  private readonly made: Step[] = [];
  private takenBack: Step[] = [];

  add(step: Step): void {
    this.made.push(step);
    if (this.made.length > MOST) this.made.shift();
    this.takenBack = [];
  }

  /** Forgets all steps. */
  forget(): void {
    this.made.length = 0;
    this.takenBack = [];
  }

  /** The step to take back; undefined when there is none. */
  undo(): Step | undefined {
    const step = this.made.pop();
    if (step) this.takenBack.push(step);
    return step;
  }

  /** The step to make again; undefined when there is none. */
  redo(): Step | undefined {
    const step = this.takenBack.pop();
    if (step) this.made.push(step);
    return step;
  }
}

/** What settings, and where the user is, are when a step is taken back or made again: they stay, as in Excel. */
export function restored(past: BookState, now: BookState): BookState {
  const stillThere = past.sheets.some(({ id, visibility }) => id === now.active && visibility === 'visible');
  return {
    ...past,
    xmlParts: now.xmlParts,
    selections: now.selections,
    active: stillThere ? now.active : past.active,
  };
}

/** What taking a change back tells; nothing for what only calculation or the user's place did. */
export function inverse(change: HostChange): readonly HostChange[] {
  switch (change.kind) {
    case 'cells':
      return [inverseOfCells(change)];
    case 'sheet-added':
      return [{ kind: 'sheet-deleted', sheet: change.sheet, name: '' }];
    case 'sheet-deleted':
      return [{ kind: 'sheet-added', sheet: change.sheet }];
    case 'sheet-renamed':
    case 'sheet-visibility':
      return [{ ...change, before: change.after, after: change.before } as HostChange];
    case 'table-added':
      return [{ ...change, kind: 'table-deleted' }];
    case 'table-deleted':
      return [{ ...change, kind: 'table-added' }];
    case 'rows-hidden':
      return [{ ...change, hidden: !change.hidden }];
    case 'selection':
    case 'sheet-activated':
    case 'sheet-deactivated':
      return [];
    default:
      return [change];
  }
}

type CellsChange = Extract<HostChange, { kind: 'cells' }>['changeType'];

function inverseOfCells(change: Extract<HostChange, { kind: 'cells' }>): HostChange {
  const { details } = change;
  return {
    ...change,
    changeType: INVERSE[change.changeType] ?? change.changeType,
    trigger: 'Unknown',
    ...(details && {
      details: {
        valueBefore: details.valueAfter,
        valueAfter: details.valueBefore,
        valueTypeBefore: details.valueTypeAfter,
        valueTypeAfter: details.valueTypeBefore,
      },
    }),
  };
}

const INVERSE: Readonly<Partial<Record<CellsChange, CellsChange>>> = {
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};
