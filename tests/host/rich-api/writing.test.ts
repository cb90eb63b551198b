import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { NAMESPACE, smallBook } from './small-book';

let excel: HostedExcel;
beforeEach(() => {
  excel = excelInJsdom(smallBook(), { name: 'liten.xlsx' });
});
afterEach(() => excel.close());

const sheet = (context: Excel.RequestContext, name = 'Ramar'): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

async function codeOf(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'none';
}

async function valuesOf(address: string, name = 'Ramar'): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = sheet(context, name).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('cells', () => {
  test('values, a formula in either form, null for unchanged and one value for all', async () => {
    await excel.run(async (context) => {
      sheet(context).getRange('A2:C2').values = [[null, 2029, '=C3*2']] as unknown[][];
      sheet(context).getRange('E1:E3').values = 'x' as unknown as unknown[][];
      sheet(context).getRange('F2').formulasR1C1 = [['=RC[-3]+R1C1']];
      sheet(context).getRange('C3').numberFormat = [['0.00']];
      await context.sync();
      const cells = sheet(context).getRange('A2:C2').load('values,formulas');
      const moved = sheet(context).getRange('F2').load('formulas');
      const shown = sheet(context).getRange('C3').load('text,numberFormat');
      await context.sync();
      expect(cells.values).toEqual([['Kultur', 2029, 501]]);
      expect(cells.formulas).toEqual([['Kultur', 2029, '=C3*2']]);
      expect(moved.formulas).toEqual([['=C2+$A$1']]);
      expect([shown.text, shown.numberFormat]).toEqual([[['250.50']], [['0.00']]]);
    });
    expect(await valuesOf('E1:E3')).toEqual([['x'], ['x'], ['x']]);
  });

  test('a write so large that the client splits it arrives whole, in one step of undo', async () => {
    const rows = Array.from({ length: 2000 }, (_row, index) => [index, `rad ${index}`]);
    await excel.run(async (context) => {
      sheet(context, 'Tom').getRange('A1:B2000').values = rows;
      await context.sync();
    });
    expect(await valuesOf('A1998:B2000', 'Tom')).toEqual(rows.slice(1997));
    expect(excel.engine.undo()).toBe(true);
    expect(await valuesOf('A1:A1', 'Tom')).toEqual([['']]);
  });

  test.each([
    ['another shape', (c: Excel.RequestContext) => (sheet(c).getRange('A1:B2').values = [[1, 2]])],
    ['an object', (c: Excel.RequestContext) => (sheet(c).getRange('A1').values = [[{}]])],
    ['a whole column', (c: Excel.RequestContext) => (sheet(c).getRange('A:A').values = 'x' as unknown as unknown[][])],
  ])('%s is refused', async (_title, work) => {
    expect(await codeOf(work)).toBe('InvalidArgument');
  });

  test('rows come and go; kept ranges and formulas follow', async () => {
    await excel.run(async (context) => {
      const total = sheet(context).getRange('C6').load('address');
      await context.sync();
      sheet(context).getRange('2:3').insert('Down');
      await context.sync();
      total.load('address,formulas');
      await context.sync();
      expect([total.address, total.formulas]).toEqual(['Ramar!C8', [['=SUM(C4:C6)']]]);
      sheet(context).getRange('2:3').delete('Up');
      await context.sync();
      total.load('address');
      await context.sync();
      expect(total.address).toBe('Ramar!C6');
    });
  });

  test('clear, copy, merge, replace and looks', async () => {
    await excel.run(async (context) => {
      const ramar = sheet(context);
      ramar.getRange('E5').copyFrom('C4:C4');
      ramar.getRange('A2').clear('Contents');
      ramar.getRange('G1:H2').merge();
      ramar.getRange('A3:B3').format.fill.color = 'yellow';
      ramar.getRange('A3').format.font.bold = true;
      const replaced = ramar.getRange('A:A').replaceAll('skola', 'Förskola', { completeMatch: true });
      await context.sync();
      const copied = ramar.getRange('E5').load('formulas');
      const filled = ramar.getRange('A3:B3').load('format/fill/color,format/font/bold');
      const merged = ramar.getRange('G1').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect([replaced.value, copied.formulas, merged.address]).toEqual([1, [['=E3+E4']], 'Ramar!G1:H2']);
      expect([filled.format.fill.color, filled.format.font.bold]).toEqual(['#FFFF00', null]);
      ramar.getRange('A3:B3').format.fill.clear();
      await context.sync();
      filled.load('format/fill/color');
      await context.sync();
      expect(filled.format.fill.color).toBe('#FFFFFF');
    });
    expect(await valuesOf('A2:A4')).toEqual([[''], ['Teknik'], ['Förskola']]);
  });

  test('looks that the engine only keeps, borders and locks', async () => {
    await excel.run(async (context) => {
      const range = sheet(context).getRange('A2:B3');
      range.format.verticalAlignment = 'Center';
      range.format.font.size = 14;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.protection.locked = false;
      await context.sync();
      range.load('format/verticalAlignment,format/font/size,format/font/name,format/protection/locked');
      const bottom = range.format.borders.getItem('EdgeBottom').load('style');
      const top = range.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect([range.format.verticalAlignment, range.format.font.size, range.format.font.name]).toEqual([
        'Center',
        14,
        'Calibri',
      ]);
      expect([bottom.style, top.style, range.format.protection.locked]).toEqual(['Continuous', 'None', false]);
    });
    await excel.run(async (context) => {
      sheet(context).protection.protect();
      sheet(context).getRange('A2').values = [['olåst']];
      await context.sync();
    });
    expect(await valuesOf('A2')).toEqual([['olåst']]);
  });

  test('a hyperlink is kept with its text', async () => {
    await excel.run(async (context) => {
      const cell = sheet(context, 'Tom').getRange('A1');
      cell.hyperlink = { documentReference: 'Ramar!C2', textToDisplay: 'Ramar!C2' };
      await context.sync();
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: 'Ramar!C2' });
      expect(cell.values).toEqual([['Ramar!C2']]);
    });
  });
});

describe('sheets', () => {
  test('added, renamed, moved, hidden, selected and deleted', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Ny');
      added.tabColor = '#C00000';
      added.position = 0;
      added.activate();
      added.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      worksheets.getItem('Listor').visibility = 'Visible';
      worksheets.getItem('Tom').visibility = 'VeryHidden';
      await context.sync();
      worksheets.load('items/name,items/visibility,items/tabColor');
      await context.sync();
      expect(worksheets.items.map((each) => [each.name, each.visibility])).toEqual([
        ['Ny', 'Visible'],
        ['Ramar', 'Visible'],
        ['Läs mig', 'Visible'],
        ['Listor', 'Visible'],
        ['Tom', 'VeryHidden'],
      ]);
      expect([worksheets.items[0]!.tabColor, selected.address, active.address]).toEqual([
        '#C00000',
        'Ny!B2:C3',
        'Ny!B2',
      ]);
      added.delete();
      await context.sync();
    });
    expect(await codeOf((c) => sheet(c, 'Ny').load('name'))).toBe('ItemNotFound');
  });

  test.each([
    ['a name twice', (c: Excel.RequestContext) => c.workbook.worksheets.add('ramar'), 'ItemAlreadyExists'],
    ['a name with a colon', (c: Excel.RequestContext) => c.workbook.worksheets.add('a:b'), 'InvalidArgument'],
    [
      'an unknown visibility',
      (c: Excel.RequestContext) => (sheet(c).visibility = 'Half' as Excel.SheetVisibility),
      'InvalidArgument',
    ],
    [
      'the id of a sheet',
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem('Ramar').getRange('A1').load('id'),
      'NotHosted',
    ],
  ])('%s is refused', async (_title, work, code) => {
    expect(await codeOf(work)).toBe(code);
  });

  test('a protected sheet takes no values until it is unprotected', async () => {
    await excel.run(async (context) => {
      sheet(context).protection.protect({}, 'hemligt');
      await context.sync();
      const { protection } = sheet(context).load('protection/protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await codeOf((c) => (sheet(c).getRange('A2').values = [['x']]))).toBe('AccessDenied');
    expect(await codeOf((c) => sheet(c).protection.unprotect('fel'))).not.toBe('none');
    expect(await codeOf((c) => sheet(c).protection.unprotect('hemligt'))).toBe('none');
    expect(await codeOf((c) => (sheet(c).getRange('A2').values = [['x']]))).toBe('none');
  });

  test('in a protected workbook no sheet comes, goes or changes its name', async () => {
    expect(await codeOf((c) => c.workbook.protection.protect())).toBe('none');
    expect(await codeOf((c) => c.workbook.worksheets.add('Ny'))).toBe('AccessDenied');
    expect(await codeOf((c) => sheet(c, 'Tom').delete())).toBe('AccessDenied');
    expect(await codeOf((c) => (sheet(c, 'Tom').name = 'Full'))).toBe('AccessDenied');
    expect(await codeOf((c) => c.workbook.protection.unprotect())).toBe('none');
    expect(await codeOf((c) => sheet(c, 'Tom').delete())).toBe('none');
  });

  test('an update of several properties at once', async () => {
    const name = await excel.run(async (context) => {
      const tom = sheet(context, 'Tom');
      (tom as unknown as { update(properties: object): void }).update({ name: 'Full', tabColor: '#00B050' });
      await context.sync();
      const full = sheet(context, 'Full').load('name,tabColor');
      await context.sync();
      return [full.name, full.tabColor];
    });
    expect(name).toEqual(['Full', '#00B050']);
  });

  test('sheets of another workbook are inserted where they are wanted', async () => {
    const base64 = Buffer.from(smallBook()).toString('base64');
    await excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, {
        sheetNamesToInsert: ['Tom'],
        positionType: 'After',
        relativeTo: 'Ramar',
      });
      await context.sync();
      const sheets = context.workbook.worksheets.load('items/name,items/id');
      await context.sync();
      expect(ids.value).toHaveLength(1);
      expect(sheets.items[1]!.id).toBe(ids.value[0]);
      expect(sheets.items).toHaveLength(5);
    });
  });
});

describe('tables, names, parts and rules', () => {
  test('a table is made, named, filled, resized and given up', async () => {
    await excel.run(async (context) => {
      const tom = sheet(context, 'Tom');
      tom.getRange('A1:B2').values = [
        ['Id', 'Namn'],
        [1, 'ett'],
      ];
      const table = tom.tables.add('A1:B2', true);
      table.name = 'tblNy';
      table.rows.add(undefined, [[2, 'två']]);
      table.columns.add(undefined, [['Antal'], [10], [20]]);
      await context.sync();
      const range = table.getRange().load('address,values');
      table.load('name,id');
      await context.sync();
      expect([table.name, range.address, range.values]).toEqual([
        'tblNy',
        'Tom!A1:C3',
        [
          ['Id', 'Namn', 'Antal'],
          [1, 'ett', 10],
          [2, 'två', 20],
        ],
      ]);
      table.columns.getItem('Namn').name = 'Benämning';
      table.rows.getItemAt(0).delete();
      await context.sync();
      const header = table.getHeaderRowRange().load('values');
      const count = table.rows.getCount();
      await context.sync();
      expect([header.values, count.value]).toEqual([[['Id', 'Benämning', 'Antal']], 1]);
      table.resize('A1:C4');
      await context.sync();
      const kept = table.convertToRange().load('address');
      await context.sync();
      expect(kept.address).toBe('Tom!A1:C4');
    });
    expect(await codeOf((c) => c.workbook.tables.getItem('tblNy'))).toBe('ItemNotFound');
    expect(await codeOf((c) => c.workbook.tables.add('Ramar!A1:B2', true))).not.toBe('none');
    expect(await codeOf((c) => c.workbook.tables.add("'Läs mig'!E1:F2", false))).toBe('none');
  });

  test('names', async () => {
    await excel.run(async (context) => {
      const name = context.workbook.names.add('Nytt', sheet(context).getRange('A2:A4'), 'om');
      sheet(context).names.add('Nytt', '=1+1');
      name.load('name,value,comment,scope');
      await context.sync();
      expect([name.value, name.comment, name.scope]).toEqual(['Ramar!$A$2:$A$4', 'om', 'Workbook']);
      name.delete();
      await context.sync();
      const local = sheet(context).names.getItem('nytt').load('formula,scope');
      const gone = context.workbook.names.getItemOrNullObject('Nytt');
      await context.sync();
      expect([local.formula, local.scope, gone.isNullObject]).toEqual(['=1+1', 'Worksheet', true]);
    });
    expect(await codeOf((c) => c.workbook.names.add('Kommun', '=1'))).toBe('ItemAlreadyExists');
  });

  test('XML parts', async () => {
    await excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const added = parts.add('<x xmlns="urn:x"/>').load('id');
      parts.getByNamespace(NAMESPACE).getOnlyItem().setXml(`<inst xmlns="${NAMESPACE}"><a>2</a></inst>`);
      await context.sync();
      const xml = parts.getByNamespace(NAMESPACE).getOnlyItem().getXml();
      const again = parts.getItem(added.id).getXml();
      await context.sync();
      expect(xml.value).toContain('<a>2</a>');
      expect(again.value).toContain('urn:x');
      parts.getItem(added.id).delete();
      await context.sync();
      const left = parts.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  test('conditional formats are added, found again and cleared', async () => {
    await excel.run(async (context) => {
      const range = sheet(context).getRange('C2:C4');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$C2>200';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.stopIfTrue = true;
      await context.sync();
      const formats = sheet(context).getRange().conditionalFormats.load('items/type,items/id,items/stopIfTrue');
      await context.sync();
      const [first] = formats.items;
      const rule = first!.custom.rule.load('formula');
      const fill = first!.custom.format.fill.load('color');
      const where = first!.getRange().load('address');
      const other = first!.cellValueOrNullObject;
      await context.sync();
      expect([first!.type, first!.stopIfTrue, formats.items.length]).toEqual(['Custom', true, 1]);
      expect(other.isNullObject).toBe(true);
      expect([rule.formula, fill.color, where.address]).toEqual(['=$C2>200', '#FFC7CE', 'Ramar!C2:C4']);
      range.conditionalFormats.clearAll();
      await context.sync();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('comments', async () => {
    await excel.run(async (context) => {
      const comment = context.workbook.comments.add('Ramar!C2', 'Stämmer det?').load('content,id');
      await context.sync();
      const found = context.workbook.comments.getItemByCell('Ramar!C2').load('content');
      const where = comment.getLocation().load('address');
      await context.sync();
      expect([found.content, where.address]).toEqual(['Stämmer det?', 'Ramar!C2']);
      comment.delete();
      await context.sync();
    });
    expect(await codeOf((c) => c.workbook.comments.getItemByCell('Ramar!C2'))).toBe('ItemNotFound');
  });

  test('settings and properties of the document', async () => {
    await excel.run(async (context) => {
      context.workbook.settings.add('nyckel', { a: [1, 2] });
      context.workbook.properties.title = 'Budget';
      context.application.calculationMode = 'Manual';
      await context.sync();
      const setting = context.workbook.settings.getItem('nyckel').load('value');
      const none = context.workbook.settings.getItemOrNullObject('annan');
      context.workbook.properties.load('title');
      context.application.load('calculationMode,decimalSeparator');
      await context.sync();
      expect([setting.value, none.isNullObject, context.workbook.properties.title]).toEqual([
        { a: [1, 2] },
        true,
        'Budget',
      ]);
      expect([context.application.calculationMode, context.application.decimalSeparator]).toEqual(['Manual', ',']);
    });
  });
});
