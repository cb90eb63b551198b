import { findModel } from '../../src/models/built-in-models';
import { templateBook } from '../../src/workbook/template/make-template';
import type { TemplateContent } from '../../src/workbook/template/template-content';
import { writeXlsx } from '../../src/workbook/xlsx/writer/write-xlsx';
import { LINDSJO } from './karlskoga/municipality';
import type { Municipality } from './municipality';
import { BUDGET_YEAR } from './rows/years';
import { sampleContent } from './sample-content';
import { STRANDHAMN } from './trelleborg/municipality';

/** One file of the folder samples. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook of a municipality with this content. */
function bookOf(municipality: Municipality, content: TemplateContent): Uint8Array {
  const model = findModel(municipality.model)!;
  const { name, organisationNumber } = municipality;
  return writeXlsx(templateBook({ model, budgetYear: BUDGET_YEAR, municipality: name, organisationNumber, content }));
}

/** Every file, made anew: the same bytes each time. */
export function sampleFiles(): readonly SampleFile[] {
  return [LINDSJO, STRANDHAMN].flatMap((municipality): SampleFile[] => {
    const content = sampleContent(municipality);
    return [{ name: `${municipality.model}.xlsx`, bytes: bookOf(municipality, content) }];
  });
}
