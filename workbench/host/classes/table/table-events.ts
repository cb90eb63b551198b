/** Numbers of the events about tables, as the client expects them. */
export const TableEvent = { selectionChanged: 100, changed: 101, added: 102, deleted: 103 } as const;

/** Events of one table, by the method that asks for them. */
export const TABLE_EVENTS: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: TableEvent.changed,
  _RegisterSelectionChangedEvent: TableEvent.selectionChanged,
};

/** Events of all tables, or of a sheet's. */
export const TABLES_EVENTS: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: TableEvent.changed,
  _RegisterAddedEvent: TableEvent.added,
  _RegisterDeletedEvent: TableEvent.deleted,
};
