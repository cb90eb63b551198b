import { describe, expect, test } from '@jest/globals';
import { citations } from '../../src/messages/citations';

const PASSAGES = [
  { document: '000', page: '9', heading: 'Mål' },
  { document: 'KL', page: '11 kap. 5 §' },
  { document: '003', page: '6–7' },
];
const texts = (language: 'sv' | 'en', model?: string, passages = PASSAGES): string[] =>
  citations(passages, language, model).map(({ text }) => text);

describe('citations', () => {
  test.each([
    [
      'all, where no model is given',
      undefined,
      [
        'Styrsystemet i Katrineholms kommun, s. 9, Mål',
        'Kommunallagen (2017:725), 11 kap. 5 §',
        'Karlskoga kommuns styrmodell, s. 6–7',
      ],
    ],
    [
      'the municipality’s own, then the law',
      'karlskoga',
      ['Karlskoga kommuns styrmodell, s. 6–7', 'Kommunallagen (2017:725), 11 kap. 5 §'],
    ],
    ['the law alone, where its own documents say nothing', 'trelleborg', ['Kommunallagen (2017:725), 11 kap. 5 §']],
  ] as const)('%s', (_what, model, expected) => {
    expect(texts('sv', model)).toEqual(expected);
  });

  test('the other municipalities’, where nothing is its own', () => {
    expect(texts('sv', 'trelleborg', [PASSAGES[0]!])).toEqual(['Styrsystemet i Katrineholms kommun, s. 9, Mål']);
  });

  test('pages and paragraphs are put the English way', () => {
    expect(texts('en')).toEqual([
      'Styrsystemet i Katrineholms kommun, p. 9, Mål',
      'The Local Government Act (2017:725), ch. 11 § 5',
      'Karlskoga kommuns styrmodell, p. 6–7',
    ]);
    expect(citations([{ document: '002', page: '§ 3–5' }], 'en')[0]).toMatchObject({
      page: '§ 3–5',
      text: expect.stringContaining(', § 3–5'),
    });
  });
});
