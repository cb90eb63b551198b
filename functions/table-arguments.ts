import type { FigureInput, TableArgument } from '../src/index';

/**
 * The tables of a repeating argument, each with its address. Excel gives the addresses of a repeating argument in a list of their own or
 * among the others; where they are not as many as the tables, none is trusted: a finding must not point at the wrong cell.
 */
export function tableArguments(
  tables: readonly unknown[] | null | undefined,
  addresses: readonly unknown[] | undefined,
): readonly TableArgument[] {
  const given = tables ?? [];
  const flat = (addresses ?? []).flat();
  return given.map((input, index) => {
    const address = flat.length === given.length ? flat[index] : undefined;
    return { input: input as FigureInput, ...(typeof address === 'string' && { address }) };
  });
}
