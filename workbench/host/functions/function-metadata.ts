import type { AddinFunction } from '../engine';

/** The part of an add-in's `functions.json` that a host needs. */
export interface FunctionsFile {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
  }[];
}

/** A function and how it wants its arguments. */
export interface FunctionMetadata extends AddinFunction {
  readonly parameters: readonly (AddinFunction['parameters'][number] & {
    /** Whether it takes rows of cells; a single value comes as one row of one cell. */
    readonly isMatrix: boolean;
  })[];
}

/**
 * The functions of a `functions.json`.
 * @param namespace what stands before their names in formulas: `STYR`
 */
export function functionMetadata({ functions }: FunctionsFile, namespace: string): readonly FunctionMetadata[] {
  return functions.map(({ id, name, description = '', parameters, options }) => ({
    id,
    name: `${namespace}.${name}`,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      isMatrix: parameter.dimensionality === 'matrix',
      ...(parameter.optional && { optional: true }),
      ...(parameter.repeating && { repeating: true }),
    })),
    ...(options?.requiresAddress && { requiresAddress: true }),
    ...(options?.requiresParameterAddresses && { requiresParameterAddresses: true }),
  }));
}
