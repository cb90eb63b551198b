import { describe, expect, test } from '@jest/globals';
import { figureText } from '../../src/messages/function-texts';
import en from '../../src/messages/en/functions.json';
import sv from '../../src/messages/sv/functions.json';

/** The {names} of a template, each once. */
function namesIn(template: string): readonly string[] {
  return [...new Set(template.match(/\{[a-zA-Z]+\}/g))].sort();
}

describe('the texts of the worksheet functions', () => {
  test('are the same in Swedish and English, and need the same data', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
    const needed = (texts: Readonly<Record<string, string>>): unknown =>
      Object.entries(texts).map(([key, text]) => [key, namesIn(text)]);
    expect(needed(en)).toEqual(needed(sv));
  });

  test('write amounts with their thousands apart, years and rows as they are, lists in words', () => {
    const over = { messageId: 'RAMKOLL.over', data: { by: { amount: 2027.5 } } };
    expect(figureText(over, 'sv')).toBe('2\u00a0027,5 över ramen');
    expect(figureText(over, 'en')).toBe('2,027.5 above the frame');
    const twice = { messageId: 'RAMUTRYMME.twice', data: { committee: 'Kulturnämnden', rows: [2, 1200] } };
    expect(figureText(twice, 'sv')).toMatch(/^Kulturnämnden har flera ramar \(plats 2 och 1200 i ram_nämnd\)/);
  });

  test('a text that nobody has written, or whose data lack, is a defect', () => {
    expect(() => figureText({ messageId: 'toString', data: {} }, 'sv')).toThrow('toString');
    expect(() => figureText({ messageId: 'RAMKOLL.over', data: {} }, 'sv')).toThrow('by');
  });
});
