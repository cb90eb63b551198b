import type { Block } from '../../plan/source';
import type { RangeFacts } from '../../plan/facts';
import type { RecognisedBlock } from '../recogniser/recognised';
import type { WorkbookSnapshot } from '../snapshot';

/** What each range shows beyond the plan's values. Blocks that share a range share its facts. */
export function rangeFacts(
  _workbook: WorkbookSnapshot,
  _recognised: readonly RecognisedBlock[],
  _blockOf: ReadonlyMap<Block, RecognisedBlock>,
): RangeFacts[] {
  return [];
}
