import { idKey } from '../../text/ids';
import type { Region } from './region';
import { columnOf, type Spec } from './spec';

/** `N1`, `1.2`, `KF-3`. */
const ID = /^[\p{L}]{0,5}[-. ]?\d+(?:[.:-]\d+)*[a-z]?$/u;

/** The ids and texts of the goals that a workbook lists, so that a reference is told from a goal of its own. */
export class GoalTexts {
  private readonly keys = new Set<string>();

  add(text: unknown): void {
    if (typeof text === 'string' || typeof text === 'number') {
      const key = idKey(String(text));
      if (key !== '') this.keys.add(key);
    }
  }

  has(key: string): boolean {
    return key !== '' && this.keys.has(key);
  }

  hasText(text: string): boolean {
    return this.has(idKey(text));
  }

  /** The goal that a line names by its text, be it with its id before it: `F1 God service`, `F1. God service`. */
  named(line: string): string | undefined {
    if (this.hasText(line)) return line;
    const [, id, text] = /^(\S{1,12}?)[.:)]?\s+(?:[-–—]\s+)?(\S.*)$/s.exec(line) ?? [];
    return id !== undefined && text !== undefined && this.hasText(id) && this.hasText(text) ? text : undefined;
  }

  /** Learns the goals of a block from its id and title columns. */
  learn(region: Region, spec: Spec): void {
    for (const field of ['id', 'title']) {
      const column = columnOf(spec, field);
      if (column === undefined) continue;
      for (let row = region.dataTop; row <= region.bottom; row++) this.add(region.sheet.rows[row]?.values[column]);
    }
  }

  /** Whether at least half of a column's values are known. */
  lists(region: Region, column: number): boolean {
    return shareOf(region, column, (text) => text.split(/[;\n]/).some((part) => this.hasText(part))) >= 0.5;
  }

  /** Whether a column only refers to goals: to known ones, or by what reads as ids. */
  refers(region: Region, column: number): boolean {
    return this.lists(region, column) || shareOf(region, column, (text) => ID.test(text)) > 0.7;
  }
}

/** The share of a column's different texts that a test holds for. */
function shareOf(region: Region, column: number, test: (text: string) => boolean): number {
  const texts = new Set<string>();
  for (let row = region.dataTop; row <= region.bottom; row++) {
    const value = region.sheet.rows[row]?.values[column];
    if (typeof value === 'string' || typeof value === 'number') texts.add(String(value).trim());
  }
  texts.delete('');
  return texts.size === 0 ? 0 : [...texts].filter(test).length / texts.size;
}
