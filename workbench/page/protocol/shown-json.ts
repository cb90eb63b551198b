/** More than this of a message makes a page slow. */
const LONGEST = 60_000;

/** A message with a line for each of its parts; as it is where it is no JSON, and cut where it is very long. */
export function shownJson(text: string): string {
  const shown = indented(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)} …` : shown;
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
