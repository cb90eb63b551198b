import type { CellRange } from '../../../../src/index';
import { cellCount, intersection } from '../../addresses/grid';
import { referenceOf } from '../../addresses/resolve-address';
import type { HostValidation, HostValue } from '../../engine';
import { notHosted } from '../../host-fault';
import { rectangles } from '../range/rectangles';
import type { HostSession } from '../session';
import type { AreasTarget } from '../targets';

/** The cells that break their rules; `all` counts the cells that were asked about. */
export interface InvalidCells {
  readonly ranges: readonly CellRange[];
  readonly wrong: number;
  readonly all: number;
}

type Test = (value: HostValue) => boolean;

/**
 * Which cells of the areas break the rules that lie on them.
 * @throws HostFault `NotHosted` for a rule by a formula, which this host does not work out
 */
export function invalidCells(
  { sheet, ranges }: AreasTarget,
  rules: readonly HostValidation[],
  session: HostSession,
): InvalidCells {
  const used = session.engine.usedRange(sheet, true);
  const broken = rules.flatMap((rule) => {
    const test = testOf(rule, sheet, session);
    const areas = rule.ranges.flatMap((own) => ranges.flatMap((range) => intersection(own, range) ?? []));
    return areas.flatMap((area) => {
      const part = used && intersection(used, area);
      if (!part) return [];
      const { values } = session.engine.read(sheet, part);
      return rectangles(part, (row, column) => {
        const value = values[row - part.top]![column - part.left]!;
        return value !== '' && !test(value);
      });
    });
  });
  const count = (areas: readonly CellRange[]): number => areas.reduce((sum, area) => sum + cellCount(area), 0);
  return { ranges: broken, wrong: count(broken), all: count(ranges) };
}

function testOf(rule: HostValidation, sheet: string, session: HostSession): Test {
  switch (rule.type) {
    case 'list': {
      const choices = choicesOf(rule.formula1 ?? '', sheet, session).map((each) => String(each).toLowerCase());
      return (value) => choices.includes(String(value).toLowerCase());
    }
    case 'whole':
      return both(
        (value) => Number.isInteger(value),
        comparison(rule, (value) => value),
      );
    case 'decimal':
    case 'date':
    case 'time':
      return both(
        (value) => typeof value === 'number',
        comparison(rule, (value) => value),
      );
    case 'textLength':
      return comparison(rule, (value) => String(value).length);
    default:
      throw notHosted(`DataValidation.valid for a rule of the type ${rule.type}`);
  }
}

function both(one: Test, other: Test): Test {
  return (value) => one(value) && other(value);
}

function choicesOf(formula: string, sheet: string, session: HostSession): readonly HostValue[] {
  const words = /^"(.*)"$/s.exec(formula);
  if (words)
    return words[1]!
      .replaceAll('""', '"')
      .split(',')
      .map((word) => word.trim());
  const cells = referenceOf(session, formula, sheet) ?? named(formula, session);
  if (!cells) throw notHosted(`DataValidation.valid for the list ${formula}`);
  return session.engine.read(cells.sheet, cells.range).values.flat();
}

function named(formula: string, session: HostSession): ReturnType<typeof referenceOf> {
  const name = session.engine.names().find((each) => each.name.toLowerCase() === formula.toLowerCase());
  return name && referenceOf(session, name.formula, name.sheet);
}

function comparison(rule: HostValidation, measure: (value: HostValue) => HostValue): Test {
  const limits = [rule.formula1, rule.formula2].map((formula) => {
    const limit = Number(formula ?? 0);
    if (formula === '' || !Number.isFinite(limit)) throw notHosted(`DataValidation.valid for the limit ${formula}`);
    return limit;
  });
  const [low, high] = limits as [number, number];
  const holds: Readonly<Record<string, (value: number) => boolean>> = {
    between: (value) => value >= low && value <= high,
    notBetween: (value) => value < low || value > high,
    equal: (value) => value === low,
    notEqual: (value) => value !== low,
    greaterThan: (value) => value > low,
    lessThan: (value) => value < low,
    greaterThanOrEqual: (value) => value >= low,
    lessThanOrEqual: (value) => value <= low,
  };
  const test = holds[rule.operator ?? 'between'] ?? holds.between!;
  return (value) => test(Number(measure(value)));
}
