import { describe, expect, it } from '@jest/globals';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, SetStyleCommand } from '@univerjs/sheets';
import type { HostValue } from '../../../workbench/host/engine';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { UNIVER } from '../engines';
import { range } from '../memory/engine-of';

interface Open {
  readonly engine: UniverEngine;
  readonly sheet: string;
  /** Types into a cell as the grid does. */
  readonly type: (address: string, typed: string | number) => void;
  readonly values: (address: string) => readonly HostValue[];
}

function open(): Open {
  const bytes = writeXlsx({ sheets: [{ name: 'Blad', rows: [['a', 1]] }] });
  const engine = UNIVER.open(bytes, 'bok.xlsx') as UniverEngine;
  const sheet = engine.sheets()[0]!.id;
  return {
    engine,
    sheet,
    type: (address, typed) => {
      const isFormula = typeof typed === 'string' && typed.startsWith('=');
      const value = isFormula ? { f: typed, v: null } : { v: typed, f: null };
      run(engine, sheet, SetRangeValuesCommand.id, address, { value });
    },
    values: (address) => engine.read(sheet, range(address)).values.flat(),
  };
}

function run(engine: UniverEngine, sheet: string, command: string, address: string, params: object): void {
  const { top, left } = range(address);
  const cells = { startRow: top, endRow: top, startColumn: left, endColumn: left };
  const own = { unitId: engine.book.unitId, subUnitId: sheet, range: cells, ...params };
  expect(engine.book.commands.syncExecuteCommand(command, own)).toBe(true);
}

describe('a result that fills several cells', () => {
  it('fills none where something stands, and leaves that and the empty cells around it alone', async () => {
    const { values, type, engine, sheet } = open();
    type('D3', 'kvar');
    run(engine, sheet, SetStyleCommand.id, 'D4', { style: { type: 'bl', value: 1 } });
    type('D2', '=SEQUENCE(4)');
    await engine.settled();
    expect(values('D2:D5')).toEqual(['#SPILL!', 'kvar', '', '']);
    expect(engine.usedRange(sheet, true)).toEqual(range('A1:D3'));
    engine.clear(sheet, range('D3'), 'Contents');
    await engine.settled();
    expect(values('D2:D5')).toEqual([1, 2, 3, 4]);
  });

  it('gives way to what is typed there, and comes back when that goes', async () => {
    const { values, type, engine } = open();
    type('D2', '=SEQUENCE(4)');
    await engine.settled();
    for (const typed of ['egen', 3]) {
      type('D4', typed);
      await engine.settled();
      expect(values('D2:D5')).toEqual(['#SPILL!', '', typed, '']);
    }
    type('D4', '');
    await engine.settled();
    expect(values('D2:D5')).toEqual([1, 2, 3, 4]);
  });

  it('leaves alone what was typed while it was being worked out', async () => {
    const { values, type, engine } = open();
    let answer: () => void = () => undefined;
    let isAsked: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    engine.setAddinFunctions({
      functions: [{ id: 'TAL', name: 'STYR.TAL', description: '', parameters: [] }],
      call: () =>
        new Promise((resolve) => {
          answer = () => resolve([['ett'], ['två'], ['tre']]);
          isAsked();
        }),
    });
    type('D2', '=STYR.TAL()');
    await asked;
    type('D3', 'egen');
    answer();
    type('D4', 'till');
    await engine.settled();
    expect(values('D2:D5')).toEqual(['#SPILL!', 'egen', 'till', '']);
  });
});

// The lexer of the calculation reads what stands in the editor, too, letter for letter.
it.each(['SUM(tblMål[', 'SUM(tblMål[[#All', 'SUM(((1', '"a', '{1,2', "'a"])(
  'formulas are read as ever after %s was typed',
  async (typed) => {
    const { values, type, engine } = open();
    engine.book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(typed);
    type('D2', '=SUM(B1:B2,1.5)');
    type('D3', '=IF((B1)>(0.5),"ja","nej")');
    await engine.settled();
    expect(values('D2:D3')).toEqual([2.5, 'ja']);
  },
);
