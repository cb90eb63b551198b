import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import schema from '../../src/models/model.schema.json';
import { RULES } from '../../src/rules/registry';
import { ORGANISATION_KINDS } from '../../src/workbook/layout/choices';
import { TABLES } from '../../src/workbook/layout/tables';

const text = readFileSync(path.resolve(__dirname, '../../docs/glossary.md'), 'utf8');

/** The rows of the glossary's tables: code, Swedish, meaning, words to avoid. */
const rows = text
  .split(/\r?\n/)
  .filter((line) => /^\| (?!Code)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The words of the column Code, each by itself. */
const words = new Set(rows.flatMap(([code]) => code!.split(/[,:]| \(|\)/).map((word) => word.trim().toLowerCase())));

/** `carryOvers` as the glossary writes it: `carry-over`. */
const asWritten = (name: string): string =>
  name
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/(?<!s)s$/, '')
    .replace(/ie$/, 'y');

describe('the glossary', () => {
  test('has four columns everywhere, and no concept twice', () => {
    expect(rows.filter((row) => row.length !== 4 || row.some((cell) => cell === ''))).toEqual([]);
    const codes = rows.map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each([
    ['tables', TABLES.map(({ entity }) => (entity === 'settings' ? entity : asWritten(entity)))],
    ['kinds of organisations', Object.keys(ORGANISATION_KINDS)],
    ['deciders', schema.$defs.level.properties.decidedBy.enum],
    ['severities', schema.$defs.severity.enum],
    ['areas of rules', [...new Set(RULES.map(({ id }) => id.split('/')[0]!))].filter((area) => area !== 'chain')],
  ])('pairs all %s', (_what, names) => {
    expect(names.filter((name) => !words.has(name.replace(/ies$/, 'y')))).toEqual([]);
  });

  test('pairs the words that people read in the reports', () => {
    const swedish = rows.map(([, people]) => people).join(' ');
    for (const word of [
      'jämställdhetsmål',
      'könsuppdelad',
      'styrdokument',
      'inriktningsdokument',
      'anvisningsdokument',
      'balanskrav',
      'balanskravsresultat',
      'resultatreserv',
      'synnerliga skäl',
      'delsumma',
      'kontrollsumma',
    ])
      expect(swedish).toContain(word);
  });
});
