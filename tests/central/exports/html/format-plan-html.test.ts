import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatPlanHtml } from '../../../../src/central/exports/html/format-plan-html';
import { planPictures } from '../../../../src/check/plan-pictures';
import type { Language } from '../../../../src/messages/rule-texts';
import { EXAMPLE } from '../../../check/example-book';
import { modelOf, planOf, type TestBook } from '../../../rules/harness';
import { elements, parsePage, textsOf } from './well-formed';

const GOLDEN = path.resolve(__dirname, '../../../golden/html/plan.html');

function htmlOf(book: TestBook, language: Language = 'sv'): string {
  const plan = planOf(book);
  const model = modelOf('karlskoga');
  return formatPlanHtml(
    {
      file: 'prov.xlsx',
      plan,
      pictures: planPictures(plan, model, [], language),
      summary: { errors: 0, warnings: 0, information: 0 },
      model: model.name[language],
      digest: 'sha256:0123',
    },
    { language, version: '1.2.3', generatedAt: '2026-11-01T12:00:00.000Z' },
  );
}

describe('the plan as a document', () => {
  test('is as it was reviewed (UPDATE_GOLDEN=1 npx jest tests/central/exports/html writes it)', () => {
    const html = htmlOf(EXAMPLE);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, html);
    expect(html).toBe(readFileSync(GOLDEN, 'utf8').replaceAll('\r\n', '\n'));
  });

  test('has every goal in the order of the chain, with its measures and activities', () => {
    const root = parsePage(htmlOf(EXAMPLE));
    const goals = elements(root).filter(({ attributes }) => attributes.get('class') === 'goal');
    expect(goals.map((goal) => textsOf(goal, 'b')[0])).toEqual(['V1', 'F1', 'N1', 'N2']);
    const n1 = goals[2]!;
    expect(textsOf(n1, 'p')).toEqual(['Nämndmål under F1 · SN']);
    expect(textsOf(n1, 'caption')).toEqual(['Styrmått', 'Aktiviteter']);
    expect(textsOf(n1, 'td')).toEqual([
      'dagar',
      'lägre',
      '12,5',
      '10',
      '9',
      '8',
      'Enhetschef',
      '2027-01-01',
      '2027-06-30',
    ]);
  });

  test('forgets no measure and no activity that no goal has', () => {
    const book = {
      ...EXAMPLE,
      Styrmått: [...EXAMPLE['Styrmått']!, ['M9', 'X99', 'Herrelöst mått', 'st', 'högre', 1, 2, 3, 4]],
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag', 'Givet av', 'Nämnd', 'Mål-id', 'Slut'],
        ['U1', 'Se över lokalerna', 'KF', 'SN', 'N1', { date: '2027-12-31' }],
      ],
    };
    const root = parsePage(htmlOf(book));
    expect(textsOf(root, 'h2')).toEqual(
      expect.arrayContaining(['Mått och aktiviteter utan mål', 'Särskilda uppdrag', 'Ramar och budget', 'Om planen']),
    );
    expect(textsOf(root, 'th')).toEqual(expect.arrayContaining(['M9 Herrelöst mått', 'U1 Se över lokalerna']));
  });

  test('is titled by whose plan it is, else by the file', () => {
    expect(textsOf(parsePage(htmlOf(EXAMPLE)), 'title')[0]).toBe('Provköping: plan 2027–2029');
    const { Plan, ...rest } = EXAMPLE;
    expect(Plan).toBeDefined();
    expect(textsOf(parsePage(htmlOf({ Mål: rest['Mål']! })), 'title')[0]).toBe('prov.xlsx');
  });

  test('is in English when asked', () => {
    expect(htmlOf(EXAMPLE, 'en')).toContain('Committee goal under F1');
  });
});
