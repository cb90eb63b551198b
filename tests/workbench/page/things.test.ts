import { expect, it } from '@jest/globals';
import { notSavedText, notShownText } from '../../../workbench/page/things';

it.each([
  [{ kind: 'chart', count: 1, sheet: 'Ramar' }, '1 diagram (Ramar)', '1 chart (Ramar)'],
  [{ kind: 'picture', count: 3 }, '3 bilder', '3 pictures'],
  [{ kind: 'pivot-table', count: 2, sheet: 'Blad1' }, '2 pivottabeller (Blad1)', '2 pivot tables (Blad1)'],
] as const)('%j is said in both languages', (thing, swedish, english) => {
  expect([notShownText(thing, 'sv'), notShownText(thing, 'en')]).toEqual([swedish, english]);
});

it('says what could not be saved, and names what it has no words for', () => {
  expect(notSavedText({ what: 'protection-password', count: 1, sheet: 'Ramar' }, 'sv')).toBe(
    'bladskyddets lösenord (Ramar)',
  );
  expect(notSavedText({ what: 'something-new', count: 1 }, 'en')).toBe('something-new');
  expect(notSavedText({ what: 'look:border.diagonal', count: 4, sheet: 'Ramar' }, 'sv')).toBe(
    'diagonala kantlinjer (Ramar)',
  );
  expect(notSavedText({ what: 'look:something-new', count: 1 }, 'en')).toBe('looks of cells');
});
