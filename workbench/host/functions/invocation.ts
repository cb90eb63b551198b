import type { AddinCall } from '../engine';
import type { FunctionMetadata } from './function-metadata';

type Argument = AddinCall['args'][number];

/** What a call tells the runtime besides its number: the function, its arguments, and where they stand. */
export interface Invocation {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string | null;
  readonly parameterAddresses: readonly unknown[] | null;
}

/** The flag that lets errors among the arguments through to the function. */
const ALLOW_ERRORS = 4;

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+!|GETTING_DATA)$/;

/**
 * A call as Excel words it. Arguments that are left out are null up to the last parameter, since the runtime puts the call's context behind them; those of a
 * repeating parameter come in one list.
 */
export function invocationOf(call: AddinCall, metadata: FunctionMetadata): Invocation {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  const single = repeats ? parameters.slice(0, -1) : parameters;
  const rest = call.args.slice(single.length);
  const places = call.parameterAddresses.map((address) => address || null);
  const args = single.map(({ isMatrix }, index) => shaped(call.args[index] ?? null, isMatrix));
  const addresses: unknown[] = single.map((_parameter, index) => places[index] ?? null);
  if (repeats) {
    args.push(rest.map((arg) => shaped(arg, parameters.at(-1)!.isMatrix)));
    addresses.push(rest.map((_arg, index) => places[single.length + index] ?? null));
  }
  return {
    id: metadata.id,
    args,
    address: metadata.requiresAddress ? call.address : null,
    parameterAddresses: metadata.requiresParameterAddresses ? addresses : null,
  };
}

/** An invocation as an entry of a message to the runtime. */
export function invocationEntry(number: number, { id, args, address, parameterAddresses }: Invocation): object {
  return {
    messageCategory: 1,
    messageType: 1000,
    targetId: '',
    message: [number, id, args, address, ALLOW_ERRORS, parameterAddresses],
  };
}

function shaped(arg: Argument, isMatrix: boolean): unknown {
  if (arg === null) return null;
  if (!isMatrix) return cell(isRows(arg) ? (arg[0]?.[0] ?? null) : arg);
  return isRows(arg) ? arg.map((row) => row.map(cell)) : [[cell(arg)]];
}

function isRows(arg: Argument): arg is Extract<Argument, readonly unknown[]> {
  return Array.isArray(arg);
}

function cell(value: unknown): unknown {
  return typeof value === 'string' && ERROR_TEXT.test(value) ? { type: 'CustomFunctionError', code: value } : value;
}
