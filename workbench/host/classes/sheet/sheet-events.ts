/** Numbers of the events about sheets, as the client expects them. */
export const SheetEvent = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Events of one sheet, by the method that asks for them. This host never tells of sorting, of clicks and of
 * formulas alone: asking for those is taken, as in Excel, and no event comes. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: SheetEvent.changed,
  _RegisterActivatedEvent: SheetEvent.activated,
  _RegisterDeactivatedEvent: SheetEvent.deactivated,
  _RegisterSelectionChangedEvent: SheetEvent.selectionChanged,
  _RegisterCalculatedEvent: SheetEvent.calculated,
  _RegisterFormatChangedEvent: SheetEvent.formatChanged,
  _RegisterRowSortedEvent: SheetEvent.rowSorted,
  _RegisterColumnSortedEvent: SheetEvent.columnSorted,
  _RegisterFormulaChangedEvent: SheetEvent.formulaChanged,
  _RegisterSingleClickedEvent: SheetEvent.singleClicked,
  _RegisterRowHiddenChangedEvent: SheetEvent.rowHiddenChanged,
  _RegisterProtectionChangedEvent: SheetEvent.protectionChanged,
  _RegisterEventNameChanged: SheetEvent.nameChanged,
  _RegisterEventVisibilityChanged: SheetEvent.visibilityChanged,
};

/** Events of all sheets. */
export const SHEETS_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  _RegisterAddedEvent: SheetEvent.added,
  _RegisterDeletedEvent: SheetEvent.deleted,
  _RegisterEventMoved: SheetEvent.moved,
};
