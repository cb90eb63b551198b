import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedFile, FileReport, ReportedFinding } from '../../../../src/central/exports/findings/file-report';
import { formatHtml } from '../../../../src/central/exports/html/format-html';
import type { XmlElement } from '../../../../src/workbook/xlsx/xml/xml-element';
import { checked, finding, unread } from '../findings/reports';
import { chain, frame, frames, goal } from './pictures';
import { elements, parsePage, textsOf } from './well-formed';

const GOLDEN = path.resolve(__dirname, '../../../golden/html/findings.html');
const OPTIONS = { language: 'sv', version: '1.2.3', generatedAt: '2026-11-01T12:00:00.000Z' } as const;
const page = (...reports: readonly FileReport[]): XmlElement => parsePage(formatHtml(reports, OPTIONS));
const inColumn = (count: number): ReportedFinding[] =>
  Array.from({ length: count }, (_, index) => finding({ cell: `F${index + 3}` }));

/** A finding with all that one can have; its rule is none of the catalogue's, so that the golden page does not follow their texts. */
const RICH = finding({
  ruleId: 'test/rule',
  content: 'F9',
  related: [
    { sheet: 'Mål', cell: 'A3' },
    { sheet: 'Ramar', cell: 'B2' },
  ],
  source: { document: 'Styrmodellen', page: '6', heading: null, text: 'Styrmodellen, s. 6' },
  fix: { sheet: 'Mål', cell: 'E3', value: 'F2', description: 'Skriv F2 i stället.' },
  fixContent: 'F9',
  row: [
    { column: 'A', header: 'Mål-id', content: 'N1', isAnchor: false },
    { column: 'E', header: 'Överordnat mål', content: 'F9', isAnchor: true },
    { column: 'F', header: 'Nämnd', content: '', isAnchor: false },
  ],
});

const FULL: CheckedFile = {
  ...checked([RICH, finding({ ruleId: 'test/note', severity: 'information', sheet: '', cell: 'A1' })]),
  asOf: '2026-10-31',
  dismissed: [
    {
      ruleId: 'test/rule',
      sheet: 'Ramar',
      cell: 'D2',
      message: 'Ramen är inte förbrukad.',
      reason: 'Reserv enligt beslut.',
      function: 'controller',
      date: '2026-10-30',
    },
  ],
  pictures: {
    goals: {
      levels: ['Fullmäktigemål', 'Nämndmål'],
      goals: [
        goal({ id: 'F2', title: 'Trygg uppväxt', levelAsWritten: 'Fullmäktigemål' }),
        goal({ level: 1, parents: [0], worst: 'error', findings: 1, measures: 2, committees: ['Socialnämnden'] }),
      ],
    },
    frames: frames(frame(1_000_000, 1_100_000), frame(90_000, 90_000, { kind: 'investment' })),
  },
};

describe('the page of findings', () => {
  test('is as it was reviewed (UPDATE_GOLDEN=1 npx jest tests/central/exports/html writes it)', () => {
    const html = formatHtml([FULL, unread], OPTIONS);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, html);
    expect(html).toBe(readFileSync(GOLDEN, 'utf8').replaceAll('\r\n', '\n'));
  });

  test('fetches nothing and runs nothing', () => {
    const html = formatHtml([FULL, unread], OPTIONS);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/i);
    expect(html).not.toMatch(/\b(https?:|\/\/|data:|javascript:|url\(|@import)/i);
    expect(html).not.toMatch(/\s(style|on[a-z]+)="/);
  });

  test('says how the verdict came about: counts, what to do next, row, fix, grounds, dismissals, dates', () => {
    const text = elements(page(FULL))
      .filter(({ name }) => name !== 'style')
      .map((element) => element.text.replace(/\s+/g, ' ').trim())
      .join(' ');
    for (const part of [
      'Arbetsboken har fel som ska rättas innan den lämnas in',
      '1 fel',
      'I Mål!E3. N1 anger inget överordnat mål.',
      'Därefter återstår ett fynd till.',
      'Rad 3',
      'Grund: Styrmodellen, s. 6',
      'Hör ihop med: A3, Ramar!B2',
      'Hela arbetsboken',
      'Reserv enligt beslut.',
      'controller, 2026-10-30',
      '2026-10-31',
      'Intäkterna är vända.',
      'Gjord av Styrkoll 1.2.3 den 2026-11-01',
    ])
      expect(text).toContain(part);
  });

  test('has one heading of the first level, and skips none', () => {
    for (const root of [page(FULL), page(FULL, unread, FULL)]) {
      const levels = elements(root).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((above, level) => {
        expect(level).toBeLessThanOrEqual(above + 1);
        return level;
      }, 0);
    }
  });

  test('names its pictures for those who do not see them, and its ids are there once', () => {
    const root = page(FULL, FULL);
    const all = elements(root);
    const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const pictures = all.filter(({ attributes }) => attributes.get('role') === 'img');
    expect(pictures).toHaveLength(6);
    for (const { attributes } of pictures)
      for (const id of attributes.get('aria-labelledby')!.split(' ')) expect(ids).toContain(id);
    for (const { attributes } of all) {
      const target = attributes.get('href');
      if (target !== undefined) expect(ids.map((id) => `#${id}`)).toContain(target);
    }
    for (const table of all.filter(({ name }) => name === 'table'))
      expect(textsOf(table, 'caption').join()).not.toBe('');
  });

  test.each([
    [5, 5, undefined],
    [6, 6, undefined],
    [7, 5, '2 till av samma slag i kolumn F'],
    [19, 5, '14 till av samma slag i kolumn F'],
  ])('of %i repeats in a column %i are shown, the rest open on demand', (count, shown, more) => {
    const root = page(checked(inColumn(count)));
    expect(elements(root).filter(({ name }) => name === 'article')).toHaveLength(shown);
    const repeats = elements(root).filter(({ attributes }) => attributes.get('class') === 'repeats');
    expect(repeats.flatMap((details) => textsOf(details, 'summary'))).toEqual(more === undefined ? [] : [more]);
  });

  test('gives an overview of several files, with links, and names those that could not be read', () => {
    const root = page(checked([finding()]), unread, checked([], 'sn.xlsx'));
    const overview = elements(root).find(({ attributes }) => attributes.get('class') === 'overview')!;
    expect(textsOf(overview, 'a')).toEqual(['bun.xlsx', 'trasig.xlsx', 'sn.xlsx']);
    expect(textsOf(root, 'p').join()).toContain('trasig.xlsx är avklippt.');
  });

  test('needs no pictures, and no findings', () => {
    const root = page(checked([]));
    expect(textsOf(root, 'h2')).toEqual(['Börja här', 'Så lästes arbetsboken']);
    expect(textsOf(root, 'p').join()).toContain('Inget behöver rättas.');
  });

  test('is in English when asked', () => {
    const html = formatHtml([FULL], { ...OPTIONS, language: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('The workbook has errors to put right');
    expect(html).not.toMatch(/Arbetsboken|Målkedjan|Grund:/);
  });

  test('holds whatever a workbook says as text, however it is meant', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><svg onload=x>',
        '__proto__',
        '&lt;b&gt;',
        '\u202Etxt.exe',
        ']]>',
        '-->',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = { column: text, header: text, content: text, isAnchor: true };
        const one = finding({
          ruleId: text,
          sheet: text,
          message: text,
          content: text,
          row: [cell],
          fixContent: text,
          fix: { sheet: text, cell: 'A1', value: text, description: text },
          related: [{ sheet: text, cell: 'A1' }],
          source: { document: text, page: null, heading: null, text },
        });
        const goals = chain([], [0]).goals.map((each) => ({ ...each, id: text, title: text, committees: [text] }));
        const { reading } = FULL;
        const report: CheckedFile = {
          ...FULL,
          file: text,
          findings: [one],
          reading: {
            ...reading,
            model: text,
            municipality: text,
            notes: [text],
            tables: [{ place: text, name: text, rows: 1 }],
          },
          dismissed: [{ ...FULL.dismissed[0]!, reason: text, function: text, date: text }],
          pictures: { goals: { levels: [text, text], goals }, frames: frames(frame(1, 2, { committee: text })) },
        };
        const tame = page({ ...report, findings: [{ ...one, ruleId: 'a' }] });
        const names = (root: XmlElement): string[] =>
          elements(root)
            .map(({ name }) => name)
            .filter((name) => !/^(text|tspan)$/.test(name));
        const plain: CheckedFile = JSON.parse(JSON.stringify({ ...report, findings: [one] }), (_key, value: unknown) =>
          value === text ? 'a' : value,
        );
        expect(new Set(names(tame))).toEqual(new Set(names(page(plain))));
        expect(formatHtml([report], OPTIONS)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
      }),
      { numRuns: 60 },
    );
  });

  test('cuts what is too long to be read, and stays a page', () => {
    const novel = 'x'.repeat(2_000_000);
    const long = finding({
      content: novel,
      sheet: novel,
      row: [{ column: 'A', header: 'Mål', content: novel.slice(0, 120), isAnchor: true }],
      fix: { sheet: 'Mål', cell: 'A1', value: novel, description: 'Kortare.' },
      fixContent: novel,
    });
    const pictures = {
      goals: { levels: ['Mål'], goals: [goal({ id: novel, title: novel, committees: [novel] })] },
      frames: frames(frame(1, 1, { committee: novel })),
    };
    const html = formatHtml([{ ...checked([long], novel), pictures }], OPTIONS);
    expect(html.length).toBeLessThan(60_000);
  });

  test('of a very large chain shows a bounded part, and says so', () => {
    const parents = Array.from({ length: 6_000 }, (_, index) => (index < 1_000 ? [] : [index % 1_000]));
    const html = formatHtml([{ ...FULL, pictures: { ...FULL.pictures!, goals: chain(...parents) } }], OPTIONS);
    expect(html).toContain('Kedjan är för stor för att ritas i sin helhet.');
    expect(html).toContain('Därutöver: 4\u00A0000.');
    expect(html.length).toBeLessThan(2_000_000);
  });
});
