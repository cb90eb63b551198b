import { intersection } from '../../addresses/grid';
import type { CellRange } from '../../../../src/index';
import { HostFault } from '../../host-fault';
import type { HostValueType } from '../../engine';
import { oneOf } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { usedPart } from './range-moves';
import { rectangles } from './rectangles';

const KINDS = [
  'Visible',
  'Constants',
  'Formulas',
  'Blanks',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;

/** Whether a cell's type is among those that a word like `ErrorsNumbers` names. */
function isOfType(type: HostValueType, wanted: string): boolean {
  if (wanted === 'All') return true;
  return wanted.includes({ Error: 'Errors', Boolean: 'Logical', Double: 'Number', String: 'Text', Empty: '-' }[type]);
}

function overlaps(target: RangeTarget, ranges: readonly CellRange[]): CellRange[] {
  return ranges.flatMap((range) => intersection(range, target.range) ?? []);
}

function byContent(
  target: RangeTarget,
  session: HostSession,
  holds: (hasFormula: boolean, type: HostValueType) => boolean,
): CellRange[] {
  const area = usedPart(target, session, false);
  if (!area) return [];
  const { formulas, types } = session.cells({ sheet: target.sheet, range: area });
  return rectangles(area, (row, column) => {
    const formula = formulas[row - area.top]![column - area.left];
    return holds(typeof formula === 'string' && formula.startsWith('='), types[row - area.top]![column - area.left]!);
  });
}

/** The cells of a range of a kind, as `getSpecialCells` names kinds and values. @throws HostFault for a kind that there is not */
export function specialCells(
  target: RangeTarget,
  kind: unknown,
  valueKind: unknown,
  session: HostSession,
): CellRange[] {
  const { engine } = session;
  const wanted = typeof valueKind === 'string' ? valueKind : 'All';
  const word = oneOf(kind, KINDS);
  switch (word) {
    case 'Visible': {
      const area = usedPart(target, session, false) ?? target.range;
      const clipped = target.range.bottom - target.range.top > 100_000 ? area : target.range;
      return rectangles(
        clipped,
        (row, column) => !engine.isRowHidden(target.sheet, row) && !engine.isColumnHidden(target.sheet, column),
      );
    }
    case 'Constants':
      return byContent(target, session, (formula, type) => !formula && type !== 'Empty' && isOfType(type, wanted));
    case 'Formulas':
      return byContent(target, session, (formula, type) => formula && isOfType(type, wanted));
    case 'Blanks':
      return byContent(target, session, (formula, type) => !formula && type === 'Empty');
    case 'ConditionalFormats':
      return overlaps(
        target,
        engine.conditionalFormats(target.sheet).flatMap((format) => format.ranges),
      );
    case 'DataValidations':
      return overlaps(
        target,
        engine.validations(target.sheet).flatMap((validation) => validation.ranges),
      );
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw new HostFault('NotHosted', `This host does not have special cells of the kind ${word}.`);
  }
}
