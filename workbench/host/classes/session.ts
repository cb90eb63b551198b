import type { HostCells, HostSheet, HostTable, WorkbookEngine } from '../engine';
import { HostFault } from '../host-fault';
import type { HostObject } from '../protocol/host-object';
import type { KeptFilter, SortField } from './kept-state';
import type { RangeTarget } from './targets';

/** What a workbook's surroundings remember that the engine has no word for. */
export interface HostState {
  calculationMode: string;
  enableEvents: boolean;
  readonly properties: Map<string, string>;
  readonly settings: Map<string, unknown>;
  workbookPassword: string | undefined;
  /** What tables were sorted by, by their ids. */
  readonly sorts: Map<string, { readonly fields: readonly SortField[]; readonly matchCase: boolean }>;
  /** Criteria of filters, by the table's id or the sheet's. */
  readonly filters: Map<string, KeptFilter>;
  /** What classes keep that the engine has no word for, by the object and the member. */
  readonly kept: Map<string, unknown>;
  /** The workbook's own properties and those of sheets, by the sheet's id ('' for the workbook's). */
  readonly customProperties: Map<string, Map<string, string | number | boolean>>;
}

/** The objects that the client keeps. */
export interface KeptObjects {
  /** @throws HostFault when nothing is kept under the id */
  get(id: string): HostObject;
  remove(id: string): void;
  clear(): void;
  readonly size: number;
}

/** What the classes work with: one engine, its surroundings, and the cells that were read last. */
export class HostSession {
  readonly state: HostState = {
    calculationMode: 'Automatic',
    enableEvents: true,
    properties: new Map(),
    settings: new Map(),
    workbookPassword: undefined,
    sorts: new Map(),
    filters: new Map(),
    kept: new Map(),
    customProperties: new Map(),
  };
  private lastRead: { readonly of: RangeTarget; readonly cells: HostCells } | undefined;

  constructor(
    readonly engine: WorkbookEngine,
    readonly language: string,
    readonly references: KeptObjects,
  ) {}

  /** @throws HostFault `ItemNotFound` when the sheet is gone */
  sheet(id: string): HostSheet {
    const sheet = this.engine.sheets().find((each) => each.id === id);
    if (!sheet) throw new HostFault('ItemNotFound');
    return sheet;
  }

  /** @throws HostFault `AccessDenied` where the workbook lets no sheets come, go or change */
  requireOpenStructure(): void {
    if (this.state.workbookPassword !== undefined) throw new HostFault('AccessDenied');
  }

  /** A sheet by name, ignoring case, or by id. */
  findSheet(key: string): HostSheet | undefined {
    const sheets = this.engine.sheets();
    return sheets.find((each) => each.id === key) ?? sheets.find((each) => sameName(each.name, key));
  }

  /** @throws HostFault `ItemNotFound` when the table is gone */
  table(id: string): HostTable {
    const table = this.engine.tables().find((each) => each.id === id);
    if (!table) throw new HostFault('ItemNotFound');
    return table;
  }

  /** The cells of a range; read once for all the properties that one query asks for. */
  cells(target: RangeTarget): HostCells {
    if (this.lastRead?.of !== target) {
      this.lastRead = { of: target, cells: this.engine.read(target.sheet, target.range) };
    }
    return this.lastRead.cells;
  }

  /** Forgets cells that were read, because something may have changed them. */
  forget(): void {
    this.lastRead = undefined;
  }
}

/** Whether Excel takes two names for one: names of sheets, tables and ranges ignore case. */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
