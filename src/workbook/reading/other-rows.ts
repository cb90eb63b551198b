import type { Decision, FollowUp, GoverningDocument, Organisation } from '../../plan/plan';
import { readAchieved, readOrganisationKind } from '../layout/choices';
import { readChoice, readDay, readPlainNumber, readText, readYesOrNo, type Cell, type Reading } from './cell-reader';
import { defined } from './defined';
import { readReference, type GoalIndex } from './goal-index';
import type { RowReader } from './row-reader';

/** A row of Organisation; its id is Kod, else Namn. */
export function readOrganisation(row: RowReader): Organisation {
  const code = row.read('code', readText);
  const name = row.read('name', readText);
  return {
    ...defined({
      code,
      name,
      kind: row.read('kind', (cell) => readChoice(cell, readOrganisationKind)),
      parent: row.read('parent', readText),
    }),
    id: code ?? name ?? '',
    source: row.source(),
  };
}

/** A row of Styrdokument. */
export function readGoverningDocument(row: RowReader): GoverningDocument {
  return {
    ...defined({
      name: row.read('name', readText),
      category: row.read('category', readText),
      type: row.read('type', readText),
      scope: row.read('scope', readText),
      decidedBy: row.read('decidedBy', readText),
      decidedOn: row.read('decidedOn', (cell) => readDay(cell, 'to')),
      validTo: row.read('validTo', (cell) => readDay(cell, 'to')),
      reviewedOn: row.read('reviewedOn', (cell) => readDay(cell, 'to')),
      manager: row.read('manager', readText),
      followUp: row.read('followUp', readText),
      equalityConsequences: row.read('equalityConsequences', readText),
    }),
    source: row.source(),
  };
}

/** A row of Beslut. */
export function readDecision(row: RowReader): Decision {
  return {
    ...defined({
      title: row.read('title', readText),
      organisation: row.read('organisation', readText),
      date: row.read('date', (cell) => readDay(cell, 'to')),
      change: row.read('change', readYesOrNo),
      equalityAnalysis: row.read('equalityAnalysis', readText),
    }),
    source: row.source(),
  };
}

/** The outcome as a number where it is one; text is a right outcome too. */
function readOutcomeValue(cell: Cell): Reading<number> {
  const { value } = readPlainNumber(cell);
  return value === undefined ? {} : { value };
}

/** A row of Uppföljning. */
export function readFollowUp(row: RowReader, listed: GoalIndex): FollowUp {
  const outcome = row.read('outcome', readText);
  return {
    ...defined({
      goalId: row.read('goalId', (cell) => readReference(cell, listed)),
      organisation: row.read('organisation', readText),
      date: row.read('date', (cell) => readDay(cell, 'to')),
      outcome,
      outcomeValue: row.read('outcome', readOutcomeValue),
      achieved: row.read('achieved', (cell) => readChoice(cell, readAchieved)),
      deviation: row.read('deviation', readText),
      action: row.read('action', readText),
    }),
    source: row.source(),
  };
}
