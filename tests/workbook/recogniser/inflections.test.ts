import { describe, expect, test } from '@jest/globals';
import { findModel } from '../../../src/models/built-in-models';
import { loadModel } from '../../../src/models/load-model';
import { HeaderDictionary } from '../../../src/workbook/recogniser/header-dictionary';
import { inflections } from '../../../src/workbook/recogniser/inflections';
import { vocabularyOf } from '../../../src/workbook/recogniser/vocabulary';

describe('inflections', () => {
  test.each([
    ['Löfte', 'Löften'],
    ['Åtagande', 'Åtagandena'],
    ['Inriktning', 'Inriktningarna'],
    ['Ambition', 'Ambitioner'],
    ['Huvudfråga', 'Huvudfrågor'],
    ['Strategisk inriktning', 'Strategiska inriktningar'],
  ])('%s may be %s', (wording, bent) => {
    expect(inflections(wording)).toContain(bent);
  });

  test('short words stay as they are', () => {
    expect(inflections('Mål')).toEqual(['Mål']);
  });
});

describe('the level that a title means', () => {
  const model = loadModel(
    {
      id: 'egen',
      extends: 'kommunallagen',
      levels: [
        { id: 'vagval', name: 'Vägval', decidedBy: 'council' },
        { id: 'lofte', name: 'Löfte', decidedBy: 'council', parents: ['vagval'] },
      ],
    },
    findModel,
  );
  const dictionary = new HeaderDictionary(vocabularyOf(model));

  test.each([
    ['Löfte', 'Löfte'],
    ['Löften', 'Löfte'],
    ['LÖFTEN 2027', 'Löfte'],
    ['Löften 2027-2029', 'Löfte'],
    ['Vägvalen', 'Vägval'],
    ['Budget', undefined],
    ['Löften och budget', undefined],
  ])('%s is %s', (title, level) => {
    expect(dictionary.titledLevel(title)?.name).toBe(level);
  });

  test('is bent in titles only: a header is what it says', () => {
    expect(dictionary.level('löften')).toBeUndefined();
  });
});
