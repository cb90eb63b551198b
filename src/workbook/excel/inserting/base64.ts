/** Bytes at a time: a function takes only so many arguments. */
const PIECE = 32_768;

/** Bytes as base64, as Excel wants a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
