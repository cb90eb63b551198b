/** What Univer's toolbar and menus offer and this page does itself, or Excel knows in a way of its own: undo, protection of ranges. */
const HIDDEN = [
  'univer.command.undo',
  'univer.command.redo',
  'ui.operation.toggle-shortcut-panel',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Univer's settings for its menus: what is left out. */
export const GRID_MENU: Readonly<Record<string, { readonly hidden: boolean }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);
