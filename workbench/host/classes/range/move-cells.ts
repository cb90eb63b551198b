import type { CellRange } from '../../../../src/index';
import { columnCount, intersection, rowCount } from '../../addresses/grid';
import { resolveAddress } from '../../addresses/resolve-address';
import { notHosted } from '../../host-fault';
import { isA } from '../../protocol/host-object';
import { text } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { makeRange } from './make-range';
import { paintLooks } from './paint-looks';
import { written } from './sort-rows';

/**
 * `moveTo`: cuts cells out and puts them in from another cell on. Formulas keep what they refer to.
 * @throws HostFault `NotHosted` where formulas refer to the cells that move, since this host cannot let them follow
 */
export function moveTo(source: RangeTarget, [given]: readonly unknown[], session: HostSession): void {
  const { engine } = session;
  const { sheet, range } = source;
  const at = isA(given, 'Range')
    ? given.target
    : resolveAddress(session, undefined, withSheet(text(given), source, session));
  const place: CellRange = {
    top: at.range.top,
    left: at.range.left,
    bottom: at.range.top + rowCount(range) - 1,
    right: at.range.left + columnCount(range) - 1,
  };
  const target = makeRange(at.sheet, place).target;
  if (engine.hasDependents(sheet, range)) throw notHosted('Range.moveTo of cells that formulas refer to');
  const cells = engine.read(sheet, range);
  const looks = cells.values.map((row, down) =>
    row.map((_value, across) => engine.look(sheet, range.top + down, range.left + across)),
  );
  const content = cells.values.map((row, down) =>
    row.map((_value, across) => written(cells, down, across, (formula) => formula)),
  );
  const common = sheet === at.sheet ? intersection(range, place) : undefined;
  if (common && rowCount(common) === rowCount(range) && columnCount(common) === columnCount(range)) return;
  engine.clear(sheet, range, 'All');
  engine.write(at.sheet, target.range, { content, formats: cells.formats });
  paintLooks(at.sheet, target.range, (down, across) => looks[down]![across]!, session, true);
}

function withSheet(address: string, { sheet }: RangeTarget, session: HostSession): string {
  return address.includes('!') ? address : `'${session.sheet(sheet).name.replaceAll("'", "''")}'!${address}`;
}
