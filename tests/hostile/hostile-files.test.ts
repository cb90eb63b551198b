import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { XlsxError } from '../../src/workbook/xlsx/xlsx-error';
import { rawXlsx } from '../fixtures/xlsx/raw-workbook';
import { HOSTILE_FILES } from './hostile-files';

/** Far more than any of them needs, far less than a person waits. */
const MAX_MILLISECONDS = 10_000;
const MAX_BYTES = 300 << 20;

function errorOf(bytes: Uint8Array): unknown {
  try {
    readXlsx(bytes, { name: 'ond.xlsx' });
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('hostile and broken files', () => {
  test.each(HOSTILE_FILES)('$what: $code', ({ code, bytes }) => {
    const file = bytes();
    const memory = process.memoryUsage.rss();
    const start = Date.now();
    const error = errorOf(file);
    expect(error).toBeInstanceOf(XlsxError);
    expect((error as XlsxError).code).toBe(code);
    expect(Date.now() - start).toBeLessThan(MAX_MILLISECONDS);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(MAX_BYTES);
  });

  test('a workbook with any byte changed is read, or refused by name', () => {
    const good = rawXlsx({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row>',
      strings: '<si><t>Mål</t></si>',
    });
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        const error = errorOf(bytes);
        if (error !== undefined) expect(error).toBeInstanceOf(XlsxError);
      }),
      { numRuns: 500 },
    );
  });

  test('a sheet with any byte changed, in an archive that is whole', () => {
    const good =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c><!-- x --></row>';
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.constantFrom('<', '>', '"', '&', '/', '\u0000', 'c', '9', '', ' '),
        fc.nat(3),
        (at, character, removed) => {
          const error = errorOf(
            rawXlsx({ rows: good.slice(0, at) + character + good.slice(at + removed), strings: '<si><t>Mål</t></si>' }),
          );
          if (error !== undefined) expect(error).toBeInstanceOf(XlsxError);
        },
      ),
      { numRuns: 500 },
    );
  });
});
