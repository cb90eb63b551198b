import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_MODELS } from '../../../src/models/built-in-models';
import { configureRules } from '../../../src/rules/configure';
import { neededColumns } from '../../../src/rules/needed-columns';
import { RULES } from '../../../src/rules/registry';
import { SETTINGS_ROWS } from '../../../src/workbook/layout/settings-rows';
import { TABLES } from '../../../src/workbook/layout/tables';
import { columnHint } from '../../../src/workbook/template/column-hints';
import { fieldLimits } from '../../../src/workbook/template/field-limits';
import { ListSheet } from '../../../src/workbook/template/list-sheet';
import { isNeeded } from '../../../src/workbook/template/needed-columns';
import { SETTINGS_HINTS } from '../../../src/workbook/template/settings-hints';
import { readDate } from '../../../src/text/dates';

/** What Excel shows of a prompt. */
const LONGEST = 255;

test('every column and every row of Plan says what it is for, no longer than Excel shows', () => {
  const fields = TABLES.filter(({ entity }) => entity !== 'settings').flatMap(({ entity, columns, years }) => [
    ...columns.map(({ field }) => [entity, field] as const),
    ...years.map(({ field }) => [entity, `${field}:2027`] as const),
  ]);
  const hints = [
    ...fields.map(([entity, field]) => [`${entity} ${field}`, columnHint(entity, field)] as const),
    ...SETTINGS_ROWS.map(({ field }) => [`settings ${field}`, SETTINGS_HINTS[field]] as const),
  ];
  expect(hints.filter(([, hint]) => hint === undefined || hint.length > LONGEST)).toEqual([]);
  expect(hints.length).toBe(120);
});

describe('the columns that a model uses', () => {
  test.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))(
    'are all those without which a rule of %s cannot speak',
    (_id, model) => {
      const lacking = neededColumns(configureRules(model, RULES)).filter(
        ({ entity, fields }) => !fields.some((field) => isNeeded(entity, field, model)),
      );
      expect(lacking).toEqual([]);
    },
  );
});

describe('what cells may hold', () => {
  test.each([
    ['activities', 'date-to', 'date'],
    ['frames', 'amount', 'decimal'],
    ['carryOvers', 'year', 'whole'],
    ['balance', 'amount', undefined],
    ['measures', 'number', undefined],
  ] as const)('%s %s', (entity, kind, type) => {
    expect(fieldLimits(entity, kind)?.type).toBe(type);
  });

  test('the date that the hint shows is one', () => {
    const shown = /\d{4}-\d{2}-\d{2}/.exec(fieldLimits('goals', 'date-to')!.hint)![0];
    expect(readDate(shown)?.from).toBe(shown);
  });
});

describe('lists', () => {
  test('go into the validation where Excel takes them', () => {
    const lists = new ListSheet();
    expect(lists.source(['ja', 'nej'])).toEqual(['ja', 'nej']);
    expect(lists.sheet()).toBeUndefined();
  });

  test('too long ones and those with a comma stand on a hidden sheet, an empty column between them', () => {
    const lists = new ListSheet();
    const long = Array.from({ length: 30 }, (_, index) => `Perspektiv nummer ${index}`);
    expect(lists.source(['Barn, unga', 'Äldre'])).toBe("'Listor'!$B$2:$B$3");
    expect(lists.source(long)).toBe("'Listor'!$D$2:$D$31");
    const { visibility, rows } = lists.sheet()!;
    expect(visibility).toBe('hidden');
    expect([...rows].slice(1, 4)).toEqual([
      [null, 'Barn, unga', null, long[0]],
      [null, 'Äldre', null, long[1]],
      [null, null, null, long[2]],
    ]);
  });
});
