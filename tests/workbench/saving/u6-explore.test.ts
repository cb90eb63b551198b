import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SetRangeValuesCommand, SetStyleCommand, InsertRowByRangeCommand, RemoveColByRangeCommand, SetSelectionsOperation, ScrollCommand } from '@univerjs/sheets';
import * as S from '@univerjs/sheets';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { BookRecord } from '../../../workbench/saving/book-record';
import { addFormulasSheet } from '../../../workbench/page/formulas-sheet';
import { changedParts } from '../../workbook/xlsx/patch/cells-of';
import { readXlsx, readDetails } from '../../../src/index';
import { oddPackage } from './odd-package';
import { bookText } from './book-text';
import { range } from '../../host/memory/engine-of';

const files: Record<string, () => Uint8Array> = {
  odd: oddPackage,
  med: () => new Uint8Array(readFileSync('samples/karlskoga-med-fel.xlsx')),
  egen: () => new Uint8Array(readFileSync('samples/egen-layout.xlsx')),
};
const all: UniverEngine[] = [];
afterAll(() => all.forEach((e) => e.dispose()));
function tryChanged(a: Uint8Array, b: Uint8Array): unknown { try { return changedParts(a, b); } catch (e) { return String(e); } }

describe.each(Object.keys(files))('%s', (file) => {
  const bytes = files[file]!();
  const open = (formler = false) => {
    const engine = new UniverEngine(bytes, `${file}.xlsx`);
    all.push(engine);
    if (formler) addFormulasSheet(engine, 'sv');
    const record = new BookRecord(engine, bytes);
    const run = async (command: string, params: object) => {
      const done = await engine.book.commands.executeCommand(command, { unitId: engine.book.unitId, ...params });
      await engine.settled();
      return done;
    };
    return { engine, record, run };
  };
  const same = (label: string, record: BookRecord) => {
    const c = (record as any).compare();
    const saved = record.save();
    console.log(file, label, 'isChanged', record.isChanged, 'same', saved.bytes === bytes, JSON.stringify(saved.unsaved));
    if (record.isChanged) {
      for (const s of c.change.sheets) {
        const { rows, columns, cells, ...rest } = s;
        console.log(JSON.stringify({ ...rest, cells: cells.slice(0, 3), n: cells.length }).slice(0, 1500));
      }
    }
  };
  test('a', async () => {
    const t = Date.now();
    const { engine, record, run } = open();
    const t1 = Date.now();
    same('a', record);
    const t2 = Date.now();
    await engine.settled();
    same('settled', record);
    for (const { id } of engine.sheets()) { try { engine.activate(id); engine.select(id, range('B3')); } catch (e) { console.log(String(e)); } }
    engine.setAddinFunctions({ functions: [{ id: 'TAL', name: 'STYR.TAL', description: '', parameters: [] }] as any, call: () => Promise.resolve([[1]]) } as any);
    await engine.settled();
    same('activated', record);
    console.log(file, 'open', t1 - t, 'compare', t2 - t1);
  });
  test('formler', async () => {
    const { engine, record } = open(true);
    await engine.settled();
    same('formler', record);
    console.log(JSON.stringify(engine.sheets().map((s) => s.name)));
  });
  test('edits', async () => {
    const edits: Record<string, (o: ReturnType<typeof open>, sheet: string) => Promise<unknown>> = {
      text: (o, subUnitId) => o.run(SetRangeValuesCommand.id, { subUnitId, range: { startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 }, value: { v: 'Hej & hå' } }),
      number: (o, subUnitId) => o.run(SetRangeValuesCommand.id, { subUnitId, range: { startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 }, value: { v: 12.5 } }),
      formula: (o, subUnitId) => o.run(SetRangeValuesCommand.id, { subUnitId, range: { startRow: 3, endRow: 3, startColumn: 8, endColumn: 8 }, value: { f: '=SUM(A1:A3)' } }),
      spill: (o, subUnitId) => o.run(SetRangeValuesCommand.id, { subUnitId, range: { startRow: 40, endRow: 40, startColumn: 20, endColumn: 20 }, value: { f: '=SEQUENCE(3)' } }),
      row: (o, subUnitId) => o.run(S.InsertRowByRangeCommand.id, { subUnitId, range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25, rangeType: 1 } }),
      col: (o, subUnitId) => o.run(S.RemoveColByRangeCommand.id, { subUnitId, range: { startRow: 0, endRow: 100, startColumn: 6, endColumn: 6, rangeType: 2 } }),
      style: (o, subUnitId) => o.run(S.SetStyleCommand.id, { subUnitId, range: { startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 }, style: { type: 'bl', value: 1 } }),
    };
    for (const [name, edit] of Object.entries(edits))
      for (const index of [0, 1, 2]) {
        const o = open();
        const sheet = o.engine.sheets()[index]!;
        const done = await edit(o, sheet.id);
        const before = o.record;
        const saved = before.save();
        console.log(file, name, index, sheet.name, done, 'changed', before.isChanged, JSON.stringify(tryChanged(bytes, saved.bytes)), JSON.stringify(saved.unsaved));
        readDetails(saved.bytes); readXlsx(saved.bytes, { name: 'x' });
        writeFileSync(`/tmp/u6/${file}-${name}-${index}.xlsx`, saved.bytes);
        const again = new UniverEngine(saved.bytes, o.engine.name);
        try { expect(bookText(again)).toEqual(bookText(o.engine)); } catch (e) { console.log('DIFF', file, name, index, String((e as Error).message).slice(0, 1500)); }
        again.dispose();
        let n = 0;
        while (o.engine.undo() && n < 5) n++;
        await o.engine.settled();
        console.log('  undone', n, 'changed', o.record.isChanged);
        if (o.record.isChanged) same('undone', o.record);
        o.engine.dispose(); all.splice(all.indexOf(o.engine), 1);
      }
  }, 200000);
});
