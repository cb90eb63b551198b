import { loadOwnModel } from './load-own-model';
import { findModel } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';
import { ModelError } from '../models/model-error';
import type { StatedModel } from './stated-model';
import type { Remembered } from '../workbook/settings/remembered';

/** What a workbook says about its governance model. */
export interface WorkbookModel {
  /** Undefined where the workbook names none, or none that is known. */
  readonly model?: GovernanceModel;
  /** What it names, known or not; absent for a whole model of its own. */
  readonly stated?: StatedModel;
  /** Why the model that the workbook carries cannot be used. */
  readonly fault?: ModelError;
  /** What the sheet Plan names, where the workbook's own settings name another model and go before it. */
  readonly overruled?: StatedModel;
}

/** The model of a workbook: what its settings part holds goes before what its sheet Plan states. */
export function modelOfWorkbook(remembered: Remembered['model'], onSheet: StatedModel | undefined): WorkbookModel {
  const found = remembered === undefined ? undefined : rememberedModel(remembered);
  const sheetModel = onSheet && findModel(onSheet.text);
  if (!found) return { ...(sheetModel && { model: sheetModel }), ...(onSheet && { stated: onSheet }) };
  const differs = found.model && sheetModel && found.model.id !== sheetModel.id;
  return { ...found, ...(differs && { overruled: onSheet }) };
}

/** A workbook that is read again after every edit carries the same model each time, which is then the same object. */
let lastOwn: { readonly json: string; readonly found: WorkbookModel } | undefined;

function rememberedModel(remembered: NonNullable<Remembered['model']>): WorkbookModel {
  if (typeof remembered === 'string') {
    const model = findModel(remembered);
    return { ...(model && { model }), stated: { text: remembered } };
  }
  const json = JSON.stringify(remembered);
  if (lastOwn?.json !== json) lastOwn = { json, found: ownModel(remembered) };
  return lastOwn.found;
}

function ownModel(remembered: Readonly<Record<string, unknown>>): WorkbookModel {
  try {
    return { model: loadOwnModel(remembered) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { fault: error };
  }
}
