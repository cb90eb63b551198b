import type { Styrplan } from './styrplan';

/**
 * The text of a `*.styrplan.json`: a line for each entry of a list and for each cell, so that two documents can be compared line by line
 * and a large one stays small. Keys keep their order; the same document gives the same text.
 */
export function writeStyrplan(document: Styrplan): string {
  return `${writeMembers(document, '', (key, value) => {
    if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') {
      return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
    }
    return key === 'provenance' ? writeMembers(value as object, '  ', writeProvenance) : JSON.stringify(value);
  })}\n`;
}

function writeProvenance(key: string, value: unknown): string {
  return key === 'cells'
    ? writeMembers(value as object, '    ', (_, cell) => JSON.stringify(cell))
    : JSON.stringify(value);
}

/** An object with a line for each of its members. */
function writeMembers(object: object, indent: string, write: (key: string, value: unknown) => string): string {
  const members = Object.entries(object).filter(([, value]) => value !== undefined);
  if (members.length === 0) return '{}';
  const lines = members.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${write(key, value)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
