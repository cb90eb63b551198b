import type { Activity, Assignment, Goal, Measure, YearTarget, YearValue } from '../../plan/plan';
import { readDirection, readSex } from '../layout/choices';
import {
  readChoice,
  readDay,
  readList,
  readPlainNumber,
  readTarget,
  readText,
  readYear,
  readYesOrNo,
} from './cell-reader';
import { defined } from './defined';
import { idKey, nameKey } from '../../text/ids';
import { readReference, readReferences, type GoalIndex } from './goal-index';
import type { RowReader } from './row-reader';

/** A row of Mål. */
export function readGoal(row: RowReader, listed: GoalIndex): Goal {
  const title = row.read('title', readText);
  let id = row.read('id', readText);
  if (id === undefined && title !== undefined && !row.has('id')) {
    id = title;
    row.derive('id');
  }
  return {
    ...defined({
      id,
      level: row.read('level', readText),
      title,
      description: row.read('description', readText),
      responsible: row.read('responsible', readText),
      perspective: row.read('perspective', readText),
      targetGroup: row.read('targetGroup', readText),
      effect: row.read('effect', readText),
      motive: row.read('motive', readText),
      validFrom: row.read('validFrom', (cell) => readDay(cell, 'from')),
      validTo: row.read('validTo', (cell) => readDay(cell, 'to')),
      decidedBy: row.read('decidedBy', readText),
      decidedOn: row.read('decidedOn', (cell) => readDay(cell, 'to')),
      document: row.read('document', readText),
      aboutPersons: row.read('aboutPersons', readYesOrNo),
      equality: row.read('equality', readYesOrNo),
      basis: row.read('basis', readText),
    }),
    parentIds: row.read('parentIds', (cell) => readReferences(cell, listed)) ?? [],
    organisations: row.read('organisations', readList) ?? [],
    source: row.source(),
  };
}

/** A row of Styrmått; in long form (a year a row) its one result and one target, which `mergeYears` brings together. */
export function readMeasure(
  row: RowReader,
  listed: GoalIndex,
  years: { readonly results: readonly number[]; readonly targets: readonly number[] },
): Measure {
  const results: YearValue[] = [];
  const targets: YearTarget[] = [];
  const addTarget = (year: number, read: number | { readonly from: number; readonly to: number } | undefined): void => {
    if (read === undefined) return;
    targets.push(typeof read === 'number' ? { year, value: read } : { year, ...read });
  };
  for (const year of years.results) {
    const value = row.read(`results:${year}`, readPlainNumber);
    if (value !== undefined) results.push({ year, value });
  }
  for (const year of years.targets) addTarget(year, row.read(`targets:${year}`, readTarget));
  const ownYear = row.read('year', readYear);
  const ownResult = row.read('result', readPlainNumber);
  const ownTarget = row.read('target', readTarget);
  if (ownYear !== undefined) {
    if (ownResult !== undefined) results.push({ year: ownYear, value: ownResult });
    addTarget(ownYear, ownTarget);
    row.moveTo('result', `results:${ownYear}`);
    row.moveTo('target', `targets:${ownYear}`);
  } else if (ownResult !== undefined || ownTarget !== undefined) {
    row.moveTo('year', 'undated');
  }
  const name = row.read('name', readText);
  let id = row.read('id', readText);
  if (id === undefined && name !== undefined && !row.has('id')) {
    id = name;
    row.derive('id');
  }
  return {
    ...defined({
      id,
      goalId: row.read('goalId', (cell) => readReference(cell, listed)),
      name,
      kind: row.read('kind', readText),
      unit: row.read('unit', readText),
      direction: row.read('direction', (cell) => readChoice(cell, readDirection)),
      everyYears: row.read('everyYears', readPlainNumber),
      aboutPersons: row.read('aboutPersons', readYesOrNo),
      sex: row.read('sex', (cell) => readChoice(cell, readSex)),
      dataSource: row.read('dataSource', readText),
      comparable: row.read('comparable', readYesOrNo),
      keyFigureId: row.read('keyFigureId', readText),
      influenceable: row.read('influenceable', readYesOrNo),
      partOf: row.read('partOf', readText),
    }),
    results,
    targets,
    source: row.source(),
  };
}

/** A row of Aktiviteter. */
export function readActivity(row: RowReader, listed: GoalIndex): Activity {
  const title = row.read('title', readText);
  let id = row.read('id', readText);
  if (id === undefined && title !== undefined && !row.has('id')) {
    id = title;
    row.derive('id');
  }
  return {
    ...defined({
      id,
      title,
      assignmentId: row.read('assignmentId', readText),
      responsible: row.read('responsible', readText),
      start: row.read('start', (cell) => readDay(cell, 'from')),
      end: row.read('end', (cell) => readDay(cell, 'to')),
      output: row.read('output', readText),
      result: row.read('result', readText),
      effect: row.read('effect', readText),
      status: row.read('status', readText),
    }),
    goalIds: row.read('goalIds', (cell) => readReferences(cell, listed)) ?? [],
    source: row.source(),
  };
}

/** A row of Uppdrag. */
export function readAssignment(row: RowReader, listed: GoalIndex): Assignment {
  const title = row.read('title', readText);
  let id = row.read('id', readText);
  if (id === undefined && title !== undefined && !row.has('id')) {
    id = title;
    row.derive('id');
  }
  return {
    ...defined({
      id,
      title,
      givenBy: row.read('givenBy', readText),
      end: row.read('end', (cell) => readDay(cell, 'to')),
    }),
    organisations: row.read('organisations', readList) ?? [],
    goalIds: row.read('goalIds', (cell) => readReferences(cell, listed)) ?? [],
    source: row.source(),
  };
}

/**
 * Goals without ids of their own that stand several times under one text and level are one goal: it serves every parent and committee
 * that its rows name.
 */
export function mergeDerivedGoals(goals: readonly Goal[]): Goal[] {
  const merged: Goal[] = [];
  const places = new Map<string, number>();
  for (const goal of goals) {
    const key = goal.source.derived?.includes('id')
      ? `${idKey(goal.id ?? '')}|${nameKey(goal.level ?? '')}`
      : undefined;
    const place = key === undefined ? undefined : places.get(key);
    const first = place === undefined ? undefined : merged[place];
    if (first && place !== undefined) {
      merged[place] = {
        ...goal,
        ...first,
        parentIds: union(first.parentIds, goal.parentIds),
        organisations: union(first.organisations, goal.organisations),
      };
      continue;
    }
    if (key !== undefined) places.set(key, merged.length);
    merged.push(goal);
  }
  return merged;
}

function union(first: readonly string[], next: readonly string[]): string[] {
  const keys = new Set(first.map(nameKey));
  return [...first, ...next.filter((text) => !keys.has(nameKey(text)))];
}
