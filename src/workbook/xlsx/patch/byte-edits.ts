/** Bytes to be replaced, from `start` up to `end`, by text; nothing is replaced where the two are equal. */
export interface ByteEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Content with its edits made, in pieces: what is kept comes as views of the bytes. Edits at one place keep their order. */
export function* withEdits(bytes: Uint8Array, edits: readonly ByteEdit[]): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start > at) yield bytes.subarray(at, start);
    if (text !== '') yield encoder.encode(text);
    at = Math.max(at, end);
  }
  if (at < bytes.length) yield bytes.subarray(at);
}
