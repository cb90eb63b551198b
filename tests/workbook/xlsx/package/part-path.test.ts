import { describe, expect, test } from '@jest/globals';
import { relationshipsPath, relativeTarget, resolveTarget } from '../../../../src/workbook/xlsx/package/part-path';

describe('part names', () => {
  test.each([
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/workbook.xml', '../../../x.xml', 'x.xml'],
    ['xl/workbook.xml', './a//b.xml', 'xl/a/b.xml'],
    ['xl/workbook.xml', 'Blad%201.xml', 'xl/Blad 1.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ])('from %j, %j is %j', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  test.each([
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
    ['customXml/item1.xml', 'customXml/itemProps1.xml', 'itemProps1.xml'],
  ])('from %j, %j is called %j', (source, part, target) => {
    expect(relativeTarget(source, part)).toBe(target);
    expect(resolveTarget(source, target)).toBe(part);
  });

  test('relationships stand beside their part', () => {
    expect(relationshipsPath('')).toBe('_rels/.rels');
    expect(relationshipsPath('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
  });
});
