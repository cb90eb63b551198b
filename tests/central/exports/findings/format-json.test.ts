import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatJson } from '../../../../src/central/exports/findings/format-json';
import { checked, finding, unread } from './reports';

describe('the JSON report', () => {
  test('has the agreed keys in their order, and no others', () => {
    const report = finding();
    const { content: _content, row: _row, fixContent: _fixContent, subject: _subject, ...keys } = report;
    expect(JSON.parse(formatJson([checked([report]), unread]))).toEqual({
      files: [
        { file: 'bun.xlsx', model: 'karlskoga', summary: { errors: 1, warnings: 0, information: 0 }, findings: [keys] },
        { file: 'trasig.xlsx', error: { code: 'truncated', message: 'trasig.xlsx är avklippt.' } },
      ],
    });
    expect(formatJson([checked([report])])).toMatch(
      /"ruleId"[^]*"severity"[^]*"sheet"[^]*"cell"[^]*"message"[^]*"related"[^]*"fix"[^]*"source"/,
    );
  });

  test('gives back every text as it was, and shows a terminal no control character', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u001b', '\u009b', '\u202e', '\u2028', '"', '\\', '\n'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(anything, (message) => {
        const text = formatJson([checked([finding({ message })])]);
        expect(JSON.parse(text).files[0].findings[0].message).toBe(message);
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
      }),
    );
  });
});
