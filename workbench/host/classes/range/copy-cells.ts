import { shiftFormula, type CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import { resolveAddress } from '../../addresses/resolve-address';
import type { HostInput, HostValue, HostValueType } from '../../engine';
import { HostFault, notHosted } from '../../host-fault';
import { isA } from '../../protocol/host-object';
import { flag, oneOf, text } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { paintLooks } from './paint-looks';
import { written } from './sort-rows';

const COPIED = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/**
 * `copyFrom`: copies cells over a range, repeated where it is a multiple of the source. Formulas move with their cells.
 * @throws HostFault for links, which this host does not make
 */
export function copyFrom(target: RangeTarget, args: readonly unknown[], session: HostSession): void {
  if (isA(args[0], 'RangeAreas')) throw notHosted('Range.copyFrom of several areas');
  const source = isA(args[0], 'Range')
    ? args[0].target
    : resolveAddress(session, undefined, withSheet(args[0], target, session));
  const what = oneOf(args[1], COPIED);
  if (what === 'Link') throw new HostFault('NotHosted', 'This host copies no links.');
  const turned = flag(args[3]);
  const cells = session.engine.read(source.sheet, source.range);
  const { values, formats, types } = cells;
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
    if (what === 'Values') return typedText(values[row]![column]!, types[row]![column]!);
    return written(cells, row, column, (formula) => shiftFormula(formula, down, across));
  });
  const looks = each((row, column) =>
    session.engine.look(source.sheet, source.range.top + row, source.range.left + column),
  );
  const input: HostInput = {
    ...(what !== 'Formats' && { content }),
    ...((what === 'All' || what === 'Formats') && { formats: each((row, column) => formats[row]![column]!) }),
  };
  session.engine.write(target.sheet, area, input);
  if (what === 'All' || what === 'Formats')
    paintLooks(target.sheet, area, (down, across) => looks[down]![across]!, session, what === 'All');
}

/** A text that looks like a number stays a text where it is written. */
function typedText(value: HostValue, type: HostValueType): HostValue {
  return type === 'String' && value !== '' ? `'${String(value)}` : value;
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
