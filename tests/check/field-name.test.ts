import { describe, expect, test } from '@jest/globals';
import { fieldName } from '../../src/check/field-name';
import { englishField } from '../../src/messages/english-field';
import { fieldsOf, TABLES } from '../../src/workbook/layout/tables';

describe('the name of a field', () => {
  test.each([
    ['goals', 'parentIds', 'Överordnat mål', 'Parent goal'],
    ['measures', 'targets:2027', 'Målnivå 2027', 'Target 2027'],
    ['frames', 'amounts:2028', '2028', '2028'],
    ['budget', 'plan:2028', 'plan 2028', 'plan 2028'],
  ] as const)('%s %s is the column of the template', (entity, field, swedish, english) => {
    expect(fieldName(entity, field, 'sv')).toBe(swedish);
    expect(fieldName(entity, field, 'en')).toBe(english);
  });

  test('is there in English for every field', () => {
    const lacking = TABLES.flatMap(({ entity, years }) =>
      [...fieldsOf(entity), ...years].flatMap(({ field }) =>
        englishField(entity, field) === undefined ? [`${entity}.${field}`] : [],
      ),
    );
    expect(lacking).toEqual([]);
  });
});
