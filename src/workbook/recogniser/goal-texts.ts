import { idKey } from '../../text/ids';
import type { Region } from './region';
import { columnOf, type Spec } from './spec';

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

  /** Whether a column of goals only refers: half of its values are known, or they read as ids. */
  refersOnly(region: Region, spec: Spec): boolean {
    const columns = ['title', 'id'].flatMap((field) => columnOf(spec, field) ?? []);
    return columns.some((column, index) => {
      const texts = new Set<string>();
      for (let row = region.dataTop; row <= region.bottom; row++) {
        const value = region.sheet.rows[row]?.values[column];
        if (typeof value === 'string' || typeof value === 'number') texts.add(String(value).trim());
      }
      texts.delete('');
      if (texts.size === 0) return false;
      const share = (test: (text: string) => boolean): number => [...texts].filter(test).length / texts.size;
      const parts = (text: string): string[] => text.split(/[;\n]/).map(idKey);
      return share((text) => parts(text).some((part) => this.has(part))) >= 0.5 || (index === 0 && share((text) => /^[\p{L}]{0,5}[-. ]?\d+(?:[.:-]\d+)*[a-z]?$/u.test(text)) > 0.7);
    });
  }
}
