import type { CellRange } from '../../../../src/index';
import { intersection, isEntireColumn, isEntireRow } from '../../addresses/grid';
import type { HostLook } from '../../engine';
import { HostFault } from '../../host-fault';
import { text } from '../arguments';
import type { Scalar } from '../host-class';
import type { HostSession } from '../session';
import type { AreasTarget } from '../targets';
import { changeMore } from './change-more';
import { NAMED_COLORS } from './named-colors';

/** A value that all corners of the areas have, or null where they differ, as Excel gives it. */
function agreed<V>({ sheet, ranges }: AreasTarget, { engine }: HostSession, take: (look: HostLook) => V): V | null {
  const corners = ranges.flatMap(({ top, left, bottom, right }) => [
    take(engine.look(sheet, top, left)),
    take(engine.look(sheet, bottom, right)),
  ]);
  return corners.every((value) => value === corners[0]) ? corners[0]! : null;
}

/** Where a look is written: of whole columns and rows only the used part, since the engine keeps looks cell by cell. */
function painted({ sheet, ranges }: AreasTarget, { engine }: HostSession): CellRange[] {
  return ranges.flatMap((range) => {
    if (!isEntireColumn(range) && !isEntireRow(range)) return range;
    const used = engine.usedRange(sheet, false);
    return (used && intersection(used, range)) ?? [];
  });
}

/** A look that the engine knows; `shown` turns what it keeps into what Excel gives. */
export function lookScalar<P extends keyof HostLook>(
  name: P,
  check: (value: unknown) => HostLook[P],
  shown: (value: HostLook[P]) => unknown = (value) => value,
): Scalar<AreasTarget> {
  return {
    read: (target, session) => agreed(target, session, (look) => shown(look[name])),
    write: (target, value, session) => {
      const look = { [name]: check(value) } as Partial<HostLook>;
      for (const range of painted(target, session)) session.engine.setLook(target.sheet, range, look);
    },
  };
}

/** A look that the engine only keeps; `plain` is what a cell has that nobody touched. */
export function keptScalar<T extends AreasTarget>(
  nameOf: (target: T) => string,
  plain: string | number | boolean,
): Scalar<T> {
  return {
    read: (target, session) => agreed(target, session, (look) => look.more?.[nameOf(target)] ?? plain),
    write: (target, value, session) => {
      if (typeof value !== typeof plain) throw new HostFault('InvalidArgument');
      const kept = value as typeof plain;
      for (const range of painted(target, session))
        changeMore(session.engine, target.sheet, range, (more) => ({ ...more, [nameOf(target)]: kept }));
    },
  };
}

/** A colour as Excel gives it: `#RRGGBB`. @throws HostFault `InvalidArgument` for what is none */
export function color(value: unknown): string {
  const given = text(value);
  if (given === '') return '';
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '').toUpperCase()}`;
  const named = NAMED_COLORS[given.toLowerCase()];
  if (!named) throw new HostFault('InvalidArgument');
  return named;
}
