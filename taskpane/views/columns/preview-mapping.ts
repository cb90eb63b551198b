import {
  applyDismissals,
  checkPlanInSteps,
  openWorkbook,
  summarise,
  type GovernanceModel,
  type Mapping,
  type OpenedWorkbook,
  type Summary,
} from '../../../src/index';
import { inTurns, nextTurn } from '../../session/in-turns';

/** What a mapping would make of the workbook. */
export interface MappingPreview {
  readonly summary: Summary;
  /** How many rows are read, of all tables. */
  readonly rows: number;
}

const NOTHING_SAID: Mapping = { format: 'styrkoll-mapping', version: 1, blocks: [] };

/**
 * Reads and checks the workbook by a mapping, without writing anything.
 * @param mapping undefined for what is recognised without any
 * @throws the signal's reason once it is aborted
 */
export async function previewMapping(
  { workbook, memory, remembered }: OpenedWorkbook,
  model: GovernanceModel,
  mapping: Mapping | undefined,
  signal: AbortSignal,
): Promise<MappingPreview> {
  await nextTurn();
  signal.throwIfAborted();
  const { plan, recognised } = openWorkbook(workbook, { model, mapping: mapping ?? NOTHING_SAID }, { memory });
  const { findings } = await inTurns(checkPlanInSteps(plan, model), signal);
  const { open } = applyDismissals(findings, remembered.dismissals);
  return { summary: summarise(open), rows: recognised.reduce((sum, { rows }) => sum + rows.length, 0) };
}
