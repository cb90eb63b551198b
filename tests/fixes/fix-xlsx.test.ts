import { describe, expect, test } from '@jest/globals';
import { openWorkbook, type OpenedWorkbook } from '../../src/check/open-workbook';
import { fixXlsx } from '../../src/fixes/fix-xlsx';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { CLEAN, withUnknownParents, xlsxOf } from '../cli/workbook-file';
import { rawXlsx } from '../fixtures/xlsx/raw-workbook';
import { modelOf } from '../rules/harness';
import { cellsOf, changedParts } from '../workbook/xlsx/patch/cells-of';

const MODEL = modelOf('kommunallagen');

function opened(bytes: Uint8Array): OpenedWorkbook {
  return openWorkbook(readXlsx(bytes, { name: 'prov.xlsx' }), { model: MODEL });
}

describe('the mended copy of a file', () => {
  const mistakes = {
    ...CLEAN,
    Mål: [...CLEAN['Mål']!, ['M2', 'Mål', 'Fler läser', 'V 1', 'BUN']],
    Styrmått: CLEAN['Styrmått']!.map((row, index) => (index === 1 ? row.with(5, '82') : row)),
  };
  const bytes = xlsxOf(mistakes);

  test('differs in the mended cells only, and the other parts are the same bytes', () => {
    const fixed = fixXlsx(bytes, opened(bytes), MODEL);
    const [before, after] = [bytes, fixed.bytes].map((each) => cellsOf(readXlsx(each, { name: 'x' }))) as [
      object,
      object,
    ];
    expect(after).toEqual({
      ...before,
      'Mål!D4': { value: 'V1', code: 'General' },
      'Styrmått!F2': { value: 82, code: 'General' },
    });
    expect(changedParts(bytes, fixed.bytes)).toEqual(['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']);
  });

  test('is left as it is the second time', () => {
    const once = fixXlsx(bytes, opened(bytes), MODEL).bytes;
    const twice = fixXlsx(once, opened(once), MODEL);
    expect(twice.applied).toEqual([]);
    expect(twice.bytes).toBe(once);
  });

  test('is the file itself where there is nothing to mend', () => {
    const nothing = xlsxOf(withUnknownParents(2));
    expect(fixXlsx(nothing, opened(nothing), MODEL).bytes).toBe(nothing);
  });
});

test('a cell that one formula fills with others is left, and the other fixes are made', () => {
  const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (number: number, cells: readonly string[]): string =>
    `<row r="${number}">${cells.map((value, index) => `<c r="${'ABCD'[index]!}${number}" ${text(value)}`).join('')}</row>`;
  const rows = [
    row(1, ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål']),
    row(2, ['V1', 'Vision', 'En kommun att växa i', '']),
    row(3, ['M1', 'Mål', 'Alla klarar skolan', 'V 1']),
    row(4, ['M2', 'Måll', 'Fler läser', 'V1']),
    '<row r="9"><c r="D9"><f t="array" ref="D3:D9">D1:D7</f><v>0</v></c></row>',
  ];
  const bytes = rawXlsx({ rows: rows.join('') });
  const { applied, left } = fixXlsx(bytes, opened(bytes), MODEL);
  expect(left.map(({ finding, reason }) => [finding.ruleId, reason])).toEqual([['chain/unknown-parent', 'formula']]);
  expect(applied.map(({ finding }) => finding.ruleId)).toEqual(['chain/unknown-level']);
});
