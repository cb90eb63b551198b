/** What went over the bridge since it was last set to zero. */
export interface TrafficCounts {
  /** Batches about the workbook, without those that only give references back. */
  readonly syncs: number;
  /** Batches that only give references back: the client sends one after each `Excel.run` that kept some. */
  readonly cleanups: number;
  readonly actions: number;
  /** Bytes from the add-in to the host. */
  readonly bytesIn: number;
  /** Bytes from the host to the add-in: answers, events and calls. */
  readonly bytesOut: number;
  /** Actions that wrote. */
  readonly writes: number;
  readonly events: number;
}

/**
 * What a message is: a batch about the workbook, one that only gives references back, an event, calls of worksheet functions, or the results of such calls.
 */
export type MessageKind = 'sync' | 'cleanup' | 'event' | 'calls' | 'results';

/** A message with its answer, as it went over the bridge. */
export interface SentMessage {
  readonly kind: MessageKind;
  readonly actions: number;
  /** What it is about, in short lines: `Worksheets.GetItem("Mål").GetRange("A1").Values ← 1 × 1`. */
  readonly what: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly writes: number;
  /** How long the host worked on it, without what it waited. */
  readonly milliseconds: number;
  /** The error's code; absent where all went well. */
  readonly error?: string;
  /** What the add-in sent; absent for what the host began. */
  readonly request?: string;
  /** What the host sent. */
  readonly answer?: string;
}

/** One message, as a protocol view shows it. Only the latest have their texts. */
export interface TrafficRecord extends SentMessage {
  /** Counts from 1 since the connection was made. */
  readonly number: number;
  /** When it came: milliseconds since 1970. */
  readonly at: number;
}

/** As many records as a protocol view can want. */
const LONGEST_LOG = 1000;

/** As many of them keep their texts, and as many characters in all. */
const MOST_TEXTS = 200;
const MOST_CHARACTERS = 20_000_000;

const NOTHING: TrafficCounts = { syncs: 0, cleanups: 0, actions: 0, bytesIn: 0, bytesOut: 0, writes: 0, events: 0 };

/** Counts messages, actions and bytes, and remembers the latest messages. */
export class Traffic {
  private sums: TrafficCounts = NOTHING;
  private records: readonly TrafficRecord[] = [];
  private last = 0;

  counts(): TrafficCounts {
    return this.sums;
  }

  /** The latest messages in the order in which they were answered or sent; another list when there is another message. */
  log(): readonly TrafficRecord[] {
    return this.records;
  }

  reset(): void {
    this.sums = NOTHING;
    this.records = [];
  }

  add(message: SentMessage): void {
    const { sums } = this;
    const count = (kind: MessageKind): number => (message.kind === kind ? 1 : 0);
    this.sums = {
      syncs: sums.syncs + count('sync'),
      cleanups: sums.cleanups + count('cleanup'),
      actions: sums.actions + message.actions,
      bytesIn: sums.bytesIn + message.bytesIn,
      bytesOut: sums.bytesOut + message.bytesOut,
      writes: sums.writes + message.writes,
      events: sums.events + count('event'),
    };
    const record = { ...message, number: ++this.last, at: Date.now() };
    this.records = withFewTexts([...this.records.slice(1 - LONGEST_LOG), record]);
  }
}

/** The records with the texts of the oldest left out where there are too many. */
function withFewTexts(records: readonly TrafficRecord[]): readonly TrafficRecord[] {
  let characters = 0;
  const firstWithText = records.length - MOST_TEXTS;
  let from = records.length;
  while (from > Math.max(0, firstWithText)) {
    const { request = '', answer = '' } = records[from - 1]!;
    characters += request.length + answer.length;
    if (characters > MOST_CHARACTERS) break;
    from--;
  }
  return records.map((record, index) => (index < from ? withoutTexts(record) : record));
}

function withoutTexts(record: TrafficRecord): TrafficRecord {
  if (record.request === undefined && record.answer === undefined) return record;
  const { request, answer, ...rest } = record;
  return rest;
}

const encoder = new TextEncoder();

/** The length of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
