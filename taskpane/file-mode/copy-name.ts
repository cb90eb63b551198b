/** The name that a mended copy is offered under: the original is in the same folder, and is not to be overwritten by accident. */
export function copyName(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? `${name} (Styrkoll)` : `${name.slice(0, at)} (Styrkoll)${name.slice(at)}`;
}
