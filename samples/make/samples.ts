import { findModel } from '../../src/models/built-in-models';
import { templateBook } from '../../src/workbook/template/make-template';
import type { TemplateContent } from '../../src/workbook/template/template-content';
import type { NewWorkbook } from '../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../src/workbook/xlsx/writer/write-xlsx';
import { MISTAKES as LINDSJO_MISTAKES } from './karlskoga/mistakes';
import { LINDSJO } from './karlskoga/municipality';
import { MISTAKES as HEDLUNDA_MISTAKES } from './katrineholm/mistakes';
import { HEDLUNDA } from './katrineholm/municipality';
import { applyMistakes } from './mistakes/apply-mistakes';
import { spoilSheets } from './mistakes/spoil-sheets';
import type { Municipality } from './municipality';
import { BJORKA } from './own-layout/municipality';
import { ownLayoutBook } from './own-layout/own-layout-book';
import { BUDGET_YEAR } from './rows/years';
import { sampleContent } from './sample-content';
import { MISTAKES as NORRALV_MISTAKES } from './overtornea/mistakes';
import { NORRALV } from './overtornea/municipality';
import { MISTAKES as STRANDHAMN_MISTAKES } from './trelleborg/mistakes';
import { STRANDHAMN } from './trelleborg/municipality';

/** One file of the folder samples. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook of a municipality with this content. */
function bookOf(municipality: Municipality, content: TemplateContent): NewWorkbook {
  const model = findModel(municipality.model)!;
  const { name, organisationNumber } = municipality;
  return templateBook({ model, budgetYear: BUDGET_YEAR, municipality: name, organisationNumber, content });
}

/** The municipalities, each with what goes wrong in its second workbook. */
const MUNICIPALITIES = [
  [LINDSJO, LINDSJO_MISTAKES],
  [HEDLUNDA, HEDLUNDA_MISTAKES],
  [STRANDHAMN, STRANDHAMN_MISTAKES],
  [NORRALV, NORRALV_MISTAKES],
] as const;

/** Every file, made anew: the same bytes each time. */
export function sampleFiles(): readonly SampleFile[] {
  const ofTemplate = MUNICIPALITIES.flatMap(([municipality, mistakes]): SampleFile[] => {
    const { model } = municipality;
    const clean = sampleContent(municipality);
    const { content, expected, ...rest } = applyMistakes(clean, mistakes);
    const list = { file: `${model}-med-fel.xlsx`, model, findings: expected };
    return [
      { name: `${model}.xlsx`, bytes: writeXlsx(bookOf(municipality, clean)) },
      { name: list.file, bytes: writeXlsx(spoilSheets(bookOf(municipality, content), rest)) },
      { name: `${model}-med-fel.expected.json`, bytes: new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`) },
    ];
  });
  return [...ofTemplate, { name: 'egen-layout.xlsx', bytes: writeXlsx(ownLayoutBook(BJORKA)) }];
}
