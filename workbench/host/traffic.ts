/** What went over the bridge since it was last set to zero. */
export interface TrafficCounts {
  /** Batches, without those that only give references back. */
  readonly syncs: number;
  /** Batches that only give references back: the client sends one after each `Excel.run` that kept some. */
  readonly cleanups: number;
  readonly actions: number;
  /** Bytes from the add-in to the host. */
  readonly bytesIn: number;
  /** Bytes from the host to the add-in: answers and events. */
  readonly bytesOut: number;
  /** Actions that wrote. */
  readonly writes: number;
  readonly events: number;
}

/** One batch, as a protocol view shows it. */
export interface SyncRecord {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly writes: number;
  readonly milliseconds: number;
  readonly cleanup: boolean;
  /** The error's code; absent where all went well. */
  readonly error?: string;
}

/** As many records as a protocol view can want. */
const LONGEST_LOG = 1000;

const NOTHING: TrafficCounts = { syncs: 0, cleanups: 0, actions: 0, bytesIn: 0, bytesOut: 0, writes: 0, events: 0 };

/** Counts batches, actions and bytes, and remembers the latest batches. */
export class Traffic {
  private sums: TrafficCounts = NOTHING;
  private records: SyncRecord[] = [];

  counts(): TrafficCounts {
    return this.sums;
  }

  log(): readonly SyncRecord[] {
    return this.records;
  }

  reset(): void {
    this.sums = NOTHING;
    this.records = [];
  }

  addSync(record: SyncRecord): void {
    const { sums } = this;
    this.sums = {
      syncs: sums.syncs + (record.cleanup ? 0 : 1),
      cleanups: sums.cleanups + (record.cleanup ? 1 : 0),
      actions: sums.actions + record.actions,
      bytesIn: sums.bytesIn + record.bytesIn,
      bytesOut: sums.bytesOut + record.bytesOut,
      writes: sums.writes + record.writes,
      events: sums.events,
    };
    this.records = [...this.records.slice(1 - LONGEST_LOG), record];
  }

  addEvent(bytes: number): void {
    this.sums = { ...this.sums, events: this.sums.events + 1, bytesOut: this.sums.bytesOut + bytes };
  }
}

const encoder = new TextEncoder();

/** The length of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
