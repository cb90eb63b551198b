/** Lets pieces of work happen one after the other, in the order in which they were asked for. Work must not wait for a turn of its own. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work when all before it is done, however that went. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const own = this.last.then(work, work);
    this.last = own.catch(() => undefined);
    return own;
  }
}
