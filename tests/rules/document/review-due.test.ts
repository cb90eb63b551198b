import { describe } from '@jest/globals';
import { reviewDue } from '../../../src/rules/document/review-due';
import { runCases } from '../chain/run-cases';
import type { RuleCase } from '../harness';
import { day, documents } from './document-rows';

const reviewed = (decidedOn: string, reviewedOn: string | null) => ({
  Beslutsdatum: day(decidedOn),
  'Senast sett över': reviewedOn === null ? null : day(reviewedOn),
});

const CASES: readonly RuleCase[] = [
  {
    name: 'reviewed or decided in time',
    book: documents(
      reviewed('2015-01-01', '2023-01-01'),
      reviewed('2023-01-01', null),
      { Beslutsdatum: null, 'Senast sett över': null },
      { Beslutsdatum: day('2015-01-01'), 'Senast sett över': 'i våras' },
    ),
    expect: [],
  },
  {
    name: 'reviewed too long ago, and decided so and never reviewed, at the review’s cell',
    book: documents(
      reviewed('2015-01-01', '2022-12-31'),
      reviewed('2022-12-31', null),
      reviewed('2025-02-01', '2021-05-04'),
    ),
    expect: [
      { at: 'Styrdokument!H2', message: 'reviewed', severity: 'warning' },
      { at: 'Styrdokument!H3', message: 'decided' },
      { at: 'Styrdokument!H4', message: 'reviewed' },
    ],
  },
  {
    name: 'without a column for reviews the decision is what can be changed',
    book: {
      ...documents(),
      Styrdokument: [
        ['Dokument', 'Beslutsdatum'],
        ['A', day('2020-01-01')],
      ],
    },
    expect: ['Styrdokument!B2'],
  },
  {
    name: 'a model may allow more years',
    options: { years: 8 },
    book: documents(reviewed('2015-01-01', '2019-01-01'), reviewed('2015-01-01', '2018-12-31')),
    expect: ['Styrdokument!H3'],
  },
];

describe('document/review-due', () => runCases(reviewDue, CASES));
