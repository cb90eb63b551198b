import { expect, test } from '@jest/globals';
import { tableHeader } from '../../../../src/rules/lookups/columns/table-headers';
import { TABLES } from '../../../../src/workbook/layout/tables';

test('are the template’s', () => {
  for (const { entity, columns } of TABLES.filter((each) => each.entity !== 'settings'))
    for (const { field, header } of columns)
      expect([entity, field, tableHeader(entity, field)]).toEqual([entity, field, header]);
});

test('a field without a column of its own goes by its name', () => {
  expect(tableHeader('frames', 'amount')).toBe('amount');
});
