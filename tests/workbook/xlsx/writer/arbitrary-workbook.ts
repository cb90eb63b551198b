import fc from 'fast-check';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { NewCell } from '../../../../src/workbook/xlsx/writer/new-workbook';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    '+46',
    '-',
    '@namn',
    '_x000D_',
    '_x005F_',
    '_x005F\u0001',
    'rad\r\nrad',
    ' blank ',
    '\u0000',
    '\ud800',
    '<&>"\'',
    '#REF!',
    '1e5',
    'SANT',
    'å'.repeat(200),
  ),
);

/** Numbers as a cell can hold them: no negative zero. */
const number = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  )
  .map((value) => (value === 0 ? 0 : value));

/** A value that a cell can hold. */
export const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: number },
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ error })),
  fc.constant(null),
);

/** Cells of all kinds, with the value that a reader should find. */
export const newCell: fc.Arbitrary<NewCell> = fc.oneof(
  cellValue,
  fc.record({ value: cellValue, style: fc.constantFrom('normal', 'header', 'inputAmount', 'date', 'percent') }),
  fc.record({
    value: cellValue,
    formula: fc.constantFrom('A1+1', 'SUM(B1:B9)', '"a<b"&C1', 'tblMål[[#This Row],[Mål]]'),
  }),
);
