import { sameName, type HostSession } from '../classes/session';
import type { RangeTarget } from '../classes/targets';
import { HostFault } from '../host-fault';
import { readCells, splitAddress } from './read-address';

/** What the text of a formula points at when it is nothing but a reference: `=Ramar!$A$1:$B$2`. Undefined for all other formulas. */
export function referenceOf(session: HostSession, formula: string, sheet?: string): RangeTarget | undefined {
  const { sheetName, cells } = splitAddress(formula.replace(/^=/, ''));
  const range = readCells(cells);
  const at = sheetName === undefined ? sheet : session.findSheet(sheetName)?.id;
  return range && at !== undefined ? { sheet: at, range } : undefined;
}

/**
 * The cells that an address means on a sheet: `A1:B2`, `'Mål 2027'!A1`, a defined name or a table's name.
 * @throws HostFault `InvalidArgument` for what is none, or lies on another sheet
 */
export function resolveAddress(session: HostSession, sheet: string | undefined, address: string): RangeTarget {
  const target = referenceOf(session, address, sheet) ?? namedCells(session, sheet, address);
  if (!target || (sheet !== undefined && target.sheet !== sheet)) throw new HostFault('InvalidArgument');
  return target;
}

function namedCells(session: HostSession, sheet: string | undefined, name: string): RangeTarget | undefined {
  const names = session.engine.names().filter((each) => sameName(each.name, name));
  const found = names.find((each) => each.sheet === sheet) ?? names.find((each) => each.sheet === undefined);
  if (found) return referenceOf(session, found.formula, found.sheet);
  const part = /^([^[\]]+)\[([^[\]]*)\]$/.exec(name);
  if (part) return partOfTable(session, part[1]!, part[2]!);
  const table = session.engine.tables().find((each) => sameName(each.name, name));
  return table && { sheet: table.sheet, range: dataOf(table) };
}

function dataOf({ range, showHeaders, showTotals }: ReturnType<HostSession['table']>): RangeTarget['range'] {
  return { ...range, top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) };
}

/** `tblMål[Belopp]`, `tblMål[#All]`, `tblMål[#Headers]`; nothing more of structured references. */
function partOfTable(session: HostSession, name: string, part: string): RangeTarget | undefined {
  const table = session.engine.tables().find((each) => sameName(each.name, name));
  if (!table) return undefined;
  const { sheet, range, showHeaders, columns } = table;
  if (sameName(part, '#All')) return { sheet, range };
  if (sameName(part, '#Data') || part === '') return { sheet, range: dataOf(table) };
  if (sameName(part, '#Headers')) return showHeaders ? { sheet, range: { ...range, bottom: range.top } } : undefined;
  const index = columns.findIndex((each) => sameName(each.name, part));
  const left = range.left + index;
  return index < 0 ? undefined : { sheet, range: { ...dataOf(table), left, right: left } };
}
