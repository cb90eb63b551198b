import type { ComponentType, ReactNode } from 'react';
import type { GovernanceModel, OpenedWorkbook, WorkbookCheck } from '../../src/index';
import { useSessionState } from './pane-context';

/** A workbook that was read and checked, and the model that it was checked against. */
export interface Checked {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly check: WorkbookCheck;
}

/** A view that has nothing to show before the workbook was checked. */
export function whenChecked(View: ComponentType<Checked>): () => ReactNode {
  return function WhenChecked() {
    const { opened, model, check } = useSessionState();
    return opened && model && check ? <View opened={opened} model={model} check={check} /> : null;
  };
}
