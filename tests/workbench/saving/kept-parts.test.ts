import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { AxisMap, patchBook, readXlsx, whatIsNotShown } from '../../../src/index';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';
import { BookRecord } from '../../../workbench/saving/book-record';
import { changedParts } from '../../workbook/xlsx/patch/cells-of';
import { range } from '../../host/memory/engine-of';
import { oddPackage } from './odd-package';

const original = oddPackage();

function opened(): { engine: MemoryEngine; record: BookRecord; budget: string } {
  const engine = new MemoryEngine(original, 'prov.xlsx');
  return { engine, record: new BookRecord(engine, original), budget: engine.sheets()[2]!.id };
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

const SHEET = 'xl/worksheets/sheet3.xml';

describe('only the parts that say another thing change', () => {
  test('a text: its sheet, and the calculation when the workbook is opened', () => {
    const { engine, record, budget } = opened();
    engine.write(budget, range('A3'), { content: [['Annan']] });
    expect(changedParts(original, record.save().bytes)).toEqual([SHEET, 'xl/workbook.xml']);
  });

  test('a colour: its sheet, and the styles', () => {
    const { engine, record, budget } = opened();
    engine.setLook(budget, range('A3'), { fillColor: '#00FF00' });
    expect(changedParts(original, record.save().bytes)).toEqual([SHEET, 'xl/styles.xml']);
  });

  test('a formula written over: the chain of calculation follows', () => {
    const { engine, record, budget } = opened();
    engine.write(budget, range('C1'), { content: [[7]] });
    const { bytes } = record.save();
    expect(changedParts(original, bytes)).toEqual([SHEET, 'xl/workbook.xml', 'xl/calcChain.xml']);
    expect(part(bytes, 'xl/calcChain.xml')).not.toContain('r="C1"');
    // It was the cell whose formula others shared.
    expect(part(bytes, SHEET)).toContain('<c r="C1"><v>7</v></c>');
    expect(part(bytes, SHEET)).toContain('<f>B2*1.5</f>');
    expect(part(bytes, SHEET)).not.toContain('t="shared"');
  });
});

test('inserted rows take everything along that names cells', () => {
  const { engine, record, budget } = opened();
  engine.insert(budget, range('1:2'), 'Down');
  const { bytes, unsaved } = record.save();
  expect(unsaved).toEqual([]);
  const sheet = part(bytes, SHEET);
  expect(sheet).toContain('<f t="array" ref="A17:B18">A3:B4&amp;&quot;&quot;</f>');
  expect(sheet).toContain('<autoFilter ref="A3:D14">');
  expect(sheet).toContain('<brk id="8"');
  expect(sheet).toContain('<xm:f>Budget!B3:B14</xm:f><xm:sqref>F3</xm:sqref>');
  expect(part(bytes, 'xl/drawings/drawing1.xml')).toContain('<xdr:row>6</xdr:row>');
  expect(part(bytes, 'xl/charts/chart1.xml')).toContain('<c:f>Budget!$B$4:$B$11</c:f>');
  expect(part(bytes, 'xl/comments1.xml')).toContain('ref="B7"');
  expect(part(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>6</x:Row>');
  expect(part(bytes, 'xl/calcChain.xml')).toContain('<c a="1" r="A17" i="3"/>');
  expect(part(bytes, 'xl/workbook.xml')).toContain('Budget!$B$4:$B$11');
});

test('a renamed sheet has its new name in charts and sparklines', () => {
  const { engine, record, budget } = opened();
  engine.renameSheet(budget, "Budget 'ny' 2");
  const { bytes } = record.save();
  expect(part(bytes, 'xl/charts/chart1.xml')).toContain("'Budget ''ny'' 2'!$B$2:$B$9");
  expect(part(bytes, SHEET)).toContain("<xm:f>'Budget ''ny'' 2'!B1:B12</xm:f>");
});

test('what belongs to a deleted sheet goes with it, and nothing refers to it', () => {
  const { engine, record, budget } = opened();
  engine.deleteSheet(budget);
  const { bytes } = record.save();
  const names = Object.keys(unzipSync(bytes));
  for (const gone of [SHEET, 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/comments1.xml'])
    expect(names).not.toContain(gone);
  expect(names).toContain('xl/okand/del1.bin');
  expect(part(bytes, '[Content_Types].xml')).not.toContain('sheet3.xml');
  expect(part(bytes, 'xl/calcChain.xml')).toContain('i="2"');
  expect(part(bytes, 'xl/calcChain.xml')).not.toContain('i="3"');
});

test('rows that are taken out and put back are as they were', () => {
  const { engine, record, budget } = opened();
  engine.remove(budget, range('2:3'), 'Up');
  expect(record.isChanged).toBe(true);
  engine.undo();
  expect(record.isChanged).toBe(false);
  expect(record.save().bytes).toBe(original);
});

test('a comment that cannot be saved is named', () => {
  const { engine, record, budget } = opened();
  engine.addComment(budget, 1, 1, 'Varför?', 'comment');
  engine.write(budget, range('A1'), { content: [['x']] });
  expect(record.save().unsaved).toEqual([{ what: 'comments', sheet: 'Budget', count: 1 }]);
});

test('a copied sheet has its original’s colour scale; what it cannot have is named', () => {
  const { engine, record, budget } = opened();
  const { id, name } = engine.copySheet(budget);
  expect(record.save().unsaved).toEqual([]);
  const scale = engine.conditionalFormats(id).find(({ type }) => type === 'ColorScale')!;
  engine.setConditionalFormat(scale.id, { more: { criteria: { minimum: { type: 'LowestValue' } } } });
  expect(record.save().unsaved).toEqual([{ what: 'conditional-format', sheet: name, count: 1 }]);
});

test('a formula whose result fills several cells is written as one of Excel’s newer formulas', () => {
  const content = { value: 1, formula: '_xlfn.SEQUENCE(2)', spill: range('F1:F2') };
  const { bytes } = patchBook(original, {
    recalculate: true,
    sheets: readXlsx(original, { name: '' }).sheets.map(({ name, visibility }) => ({
      origin: name,
      name,
      visibility,
      rows: new AxisMap(),
      columns: new AxisMap(),
      cells: name === 'Budget' ? [{ row: 0, column: 5, content }] : [],
    })),
  });
  expect(part(bytes, SHEET)).toContain('<c r="F1" cm="1"><f t="array" ref="F1:F2">_xlfn.SEQUENCE(2)</f><v>1</v></c>');
  expect(part(bytes, 'xl/metadata.xml')).toContain('XLDAPR');
  expect(part(bytes, '[Content_Types].xml')).toContain('/xl/metadata.xml');
});

test('what was saved is what later changes are counted from', () => {
  const { engine, record, budget } = opened();
  engine.write(budget, range('A1'), { content: [['x']] });
  const { bytes } = record.save();
  record.rebase(bytes);
  expect(record.isChanged).toBe(false);
  engine.insert(budget, range('1:1'), 'Down');
  expect(new MemoryEngine(record.save().bytes, 'x.xlsx').read(budget, range('A2')).values).toEqual([['x']]);
});

test('what a grid cannot show is listed', () => {
  expect(whatIsNotShown(original)).toEqual([
    { kind: 'chart', count: 1, sheet: 'Budget' },
    { kind: 'sparkline', count: 1, sheet: 'Budget' },
  ]);
});
