import { findModel } from './models/built-in-models';
import type { GovernanceModel } from './models/model';
import type { Plan } from './plan/plan';
import { findStatedModel, statedModelOf, type StatedModel } from './stated-model';
import type { Mapping } from './workbook/mapping/mapping';
import { buildPlan } from './workbook/reading/build-plan';
import type { ReadNote } from './workbook/reading/read-note';
import { recognise } from './workbook/recogniser/recognise';
import type { RecognisedBlock } from './workbook/recogniser/recognised';
import { vocabularyOf, type Vocabulary } from './workbook/recogniser/vocabulary';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** What is known about a workbook before it is read. */
export interface OpenOptions {
  /** The model to read and check by, whatever the workbook says. */
  readonly model?: GovernanceModel;
  /** What the workbook's columns mean. */
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
  /** The model asked for, else the one that the workbook names; undefined where it names none, or none that is known. */
  readonly model?: GovernanceModel;
  /** What the workbook itself names as its model, known or not. */
  readonly statedModel?: StatedModel;
}

/** Reads a workbook's snapshot into a plan. A model that nobody states is not guessed. */
export function openWorkbook(workbook: WorkbookSnapshot, options: OpenOptions = {}): OpenedWorkbook {
  const early = findStatedModel(workbook);
  const model = options.model ?? (early && findModel(early.text));
  const recognised = recognise(workbook, model && wordsOf(model), options.mapping);
  const { plan, notes } = buildPlan(workbook, recognised, options.year);
  const statedModel = early ?? statedModelOf(plan.settings);
  const late = model ?? (statedModel && findModel(statedModel.text));
  // Only the whole reading showed which model it is: once more, now with the model's words.
  if (late && !model) return openWorkbook(workbook, { ...options, model: late });
  return { workbook, recognised, plan, notes, ...(model && { model }), ...(statedModel && { statedModel }) };
}

const words = new WeakMap<GovernanceModel, Vocabulary>();

/** The recogniser makes its dictionary once for each vocabulary, so a model's is kept. */
function wordsOf(model: GovernanceModel): Vocabulary {
  const known = words.get(model) ?? vocabularyOf(model);
  words.set(model, known);
  return known;
}
