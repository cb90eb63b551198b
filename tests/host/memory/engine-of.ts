import { parseA1Range } from '../../../src/plan/cell';
import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import type { HostChange, HostInput, HostValue } from '../../../workbench/host/engine';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';

/** A memory engine with short ways to say what a test does: sheets by their names, cells by their addresses. */
export class TestEngine extends MemoryEngine {
  readonly told: HostChange[] = [];

  constructor(xlsx: Uint8Array) {
    super(xlsx, 'prov.xlsx');
    this.subscribe((change) => this.told.push(change));
  }

  id(sheet: string): string {
    return this.sheets().find(({ name }) => name === sheet)!.id;
  }

  type(sheet: string, address: string, ...rows: readonly (readonly (HostValue | null)[])[]): void {
    this.put(sheet, address, { content: rows });
  }

  put(sheet: string, address: string, input: HostInput): void {
    this.write(this.id(sheet), range(address), input);
  }

  values(sheet: string, address: string): HostValue[][] {
    return this.read(this.id(sheet), range(address)).values.map((row) => [...row]);
  }

  formulas(sheet: string, address: string): HostValue[][] {
    return this.read(this.id(sheet), range(address)).formulas.map((row) => [...row]);
  }

  value(sheet: string, address: string): HostValue {
    return this.values(sheet, address)[0]![0]!;
  }

  formula(sheet: string, address: string): HostValue {
    return this.formulas(sheet, address)[0]![0]!;
  }

  format(sheet: string, address: string): string {
    return this.read(this.id(sheet), range(address)).formats[0]![0]!;
  }

  /** What has been told since the last time this was asked. */
  news(): HostChange[] {
    return this.told.splice(0);
  }
}

/** `A1:B2` as a rectangle; `3:4` are whole rows, `B:C` whole columns. */
export function range(address: string): { top: number; left: number; bottom: number; right: number } {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: 16_383 };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  if (columns) return { ...parseA1Range(`${columns[1]}1:${columns[2]}1`)!, top: 0, bottom: 1_048_575 };
  return parseA1Range(address)!;
}

/** An engine on a workbook that our own writer makes. */
export function engineOf(book: NewWorkbook): TestEngine {
  return new TestEngine(writeXlsx(book));
}

/** A sheet with a table of goals and a sum below, and a sheet that reads it. */
export const GOALS: NewWorkbook = {
  sheets: [
    {
      name: 'Mål',
      rows: [
        ['Id', 'Belopp', 'Dubbelt'],
        ['M1', 10, { formula: 'B2*2', value: 20 }],
        ['M2', 20, { formula: 'B3*2', value: 40 }],
        ['M3', 30, { formula: 'B4*2', value: 60 }],
        undefined,
        ['Summa', { formula: 'SUM(B2:B4)', value: 60 }],
      ],
      tables: [{ name: 'tblMål', top: 0, left: 0, columns: ['Id', 'Belopp', 'Dubbelt'], dataRows: 3 }],
    },
    {
      name: 'Andra bladet',
      rows: [
        [
          { formula: 'Mål!B6', value: 60 },
          { formula: 'SUM(tblMål[Belopp])', value: 60 },
        ],
        [{ formula: "Mål!$B$3+'Andra bladet'!A1", value: 80 }],
      ],
    },
  ],
  names: [{ name: 'Summan', formula: 'Mål!$B$6', hidden: false }],
};

/** A memory engine on it. */
export function goalsEngine(): TestEngine {
  return engineOf(GOALS);
}
