import { AxisMap, type AxisRun } from '../../src/index';

interface Step {
  readonly isInsertion: boolean;
  readonly at: number;
  readonly count: number;
  readonly taken: readonly AxisRun[];
}

/** Where a sheet's rows (or columns) come from, through all that came in and went since the workbook was opened. */
export class AxisHistory {
  map = new AxisMap();
  private readonly steps: Step[] = [];

  /** @param isBack whether what came in is what was taken out there last, as when that is undone */
  inserted(at: number, count: number, isBack: (taken: readonly AxisRun[]) => boolean): void {
    const last = this.steps.at(-1);
    if (last && !last.isInsertion && last.at === at && last.count === count && isBack(last.taken)) {
      this.steps.pop();
      this.map = this.map.inserted(at, last.taken);
      return;
    }
    this.steps.push({ isInsertion: true, at, count, taken: [] });
    this.map = this.map.inserted(at, [{ from: -1, length: count }]);
  }

  removed(at: number, count: number): void {
    const { map, taken } = this.map.removed(at, count);
    const last = this.steps.at(-1);
    if (last?.isInsertion && last.at === at && last.count === count) this.steps.pop();
    else this.steps.push({ isInsertion: false, at, count, taken });
    this.map = map;
  }
}
