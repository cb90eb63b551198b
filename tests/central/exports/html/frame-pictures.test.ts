import { describe, expect, test } from '@jest/globals';
import type { FrameRow } from '../../../../src/central/exports/findings/plan-pictures';
import { frameUse, rowsOfKind, sumRow } from '../../../../src/central/exports/html/frame-amounts';
import { budgetBar, leftInWords, sizeBar } from '../../../../src/central/exports/html/frame-bars';
import { frameFigures } from '../../../../src/central/exports/html/frame-figures';
import { frameTable } from '../../../../src/central/exports/html/frame-table';
import { parseXml } from '../../../../src/workbook/xlsx/xml/parse-xml';
import type { XmlElement } from '../../../../src/workbook/xlsx/xml/xml-element';
import { frame, frames } from './pictures';
import { elements, textsOf } from './well-formed';

const PLACE = { x: 0, y: 0, width: 200, unit: 'tkr', language: 'sv' } as const;

/** The bars of a drawing by class: where each begins and ends. */
function bars(drawing: { toString(): string }): Record<string, readonly [number, number]> {
  const root = parseXml(`<g>${drawing.toString()}</g>`, 'test');
  const rects = elements(root).filter(({ name }) => name === 'rect');
  const number = (rect: XmlElement, name: string): number => Number(rect.attributes.get(name));
  return Object.fromEntries(
    rects.map((rect) => [
      rect.attributes.get('class')!,
      [number(rect, 'x'), number(rect, 'x') + number(rect, 'width')] as const,
    ]),
  );
}

describe('the budget against the frame', () => {
  test.each([
    ['a budget within the frame', frame(1_000_000, 900_000), 100_000],
    ['one above it', frame(1_000_000, 1_100_000), -100_000],
    ['what is carried in may be used', frame(1_000_000, 1_100_000, { carriedIn: 150_000 }), 50_000],
    ['a deficit from the year before may not', frame(1_000_000, 1_000_000, { carriedIn: -50_000 }), -50_000],
    ['no budget', frame(1_000_000, null), null],
    ['no frame', frame(null, 1_000_000), null],
    ['amounts that binary fractions do not hold', frame(300_000.3, 300_000.2, { carriedIn: -0.1 }), 0],
  ])('%s', (_what, row, left) => {
    expect(frameUse(row.years[0]!).left).toBe(left);
  });

  test.each<[string, number, number, Record<string, readonly [number, number]>]>([
    ['ends at the frame when it is used up', 1000, 1000, { track: [0, 160], used: [0, 160] }],
    ['ends before it in proportion', 1000, 500, { track: [0, 160], used: [0, 80] }],
    ['shows what is left however little', 1_000_000, 999_999, { track: [0, 160], used: [0, 157] }],
    ['shows what is above however little', 1_000_000, 1_000_001, { track: [0, 160], used: [0, 160], over: [160, 163] }],
    ['goes no further than its room', 1000, 9000, { track: [0, 160], used: [0, 160], over: [160, 200] }],
    ['is all above where the frame is nothing', 0, 9000, { track: [0, 160], used: [0, 0], over: [0, 40] }],
    ['is nothing where both are', 0, 0, { track: [0, 160], used: [0, 0] }],
    ['is nothing where income is higher than costs', 1000, -500, { track: [0, 160], used: [0, 0] }],
  ])('%s', (_what, available, budget, expected) => {
    expect(bars(budgetBar({ available, budget, left: available - budget }, PLACE))).toEqual(expected);
  });

  test.each([
    [0, 'jämnt'],
    [1_900_000, '1\u00A0900 kvar'],
    [-1_900_000, '▲ 1\u00A0900 över'],
    [-1_500, '▲ 1,5 över'],
  ])('%d kronor left are told as %s', (left, words) => {
    expect(leftInWords(left, 'tkr', 'sv')).toBe(words);
  });

  test('sizes alone are drawn beside the largest', () => {
    expect(bars(sizeBar(500, 1000, PLACE))).toEqual({ used: [0, 100] });
    expect(bars(sizeBar(null, 1000, PLACE))).toEqual({});
  });
});

describe('the sum of the committees', () => {
  test('is there for two and more, without the council’s own total', () => {
    expect(sumRow([frame(1, 1)], [2027])).toBeUndefined();
    expect(sumRow([frame(1, 1), frame(2, 1), frame(9, null, { isTotal: true })], [2027])).toEqual([
      { year: 2027, frame: 3, budget: 2, carriedIn: 0, frameCells: [] },
    ]);
  });

  test('is not told where a part is missing', () => {
    expect(sumRow([frame(1, null), frame(null, 1)], [2027])).toEqual([
      { year: 2027, frame: null, budget: null, carriedIn: 0, frameCells: [] },
    ]);
  });

  test('the total comes last', () => {
    const rows = [frame(9, null, { isTotal: true }), frame(1, 1)];
    expect(rowsOfKind(frames(...rows), 'operating')).toEqual([rows[1], rows[0]]);
  });
});

describe('the picture of the frames', () => {
  const drawing = (...rows: readonly FrameRow[]): XmlElement =>
    parseXml(`<g>${frameFigures(frames(...rows), 'operating', 'x', 'sv').toString()}</g>`, 'test');

  test('tells in words which frames are exceeded', () => {
    const root = drawing(frame(1_000_000, 1_100_000), frame(5, 5, { committee: 'Kommunstyrelsen' }));
    expect(textsOf(root, 'desc')[0]).toContain('Socialnämnden 2027 med 100\u00A0tkr');
    expect(textsOf(root, 'figcaption')[0]).toContain('Driftramar och budget, tkr');
  });

  test('shows sizes where there is no budget to compare with', () => {
    const root = drawing(frame(1_000_000, null));
    expect(elements(root).some(({ attributes }) => attributes.get('class') === 'track')).toBe(false);
    expect(textsOf(root, 'figcaption')[0]).toBe('Driftramar, tkr');
  });

  test('leaves out who has nothing, and is made of as many pictures as there is need for', () => {
    const many = Array.from({ length: 15 }, (_, index) => frame(1_000, 1_000, { committee: `Nämnd ${index}` }));
    const root = drawing(...many, frame(0, null, { committee: 'Bolaget' }));
    expect(elements(root).filter(({ name }) => name === 'svg')).toHaveLength(2);
    expect(textsOf(root, 'text')).not.toContain('Bolaget');
  });
});

describe('the table of the frames', () => {
  const rows = (...list: readonly FrameRow[]): string[] => {
    const root = parseXml(frameTable(frames(...list), 'operating', 'sv').toString(), 'test');
    const lines = elements(root).filter(({ name }) => name === 'tr');
    return lines.map((line) => line.children.map(({ text }) => text).join(' | '));
  };

  test('has the numbers by committee and year, the sum and the council’s total', () => {
    expect(
      rows(
        frame(1_000_000, 1_100_000, { carriedIn: 50_000 }),
        frame(2_000_000, 2_000_000, { committee: 'Kommunstyrelsen' }),
        frame(3_000_000, null, { committee: 'Fullmäktige', isTotal: true }),
      ),
    ).toEqual([
      'Nämnd | År | Ram | Överfört in | Budget | Kvar eller över',
      'Socialnämnden | 2027 | 1\u00A0000 | 50 | 1\u00A0100 | ▲ 50 över',
      'Kommunstyrelsen | 2027 | 2\u00A0000 | 0 | 2\u00A0000 | jämnt',
      'Summa | 2027 | 3\u00A0000 | 50 | 3\u00A0100 | ▲ 50 över',
      'Fullmäktige (total) | 2027 | 3\u00A0000 | 0 | – | –',
    ]);
  });

  test('has no columns for what nobody has', () => {
    expect(rows(frame(1_000_000, null))).toEqual(['Nämnd | År | Ram', 'Socialnämnden | 2027 | 1\u00A0000']);
  });
});
