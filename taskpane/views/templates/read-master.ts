import {
  openWorkbook,
  readStyrplan,
  readXlsx,
  StyrplanError,
  type GovernanceModel,
  type Plan,
} from '../../../src/index';
import { faultOf } from '../../session/fault-of';
import type { SessionFault } from '../../session/session-state';

/** A plan that a template is filled from, with the name of where it comes from. */
export interface Master {
  readonly name: string;
  readonly plan: Plan;
}

/** A master that was read from a file, or why it could not be. */
export type MasterReading =
  { readonly plan: Plan } | { readonly fault: SessionFault } | { readonly refused: StyrplanError['problems'][0] };

/** Reads a master: a workbook in any layout that is understood, or a styrplan. */
export async function readMaster(file: File, model: GovernanceModel): Promise<MasterReading> {
  try {
    if (/\.json$/i.test(file.name)) return { plan: (await readStyrplan(await file.text())).plan };
    const workbook = readXlsx(new Uint8Array(await file.arrayBuffer()), { name: file.name });
    return { plan: openWorkbook(workbook, { model }).plan };
  } catch (error) {
    if (error instanceof StyrplanError) return { refused: error.problems[0] };
    const fault = faultOf(error);
    if (!fault) throw error;
    return { fault };
  }
}
