import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import type { HostChange, HostInput, HostValue, WorkbookEngine } from '../../../workbench/host/engine';
import { ENGINES, type EngineKind } from '../engines';
import { GOALS, range } from '../memory/engine-of';

/** Short ways to say what a test does: sheets by their names, cells by their addresses. */
interface Ways {
  id(sheet: string): string;
  type(sheet: string, address: string, ...rows: readonly (readonly (HostValue | null)[])[]): void;
  put(sheet: string, address: string, input: HostInput): void;
  values(sheet: string, address: string): HostValue[][];
  formulas(sheet: string, address: string): HostValue[][];
  value(sheet: string, address: string): HostValue;
  formula(sheet: string, address: string): HostValue;
  format(sheet: string, address: string): string;
  /** What has been told since the last time this was asked, but for calculation, which engines are done with at different times. */
  news(): HostChange[];
  /** When all formulas have their results. */
  settle(): Promise<void>;
}

/** An engine under test. */
export type TestedEngine = WorkbookEngine & Ways;

/** What tests over both engines are given, by `describe.each`. */
export interface Over {
  readonly name: string;
  readonly engineOf: (book: NewWorkbook) => TestedEngine;
  readonly goalsEngine: () => TestedEngine;
}

/** Both engines, each with ways to open workbooks. */
export const OVER_ENGINES: readonly Over[] = ENGINES.map((kind) => ({
  name: kind.name,
  engineOf: (book) => open(kind, book),
  goalsEngine: () => open(kind, GOALS),
}));

function open(kind: EngineKind, book: NewWorkbook): TestedEngine {
  const engine = kind.open(writeXlsx(book), 'prov.xlsx');
  const told: HostChange[] = [];
  engine.subscribe((change) => told.push(change));
  const id = (sheet: string): string => engine.sheets().find(({ name }) => name === sheet)!.id;
  const read = (sheet: string, address: string) => engine.read(id(sheet), range(address));
  const ways: Ways = {
    id,
    type: (sheet, address, ...rows) => engine.write(id(sheet), range(address), { content: rows }),
    put: (sheet, address, input) => engine.write(id(sheet), range(address), input),
    values: (sheet, address) => read(sheet, address).values.map((row) => [...row]),
    formulas: (sheet, address) => read(sheet, address).formulas.map((row) => [...row]),
    value: (sheet, address) => read(sheet, address).values[0]![0]!,
    formula: (sheet, address) => read(sheet, address).formulas[0]![0]!,
    format: (sheet, address) => read(sheet, address).formats[0]![0]!,
    news: () => told.splice(0).filter(({ kind: each }) => each !== 'formulas-calculated'),
    settle: async () => engine.settled?.(),
  };
  return Object.assign(engine, ways);
}
