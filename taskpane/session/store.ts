/** Holds a state and tells those who listen of every new one. */
export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(protected state: State) {}

  /** The state as it is now; the same object until something changes. */
  readonly snapshot = (): State => this.state;

  /** Told after every change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected set(change: Partial<State>): void {
    this.replace({ ...this.state, ...change });
  }

  protected replace(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
