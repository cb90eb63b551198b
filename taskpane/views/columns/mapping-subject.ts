import type { GovernanceModel, OpenedWorkbook, WorkbookCheck } from '../../../src/index';

/** The workbook that a mapping is made for, as it is read now. */
export interface MappingSubject {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly check: WorkbookCheck;
}
