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

  /** Learns the goals of a block from its id and title columns. */
  learn(region: Region, spec: Spec): void {
    for (const field of ['id', 'title']) {
      const column = columnOf(spec, field);
      if (column === undefined) continue;
      for (let row = region.dataTop; row <= region.bottom; row++) this.add(region.sheet.rows[row]?.values[column]);
    }
  }

  /** Whether a column only refers to goals listed elsewhere: half of its values are known, or they read as ids. */
  judge(region: Region, column: number): boolean {
    const texts = new Set<string>();
    for (let row = region.dataTop; row <= region.bottom; row++) {
      const value = region.sheet.rows[row]?.values[column];
      if (typeof value === 'string' || typeof value === 'number') texts.add(String(value).trim());
    }
    texts.delete('');
    if (texts.size === 0) return false;
    const share = (test: (text: string) => boolean): number => [...texts].filter(test).length / texts.size;
    return share((text) => text.split(/[;\n]/).some((part) => this.hasText(part))) >= 0.5 || share((text) => ID.test(text)) > 0.7;
  }
}
