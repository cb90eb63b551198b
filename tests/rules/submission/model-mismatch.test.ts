import { describe, expect, test } from '@jest/globals';
import { unknownLevel } from '../../../src/rules/chain/unknown-level';
import { committeeGoal } from '../../../src/rules/equality/committee-goal';
import { impactAnalysis } from '../../../src/rules/equality/impact-analysis';
import { decidedLate } from '../../../src/rules/process/decided-late';
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

  test('makes it superfluous to judge by the other model’s calendar and demands', () => {
    const plan: TestBook = {
      Plan: [
        ['Fält', 'Värde'],
        ['Styrmodell', 'Karlskoga'],
        ['Budgetår', 2027],
        ['Beslutat av', 'Socialnämnden'],
        ['Beslutsdatum', { date: '2026-12-10' }],
      ],
    };
    expect(against([decidedLate], plan, by('Trelleborg'))).toEqual(['Plan!B5 committee']);
    expect(against([decidedLate, modelMismatch], plan, by('Trelleborg'))).toEqual([]);
    const documents: TestBook = {
      ...by('Katrineholm'),
      Styrdokument: [
        ['Dokument', 'Kategori', 'Konsekvenser för kvinnor och män'],
        ['Policy för resor', 'Inriktningsdokument', null],
      ],
    };
    expect(against([impactAnalysis], documents, by('Trelleborg'), 'katrineholm')).toHaveLength(1);
    expect(against([impactAnalysis, modelMismatch], documents, by('Trelleborg'), 'katrineholm')).toEqual([]);
    const organisation: TestBook = {
      ...by('Övertorneå'),
      Organisation: [
        ['Kod', 'Namn', 'Typ'],
        ['SN', 'Socialnämnden', 'nämnd'],
      ],
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Nämnd', 'Jämställdhetsmål'],
        ['N1', 'Nämndmål', 'Kortare väntetider', 'SN', 'nej'],
      ],
    };
    expect(against([committeeGoal], organisation, by('Trelleborg'), 'overtornea')).toHaveLength(1);
    expect(against([committeeGoal, modelMismatch], organisation, by('Trelleborg'), 'overtornea')).toEqual([]);
  });
});
