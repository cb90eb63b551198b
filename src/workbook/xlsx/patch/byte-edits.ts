/** Bytes to be replaced, from `start` up to `end`, by text; nothing is replaced where the two are equal. */
export interface ByteEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Content with its edits made, in pieces: what is kept comes as views of the bytes. What is put in at a place keeps its order, and comes before what is replaced there. */
export function* withEdits(bytes: Uint8Array, edits: readonly ByteEdit[]): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let at = 0;
  for (const { start, end, text } of [...edits].sort(byPlace)) {
    if (start > at) yield bytes.subarray(at, start);
    if (text !== '') yield encoder.encode(text);
    at = Math.max(at, end);
  }
  if (at < bytes.length) yield bytes.subarray(at);
}

function byPlace(a: ByteEdit, b: ByteEdit): number {
  return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}
