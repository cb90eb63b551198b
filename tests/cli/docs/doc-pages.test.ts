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
  test('are one a rule, one a model, and an index of each', () => {
    expect(pages).toHaveLength(RULES.length + BUILT_IN_MODELS.length + 2);
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
        .filter((target) => !known.has(target) && !existsSync(path.join(DOCS, target)))
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

  test.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))('tell of %s in both languages', (id, model) => {
    const [sv, en] = pages.find(({ file }) => file === `models/${id}.md`)!.text.split('\n---\n');
    for (const level of model.levels) {
      expect(sv).toContain(`| ${level.name.sv} | \`${level.id}\` |`);
      expect(en).toContain(`| ${level.name.en} | \`${level.id}\` |`);
    }
    for (const part of ['### Så styr kommunen', '### Inställningar', '### Det här ingår inte'])
      expect(sv).toContain(part);
    for (const part of ['### How it is governed', '### Options', '### What is not in it']) expect(en).toContain(part);
  });

  test('tell of a rule’s options what they hold, their default and what they do', () => {
    const page = pages.find(({ file }) => file === 'rules/frame/unused.md')!.text;
    expect(page).toContain('| `share` | andel, 0 till 1 | `0.01` | Hur stor del av ramen');
    expect(page).toContain('| `share` | share, 0 to 1 | `0.01` | The share of the frame');
    expect(page).toContain('](../../egen-modell.md)');
  });

  test('list every option and every field for those who write a model of their own', () => {
    const page = pages.find(({ file }) => file === 'models/README.md')!.text;
    for (const { id, options } of RULES) {
      expect(page).toContain(`](../rules/${id}.md)`);
      for (const name of Object.keys(options)) expect(page).toContain(`| \`${name}\` |`);
    }
    expect(page).toContain('| `goals` (mål) | Mål | `parentIds` | Överordnat mål |');
    expect(page).toContain('| `measures` (styrmått) | Styrmått | `targets` | Målnivå och ett år |');
    expect(page).toContain('| `frames` (ramar) | Ramar | `amounts` | ett år |');
  });
});
