import { TABLE_KEYS } from '../central/document-fields';
import { digestOfModel } from '../central/digests';
import type { Styrplan } from '../central/styrplan';
import { toStyrplan } from '../central/to-styrplan';
import { summarise } from '../findings/summary';
import type { GovernanceModel } from '../models/model';
import type { Plan } from '../plan/plan';
import type { WorkbookCheck } from './check-workbook';
import type { OpenedWorkbook } from './open-workbook';

/** What a submission says beside the workbook. */
export interface SubmissionOptions {
  /** The program's version. */
  readonly version: string;
  /** ISO 8601 with time and zone: the caller's clock. */
  readonly generatedAt: string;
  /** The file's name without its folder; the workbook's own name when absent. */
  readonly workbookName?: string;
}

/** The submission of a checked workbook in the central format: its plan, and what the check came to. */
export async function submissionOf(
  { plan, workbook }: Pick<OpenedWorkbook, 'plan' | 'workbook'>,
  model: GovernanceModel,
  { open, dismissed }: Pick<WorkbookCheck, 'open' | 'dismissed'>,
  { version, generatedAt, workbookName = workbook.name }: SubmissionOptions,
): Promise<Styrplan> {
  return toStyrplan(plan, {
    model: { id: model.id, version: model.version, levels: model.levels, digest: await digestOfModel(model) },
    workbookName,
    generator: { name: 'styrkoll', version },
    generatedAt,
    verdict: { findings: open, dismissed: dismissed.map(({ dismissal }) => dismissal) },
  });
}

/** How much a workbook holds and what was found in it, to be compared with the next time it is handed in: rows by table, findings by severity. */
export function submissionCounts(plan: Plan, { open }: Pick<WorkbookCheck, 'open'>): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(TABLE_KEYS.map((table) => [table, plan[table].length])), ...summarise(open) };
}
