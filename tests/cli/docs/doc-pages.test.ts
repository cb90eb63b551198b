import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { docPages } from '../../../src/cli/docs/doc-pages';
import { BUILT_IN_MODELS, RULES } from '../../../src/index';

const DOCS = path.resolve(__dirname, '../../../docs');
const pages = docPages();

/** The Markdown files that lie in a folder of docs, as the pages name them. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(DOCS, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.md'));
}

describe('the generated pages', () => {
  test('are one a rule, one a model, and an index', () => {
    expect(pages).toHaveLength(RULES.length + BUILT_IN_MODELS.length + 1);
  });

  test('are fresh (else: npm run build && node dist/styrkoll.js docs --out docs)', () => {
    const stale = pages.filter(({ file, text }) => {
      const place = path.join(DOCS, file);
      return !existsSync(place) || readFileSync(place, 'utf8').replaceAll('\r\n', '\n') !== text;
    });
    expect(stale.map(({ file }) => file)).toEqual([]);
  });

  test('are the only ones in their folders', () => {
    expect([...filesIn('rules'), ...filesIn('models')].sort()).toEqual(pages.map(({ file }) => file).sort());
  });

  test('lead only to pages that exist', () => {
    const known = new Set(pages.map(({ file }) => file));
    const broken = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)]+\.md)\)/g)]
        .map(([, target]) => path.posix.join(path.posix.dirname(file), target!))
        .filter((target) => !known.has(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('tell of a rule in both languages, with its severities and sources', () => {
    const page = pages.find(({ file }) => file === 'rules/chain/missing-parent.md')!.text;
    for (const part of [
      '# chain/missing-parent',
      '### Varför',
      '### Why',
      '| Karlskoga | fel |',
      '| Karlskoga | error |',
      'Karlskoga kommuns styrmodell, s. 6',
    ]) {
      expect(page).toContain(part);
    }
  });
});
