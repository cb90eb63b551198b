/** Work to be done later, which can be called off all together. */
export class Timers {
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  /** @param onDone called after each work */
  constructor(private readonly onDone: () => void) {}

  get isEmpty(): boolean {
    return this.timers.size === 0;
  }

  later(work: () => void, milliseconds: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
      this.onDone();
    }, milliseconds);
    this.timers.add(timer);
  }

  clear(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
