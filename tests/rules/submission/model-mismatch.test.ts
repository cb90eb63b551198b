import { describe, expect, test } from '@jest/globals';
import { unknownLevel } from '../../../src/rules/chain/unknown-level';
import { modelMismatch } from '../../../src/rules/submission/model-mismatch';
import type { TestBook } from '../harness';
import { against } from './against-master';

const by = (model: string | null): TestBook => ({
  Plan: [
    ['Fält', 'Värde'],
    ['Styrmodell', model],
    ['Budgetår', 2027],
  ],
});

describe('submission/model-mismatch', () => {
  test.each<[string, TestBook, TestBook | undefined, readonly string[]]>([
    ['the same model, by another of its names', by('Karlskoga kommuns styrmodell'), by('karlskoga'), []],
    ['no master', by('Trelleborg'), undefined, []],
    ['the workbook does not say', by(null), by('Karlskoga'), []],
    ['the master does not say', by('Karlskoga'), by(null), []],
    ['a name that is no model’s', by('Vår egen'), by('Karlskoga'), []],
    ['another model', by('Trelleborg'), by('Karlskoga'), ['Plan!B2 other']],
    ['the statute alone', by('kommunallagen'), by('Katrineholm'), ['Plan!B2 other']],
  ])('%s', (_name, book, master, expected) => {
    expect(against([modelMismatch], book, master)).toEqual(expected);
  });

  test('makes it superfluous to say that the levels are another model’s', () => {
    const book: TestBook = {
      ...by('Trelleborg'),
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['F1', 'Fullmäktigemål', 'God service'],
      ],
    };
    expect(against([unknownLevel], book, by('Karlskoga'), 'trelleborg')).toEqual(['Mål!B2 unknown']);
    expect(against([unknownLevel, modelMismatch], book, by('Karlskoga'), 'trelleborg')).toEqual([]);
  });
});
