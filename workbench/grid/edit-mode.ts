import { ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';

/** Tells whenever somebody begins to type into a cell, and when the typing has ended. */
export function watchEditing(injector: Injector, onEditing: (isEditing: boolean) => void): IDisposable {
  const bridge = injector.get(IEditorBridgeService);
  let was = false;
  return injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible } = bridge.isVisible();
    if (visible === was) return;
    was = visible;
    onEditing(visible);
  });
}
