import type { WorkbookSnapshot } from '../snapshot';
import type { RecognisedBlock } from './recognised';
import { templateBlocks } from './template-blocks';

/** Finds what a workbook's sheets hold: every block with its entity, its columns and its data rows. */
export function recognise(workbook: WorkbookSnapshot): RecognisedBlock[] {
  return workbook.sheets.flatMap(templateBlocks);
}
