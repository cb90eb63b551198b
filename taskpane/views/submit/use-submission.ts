import { useEffect, useState } from 'react';
import { VERSION } from '../../app/version';
import {
  submissionOf,
  type GovernanceModel,
  type OpenedWorkbook,
  type Styrplan,
  type WorkbookCheck,
} from '../../../src/index';

/** The submission of the workbook as it is now; undefined while its digest is worked out. `failed` where that could not be done. */
export function useSubmission(
  opened: OpenedWorkbook,
  model: GovernanceModel,
  check: WorkbookCheck,
): { readonly document?: Styrplan; readonly failed?: string } {
  const [made, setMade] = useState<{
    readonly of?: WorkbookCheck;
    readonly document?: Styrplan;
    readonly failed?: string;
  }>({});
  useEffect(() => {
    let isWanted = true;
    submissionOf(opened, model, check, { version: VERSION, generatedAt: new Date().toISOString() }).then(
      (document) => isWanted && setMade({ of: check, document }),
      (cause: unknown) =>
        isWanted && setMade({ of: check, failed: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => {
      isWanted = false;
    };
  }, [opened, model, check]);
  return made.of === check ? made : {};
}
