import type { CellRef } from '../plan/cell';
import type { Finding } from '../findings/finding';
import type { Rule, Silencer } from './rule';

/** What a rule reported, and every cell that went into it. */
export interface RaisedFinding {
  readonly finding: Finding;
  readonly parts: readonly CellRef[];
  /** Other cells that it stands for. */
  readonly covers?: readonly CellRef[];
}

/** Whatever reads a cell is silent where the cell itself is the trouble. */
const ON_EVERY_CELL: readonly Silencer[] = [
  { rule: 'workbook/error-value', on: 'parts' },
  { rule: 'measure/not-a-number', on: 'cell' },
];

/** Leaves out the findings that another finding makes superfluous: one cause, one finding. */
export function silence(raised: readonly RaisedFinding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  const places = new Map<string, Places>();
  for (const { finding, covers } of raised) {
    let own = places.get(finding.ruleId);
    if (!own) places.set(finding.ruleId, (own = new Places()));
    own.add(finding, covers);
  }
  const heard = raised.filter(({ finding, parts }) => {
    const silencers = [...(rules.get(finding.ruleId)?.silencedBy ?? []), ...ON_EVERY_CELL];
    return !silencers.some(
      (silencer) =>
        silencer.rule !== finding.ruleId &&
        (silencer.messages === undefined || silencer.messages.includes(finding.messageId)) &&
        places.get(silencer.rule)?.cover(finding, parts, silencer),
    );
  });
  return heard.map(({ finding }) => finding);
}

const cellKey = (cell: CellRef): string => `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;
const rowKey = (cell: CellRef): string => `${cell.sheet}\u0000${cell.row}`;

/** Where the findings of one rule stand. */
class Places {
  private readonly cells = new Set<string>();
  private readonly rows = new Set<string>();
  private readonly loops = new Set<string>();
  private readonly sheets = new Set<string>();
  private readonly subjects = new Set<string>();

  add(finding: Finding, covers: readonly CellRef[] = []): void {
    this.cells.add(cellKey(finding.anchor));
    for (const cell of covers) this.cells.add(cellKey(cell));
    this.rows.add(rowKey(finding.anchor));
    this.loops.add(rowKey(finding.anchor));
    for (const cell of finding.related) this.loops.add(rowKey(cell));
    this.sheets.add(finding.anchor.sheet);
    this.subjects.add(finding.subject);
  }

  cover(finding: Finding, parts: readonly CellRef[], { on, about }: Silencer): boolean {
    switch (on) {
      case 'cell':
        return this.cells.has(cellKey(finding.anchor));
      case 'row':
        return this.rows.has(rowKey(finding.anchor));
      case 'loop':
        return this.loops.has(rowKey(finding.anchor));
      case 'subject':
        return this.subjects.has(finding.subject);
      case 'parts':
        return [[finding.anchor], finding.related, parts].some((cells) =>
          cells.some((cell) => this.cells.has(cellKey(cell))),
        );
      case 'sheet':
        return this.sheets.has(finding.anchor.sheet);
      case 'anywhere':
        return about === undefined || this.subjects.has(about);
    }
  }
}
