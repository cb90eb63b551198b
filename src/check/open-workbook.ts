import type { GovernanceModel } from '../models/model';
import type { Plan } from '../plan/plan';
import { findStatedModel, statedModelOf } from './stated-model';
import type { Mapping } from '../workbook/mapping/mapping';
import { buildPlan } from '../workbook/reading/build-plan';
import type { ReadNote } from '../workbook/reading/read-note';
import type { RowMemory } from '../workbook/reading/row-memory';
import { recognise } from '../workbook/recogniser/recognise';
import type { RecognisedBlock } from '../workbook/recogniser/recognised';
import { vocabularyOf, type Vocabulary } from '../workbook/recogniser/vocabulary';
import { readRemembered } from '../workbook/settings/read-remembered';
import type { MemoryProblem, Remembered } from '../workbook/settings/remembered';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { modelOfWorkbook, type WorkbookModel } from './workbook-model';

/** What is known about a workbook before it is read. */
export interface OpenOptions {
  /** The model to read and check by, whatever the workbook says. */
  readonly model?: GovernanceModel;
  /** What the workbook's columns mean, instead of what the workbook remembers. */
  readonly mapping?: Mapping;
  /** The budget year where the workbook states none. */
  readonly year?: number;
}

/** A workbook as it was understood. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly recognised: readonly RecognisedBlock[];
  readonly plan: Plan;
  /** What was understood beyond the cells: signs that were turned. */
  readonly notes: readonly ReadNote[];
  /** For the next opening, after an edit. */
  readonly memory: RowMemory;
  /** The model asked for, else the workbook's own; undefined where it names none, or none that is known. */
  readonly model?: GovernanceModel;
  /** What the workbook itself says about its model. */
  readonly stated: WorkbookModel;
  /** What the workbook remembers outside its cells, and what of it could not be read. */
  readonly remembered: Remembered;
  readonly memoryProblems: readonly MemoryProblem[];
}

/** Reads a workbook's snapshot into a plan. A model that nobody states is not guessed. After an edit, what was read `before` is not read again. */
export function openWorkbook(
  workbook: WorkbookSnapshot,
  options: OpenOptions = {},
  before?: Pick<OpenedWorkbook, 'memory'>,
): OpenedWorkbook {
  const { remembered, problems: memoryProblems } = readRemembered(workbook);
  const onSheet = findStatedModel(workbook);
  const stated = modelOfWorkbook(remembered.model, onSheet);
  const model = options.model ?? stated.model;
  const recognised = recognise(workbook, model && wordsOf(model), options.mapping ?? remembered.mapping);
  const { plan, notes, memory } = buildPlan(workbook, recognised, options.year, before?.memory);
  const late = onSheet || model ? undefined : modelOfWorkbook(remembered.model, statedModelOf(plan.settings));
  // Only the whole reading showed which model it is: once more, now with the model's words.
  if (late?.model) return { ...openWorkbook(workbook, { ...options, model: late.model }, before), stated: late };
  return {
    workbook,
    recognised,
    plan,
    notes,
    memory,
    ...(model && { model }),
    stated: late ?? stated,
    remembered,
    memoryProblems,
  };
}

const words = new WeakMap<GovernanceModel, Vocabulary>();

/** The recogniser makes its dictionary once for each vocabulary, so a model's is kept. */
function wordsOf(model: GovernanceModel): Vocabulary {
  const known = words.get(model) ?? vocabularyOf(model);
  words.set(model, known);
  return known;
}
