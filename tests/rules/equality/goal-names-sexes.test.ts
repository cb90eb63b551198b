import { describe, expect, test } from '@jest/globals';
import { goalNamesSexes } from '../../../src/rules/equality/goal-names-sexes';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';

const book = (...rows: readonly (readonly TestCell[])[]): TestBook => ({
  Mål: [
    ['Mål-id', 'Nivå', 'Mål', 'Beskrivning', 'Målgrupp', 'Avser personer'],
    ...rows.map((row, index) => [`R${index + 1}`, 'Resultatmål', ...row]),
  ],
});

const CASES: readonly RuleCase[] = [
  {
    name: 'the goal, its description or its target group names them',
    book: book(
      ['Kvinnor och män är trygga', null, null, 'ja'],
      ['Alla är trygga', 'Både flickors och pojkars vardag', null, 'ja'],
      ['Goda resultat', null, 'Äldre kvinnor', 'ja'],
      ['Skillnaden mellan könen minskar', null, null, 'ja'],
      ['Båda kön ska ha samma makt', null, null, 'ja'],
    ),
    expect: [],
  },
  {
    name: 'not about persons, not answered, or unreadable',
    book: book(['Alla är trygga', null, null, 'nej'], ['Alla är trygga', null, null, null], ['Alla', null, null, '?']),
    expect: [],
  },
  {
    name: 'neutral goals',
    book: book(
      ['Alla elever når målen', null, null, 'ja'],
      ['Människor mår bra när man möts', 'Oavsett kön', 'Invånare', 'ja'],
      ['Manualer och manskap', null, null, 'ja'],
    ),
    expect: [{ at: 'Mål!C2', message: 'neutral', severity: 'warning' }, 'Mål!C3', 'Mål!C4'],
  },
  {
    name: 'a goal without its own text is found at its empty cell',
    book: book([null, 'Trygga invånare', null, 'ja']),
    expect: ['Mål!C2'],
  },
];

describe('equality/goal-names-sexes', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(goalNamesSexes, { model: 'katrineholm', ...each });
    expect(seen).toEqual(expected);
  });
});
