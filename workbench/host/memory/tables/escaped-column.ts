/** A column's name as it stands in structured references: signs that mean something there are behind an apostrophe. */
export function escapedColumn(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}
