import { shiftFormula, type CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import { resolveAddress } from '../../addresses/resolve-address';
import type { HostInput, HostValue } from '../../engine';
import { HostFault } from '../../host-fault';
import { isA } from '../../protocol/host-object';
import { flag, oneOf, text } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';

const COPIED = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/**
 * `copyFrom`: copies cells over a range, repeated where it is a multiple of the source. Formulas move with their cells.
 * @throws HostFault for links, which this host does not make
 */
export function copyFrom(target: RangeTarget, args: readonly unknown[], session: HostSession): void {
  const source = isA(args[0], 'Range')
    ? args[0].target
    : resolveAddress(session, undefined, withSheet(args[0], target, session));
  const what = oneOf(args[1], COPIED);
  if (what === 'Link') throw new HostFault('NotHosted', 'This host copies no links.');
  const turned = flag(args[3]);
  const { formulas, values, formats, types } = session.engine.read(source.sheet, source.range);
  const height = turned ? columnCount(source.range) : rowCount(source.range);
  const width = turned ? rowCount(source.range) : columnCount(source.range);
  const area = filledArea(target.range, height, width);

  const each = <R>(take: (row: number, column: number, down: number, across: number) => R): R[][] =>
    Array.from({ length: rowCount(area) }, (_row, down) =>
      Array.from({ length: columnCount(area) }, (_column, across) => {
        const [row, column] = turned ? [across % width, down % height] : [down % height, across % width];
        return take(
          row,
          column,
          area.top + down - source.range.top - row,
          area.left + across - source.range.left - column,
        );
      }),
    );
  const skip = flag(args[2]);
  const content = each((row, column, down, across): HostValue | null => {
    if (skip && types[row]![column] === 'Empty') return null;
    const formula = what === 'Values' ? values[row]![column]! : formulas[row]![column]!;
    return typeof formula === 'string' && formula.startsWith('=') && what !== 'Values'
      ? `=${shiftFormula(formula.slice(1), down, across)}`
      : formula;
  });
  const input: HostInput = {
    ...(what !== 'Formats' && { content }),
    ...((what === 'All' || what === 'Formats') && { formats: each((row, column) => formats[row]![column]!) }),
  };
  session.engine.write(target.sheet, area, input);
}

function withSheet(value: unknown, { sheet }: RangeTarget, session: HostSession): string {
  const address = text(value);
  return address.includes('!') ? address : `'${session.sheet(sheet).name.replaceAll("'", "''")}'!${address}`;
}

/** The target grows to the source's size, unless it already holds it a whole number of times. */
function filledArea(range: CellRange, height: number, width: number): CellRange {
  const rows = rowCount(range) % height === 0 ? rowCount(range) : height;
  const columns = columnCount(range) % width === 0 ? columnCount(range) : width;
  return { ...range, bottom: range.top + rows - 1, right: range.left + columns - 1 };
}
