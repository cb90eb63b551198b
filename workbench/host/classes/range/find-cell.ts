import type { CellRange } from '../../../../src/index';
import { a1 } from '../../../../src/index';
import { fields, flag, oneOf, text } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { usedPart } from './range-moves';
import { rectangles } from './rectangles';

function matcher(wanted: string, criteria: Readonly<Record<string, unknown>>): (value: unknown) => boolean {
  const plain = (value: unknown): string => {
    const shown = String(value);
    return flag(criteria.matchCase) ? shown : shown.toLocaleLowerCase('sv');
  };
  const sought = plain(wanted);
  return (value) => (flag(criteria.completeMatch) ? plain(value) === sought : plain(value).includes(sought));
}

/** The areas of a range whose formula or value has a text in it. @param criteria `{completeMatch, matchCase}` */
export function findAll(target: RangeTarget, wanted: unknown, criteria: unknown, session: HostSession): CellRange[] {
  const area = usedPart(target, session, true);
  const matches = matcher(text(wanted), fields(criteria));
  if (!area) return [];
  const { formulas } = session.cells({ sheet: target.sheet, range: area });
  return rectangles(area, (row, column) => matches(formulas[row - area.top]![column - area.left]));
}

/** The first cell of a range with a text in it, or the last one with `{searchDirection: 'Backwards'}`. */
export function findCell(
  target: RangeTarget,
  wanted: unknown,
  criteria: unknown,
  session: HostSession,
): CellRange | undefined {
  const backwards = oneOf(fields(criteria).searchDirection, ['Forward', 'Backwards']) === 'Backwards';
  const all = findAll(target, wanted, criteria, session);
  const area = backwards
    ? all.reduce<CellRange | undefined>(
        (last, each) =>
          !last || each.bottom > last.bottom || (each.bottom === last.bottom && each.right > last.right) ? each : last,
        undefined,
      )
    : all[0];
  if (!area) return undefined;
  return backwards ? { ...area, top: area.bottom, left: area.right } : { ...area, bottom: area.top, right: area.left };
}

/** Puts another text in the place of one wherever it stands; how many cells changed. */
export function replaceAll(target: RangeTarget, args: readonly unknown[], session: HostSession): number {
  const [sought, replacement, criteria] = [text(args[0]), text(args[1]), args[2]];
  const whole = flag(fields(criteria).completeMatch);
  const pattern = new RegExp(
    sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    flag(fields(criteria).matchCase) ? 'g' : 'gi',
  );
  const changed = new Set<string>();
  for (const area of findAll(target, sought, criteria, session)) {
    const { formulas } = session.cells({ sheet: target.sheet, range: area });
    const content = formulas.map((row) =>
      row.map((each) => (whole ? replacement : String(each).replace(pattern, () => replacement))),
    );
    session.engine.write(target.sheet, area, { content });
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) changed.add(a1({ row, column }));
    }
  }
  return changed.size;
}
