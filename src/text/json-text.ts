/** Why a text is not JSON. */
export type JsonFaultKind =
  | 'after-end'
  | 'bad-text'
  | 'colon'
  | 'comma'
  | 'comment'
  | 'empty'
  | 'extra-comma'
  | 'key'
  | 'not-closed'
  | 'quotes'
  | 'too-deep'
  | 'value';

/** Where a text stops being JSON, counted from 1, and why. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly line: number;
  readonly column: number;
}

/** A JSON text with the lines of its values, for people who write JSON by hand. */
export interface JsonReading {
  readonly value: unknown;
  /** The line of a JSON pointer, or of the nearest place around it. */
  readonly lineOf: (path: string) => number;
  /** The JSON pointers of keys that stand again in the same object. */
  readonly repeated: readonly string[];
}

const TEXT = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const DEEPEST = 200;

/** Reads a JSON text; the first fault where it is none. */
export function readJson(text: string): JsonReading | JsonFault {
  const scan = new Scan(text);
  const fault = scan.run();
  if (fault) return { kind: fault, ...scan.place(scan.at) };
  const { places } = scan;
  return {
    value: JSON.parse(text) as unknown,
    lineOf: (path) => {
      let known = path;
      while (known !== '' && !places.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      return scan.place(places.get(known) ?? 0).line;
    },
    repeated: scan.repeated,
  };
}

/** Whether a reading came to a fault. */
export function isJsonFault(reading: JsonReading | JsonFault): reading is JsonFault {
  return 'kind' in reading;
}

/** One pass over a text. Methods give the fault that stopped them, at `at`. */
class Scan {
  at = 0;
  readonly places = new Map<string, number>();
  readonly repeated: string[] = [];

  constructor(private readonly text: string) {}

  run(): JsonFaultKind | undefined {
    this.skip();
    if (this.at === this.text.length) return 'empty';
    const fault = this.value('', 0);
    if (fault) return this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at) ? 'comment' : fault;
    this.skip();
    if (this.at === this.text.length) return undefined;
    return this.peek() === '/' ? 'comment' : 'after-end';
  }

  place(offset: number): { readonly line: number; readonly column: number } {
    const lines = this.text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  }

  private value(path: string, depth: number): JsonFaultKind | undefined {
    if (depth > DEEPEST) return 'too-deep';
    if (!this.places.has(path)) this.places.set(path, this.at);
    const first = this.peek();
    if (first === '{') return this.members(path, depth);
    if (first === '[') return this.entries(path, depth);
    if (first === '"') return this.take(TEXT) === undefined ? 'bad-text' : undefined;
    if (this.take(PLAIN) !== undefined) return undefined;
    if (first === '') return 'not-closed';
    return /['‘’“”]/.test(first) ? 'quotes' : 'value';
  }

  private members(path: string, depth: number): JsonFaultKind | undefined {
    const keys = new Set<string>();
    return this.list('}', () => {
      const start = this.at;
      if (this.peek() !== '"') return this.peek() === '' ? 'not-closed' : 'key';
      const written = this.take(TEXT);
      if (written === undefined) return 'bad-text';
      const key = JSON.parse(written) as string;
      const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (keys.has(key)) this.repeated.push(place);
      keys.add(key);
      this.places.set(place, start);
      this.skip();
      if (this.peek() !== ':') return 'colon';
      this.at++;
      this.skip();
      return this.value(place, depth + 1);
    });
  }

  private entries(path: string, depth: number): JsonFaultKind | undefined {
    let index = 0;
    return this.list(']', () => this.value(`${path}/${index++}`, depth + 1));
  }

  /** What stands between brackets, with commas in between; an empty list is none's fault. */
  private list(end: string, item: () => JsonFaultKind | undefined): JsonFaultKind | undefined {
    this.at++;
    this.skip();
    if (this.peek() === end) {
      this.at++;
      return undefined;
    }
    for (;;) {
      const fault = item();
      if (fault) return fault;
      this.skip();
      const next = this.peek();
      this.at++;
      if (next === end) return undefined;
      if (next !== ',') {
        this.at--;
        return next === '' ? 'not-closed' : 'comma';
      }
      this.skip();
      if (this.peek() === end) return 'extra-comma';
    }
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skip(): void {
    while (' \t\r\n'.includes(this.peek() || 'x')) this.at++;
  }

  private peek(): string {
    return this.text.charAt(this.at);
  }
}
