import type { TemplateCell, TemplateRow } from '../../../src/workbook/template/template-content';
import type { Figure } from '../figures/figure';
import { figureOf } from '../figures/figures';
import type { Municipality } from '../municipality';
import { seeded } from '../seeded';
import type { PlannedGoal } from './planned-goals';
import { PLAN_YEARS } from './years';

const HISTORY = [2024, 2025, 2026];

/** What an effectiveness figure is made of: one result and one resource figure of the same goal. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  schoolValue: ['meritYear9', 'schoolCost'],
  homeCareValue: ['homeCareSatisfied', 'homeCareCost'],
};

/** The rows of Styrmått: a measure a figure, three rows where it is split by sex. */
export function measureRows(municipality: Municipality, goals: readonly PlannedGoal[]): TemplateRow[] {
  const random = seeded(municipality.seed);
  const rows: TemplateRow[] = [];
  let number = 0;
  for (const { id: goalId, figures, committee } of goals) {
    const ids = new Map(figures.map((key) => [key, `M${String(++number).padStart(3, '0')}`]));
    for (const key of figures) {
      const yearly = municipality.yearlyGoals && committee !== undefined;
      const figure = yearly ? withoutInterval(figureOf(key)) : figureOf(key);
      const whole = Object.keys(PARTS).find((candidate) => ids.has(candidate) && PARTS[candidate]!.includes(key));
      const common = {
        ...commonCells(figure, Number(ids.get(key)!.slice(1))),
        id: ids.get(key),
        goalId,
        partOf: whole === undefined ? undefined : ids.get(whole),
      };
      const course = courseOf(figure, committee ? 0.97 + random() * 0.06 : 1, random);
      const years = yearly ? PLAN_YEARS.slice(0, 1) : PLAN_YEARS;
      const gaps: readonly (readonly [string | undefined, number])[] =
        figure.gap === undefined
          ? [[undefined, 0]]
          : [
              ['T', 0],
              ['K', figure.gap / 2],
              ['M', -figure.gap / 2],
            ];
      for (const [sex, gap] of gaps) rows.push({ ...common, sex, ...valueCells(figure, course, gap, years) });
    }
  }
  return rows;
}

function withoutInterval({ every: _every, ...figure }: Figure): Figure {
  return figure;
}

function commonCells(figure: Figure, number: number): TemplateRow {
  return {
    name: figure.name,
    kind: figure.kind ?? 'resultatmått',
    unit: figure.unit,
    direction: figure.better,
    everyYears: figure.every ?? 1,
    aboutPersons: figure.persons || figure.gap !== undefined ? 'ja' : 'nej',
    dataSource: figure.source,
    comparable: figure.own ? 'nej' : 'ja',
    keyFigureId: figure.own ? undefined : `NT-${String(1000 + number)}`,
    influenceable: 'ja',
  };
}

/** The results from the first year of history on, then the targets; whole steps, so that decimals stay as few as the figure's. */
function courseOf(figure: Figure, variation: number, random: () => number): readonly number[] {
  const { level, step, unit, better } = figure;
  const sign = better === 'lägre' ? -1 : better === 'högre' ? 1 : 0;
  const forward = (): number => (random() < 0.7 ? 1 : 2);
  const wavering = (): number => (sign === 0 ? (random() < 0.5 ? 1 : -1) : sign * (random() < 0.15 ? -1 : forward()));
  const room = Math.abs(figure.gap ?? 0) / 2 + 5 * step;
  const highest = unit === '%' || unit === 'index 0–100' ? 100 - room : Number.POSITIVE_INFINITY;
  const latest = Math.round(Math.min(Math.max(level * variation, room), highest) / step) * step;
  const before = latest - wavering() * step;
  const first = before - (sign === 0 ? 0 : sign * forward() * step);
  const targets: number[] = [];
  let target = latest;
  for (const steps of [forward(), 1, 1]) targets.push((target += sign * steps * step));
  return [first, before, latest, ...targets];
}

function valueCells(
  figure: Figure,
  course: readonly number[],
  gap: number,
  targetYears: readonly number[],
): TemplateRow {
  const decimals = Math.max(decimalsOf(figure.step), figure.gap === undefined ? 0 : decimalsOf(figure.gap / 2));
  const value = (index: number): number => Number((course[index]! + gap).toFixed(decimals));
  const isMeasured = (year: number): boolean => year % (figure.every ?? 1) === 0;
  const cells: Record<string, TemplateCell> = {};
  HISTORY.forEach((year, index) => {
    cells[`results:${year}`] = isMeasured(year) ? value(index) : '–';
  });
  targetYears.forEach((year, index) => {
    const target = value(HISTORY.length + index);
    const { width } = figure;
    cells[`targets:${year}`] = !isMeasured(year)
      ? '–'
      : width === undefined
        ? target
        : `${target - width}–${target + width}`;
  });
  return cells;
}

function decimalsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}
