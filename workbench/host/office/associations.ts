/** A worksheet function of the add-in, as it is told to Excel. */
export type WorksheetFunction = (...args: readonly unknown[]) => unknown;

/** What `office.js` keeps of the worksheet functions, in the shape in which Excel's client script looks for it. */
export interface FunctionAssociations {
  readonly mappings: Record<string, WorksheetFunction>;
  associate(idOrFunctions: string | Readonly<Record<string, WorksheetFunction>>, given?: WorksheetFunction): void;
  onchange(listener: () => void): void;
}

/**
 * Gives a window the part of `CustomFunctions` that comes from `office.js`: the place where functions are told by their ids. To be called before
 * Excel's client script, which adds the rest to it.
 */
export function installAssociations(window: object): FunctionAssociations {
  const listeners: (() => void)[] = [];
  const associations: FunctionAssociations = {
    mappings: {},
    associate: (idOrFunctions, given) => {
      const told = typeof idOrFunctions === 'string' ? { [idOrFunctions]: given! } : idOrFunctions;
      for (const [id, each] of Object.entries(told)) associations.mappings[id.toUpperCase()] = each;
      for (const listener of listeners) listener();
    },
    onchange: (listener) => void listeners.push(listener),
  };
  Reflect.set(window, 'CustomFunctions', {
    _association: associations,
    associate: (...given: Parameters<FunctionAssociations['associate']>) => associations.associate(...given),
  });
  return associations;
}
