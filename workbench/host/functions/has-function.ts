/** Whether the scripts of a window have associated a worksheet function, so that its runtime can call it. */
export function hasFunction(window: object, id: string): boolean {
  const functions: unknown = Reflect.get(window, 'CustomFunctions');
  const association: unknown = isObject(functions) ? functions['_association'] : undefined;
  const mappings: unknown = isObject(association) ? association['mappings'] : undefined;
  return isObject(mappings) && typeof mappings[id.toUpperCase()] === 'function';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}
