const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Also where the underscore that would end it is the first of an escape that follows. */

const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u001f\ud800-\udfff\ufffe\uffff])/g;
const SPECIAL = /[&<>"\t\n\r]/g;
const REPLACEMENT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an attribute value in double quotes or for element content; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(SPECIAL, (character) => REPLACEMENT[character]!);
}

/**
 * Text of a cell: what XML cannot hold, and what would read as such an escape, is written Excel's way (`_x000D_`, `_x005F_`).
 * A line feed stays as it is.
 */
export function escapeCellText(text: string): string {
  return text
    .replace(LIKE_AN_ESCAPE, '_x005F_')

    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, excelEscape)
    .replace(LONE_SURROGATE, excelEscape)
    .replace(/[&<>]/g, (character) => REPLACEMENT[character]!);
}

function excelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function withoutForbidden(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(LONE_SURROGATE, '\ufffd');
}
