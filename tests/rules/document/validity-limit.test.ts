import { describe } from '@jest/globals';
import { validityLimit } from '../../../src/rules/document/validity-limit';
import { runCases } from '../chain/run-cases';
import type { RuleCase } from '../harness';
import { day, documents } from './document-rows';

const decided = (on: string, to: string, type = 'Övrigt inriktningsdokument') => ({
  Typ: type,
  Beslutsdatum: day(on),
  'Gäller till': day(to),
});

const CASES: readonly RuleCase[] = [
  {
    name: 'valid to the end of the year after the election at the latest',
    model: 'katrineholm',
    book: documents(
      decided('2023-02-20', '2027-12-31'),
      decided('2026-09-12', '2027-12-31'),
      decided('2026-09-13', '2031-12-31'),
      decided('2026-11-16', '2031-12-31'),
    ),
    expect: [],
  },
  {
    name: 'a day beyond it, before an election and after one',
    model: 'katrineholm',
    book: documents(
      decided('2023-02-20', '2028-01-01'),
      decided('2026-09-12', '2028-12-31'),
      decided('2026-09-14', '2032-12-31'),
      decided('2024-05-27', '2030-12-31', 'Övriga inriktningsdokument'),
    ),
    expect: [{ at: 'Styrdokument!G2', severity: 'error' }, 'Styrdokument!G3', 'Styrdokument!G4', 'Styrdokument!G5'],
  },
  {
    name: 'the overall plans and all other types are not limited',
    model: 'katrineholm',
    book: documents(
      decided('2023-02-20', '2040-12-31', 'Inriktningsdokument som stödjer övergripande planering'),
      decided('2023-02-20', '2040-12-31', 'Anvisningsdokument'),
    ),
    expect: [],
  },
  {
    name: 'without a date of decision or of an end nothing is judged',
    model: 'katrineholm',
    book: documents({ Beslutsdatum: null, 'Gäller till': day('2040-12-31') }, { 'Gäller till': 'tills vidare' }),
    expect: [],
  },
];

describe('document/validity-limit', () => runCases(validityLimit, CASES));
