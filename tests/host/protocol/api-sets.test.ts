import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { apiSets } from '../../../scripts/office-api-sets.mjs';
import kept from '../../../workbench/host/protocol/api-sets.json';
import { inVersion } from '../../../workbench/host/protocol/api-set';
import { ALL_CLASSES } from '../../../workbench/host/classes/all-classes';

const script = readFileSync(
  createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'),
  'utf8',
);

describe('requirement sets', () => {
  test("are those of Microsoft's client; refresh with node scripts/office-api-sets.mjs", () => {
    expect(kept).toEqual(apiSets(script));
  });

  test.each([
    ['Range.values', '1.1', true],
    ['Range.formulasR1C1', '1.1', false],
    ['Worksheet.onChanged', '1.7', true],
    ['Worksheet.onChanged', '1.6', false],
    ['Comment.contentType', '1.9', false],
    ['WorksheetCollection.onMoved', '1.15', false],
  ])('%s in %s: %s', (member, ceiling, expected) => {
    expect(inVersion(member, ceiling)).toBe(expected);
  });
});

describe('the classes of this host', () => {
  /** Every word in quotes that Microsoft's client has: a member of ours that is not among them could never be asked for. */
  const words = new Set(script.match(/"\w+"/g));
  /** Only newer clients ask for these. */
  const newer = ['Use1904DateSystem'];

  test.each(Object.entries(ALL_CLASSES))('%s has only names that the client sends', (_className, found) => {
    const { scalars, parts, reads, writes, events } = found as Record<string, Record<string, unknown> | undefined>;
    const names = [scalars, parts, reads, writes, events].flatMap((members) => Object.keys(members ?? {}));
    expect(names.filter((name) => !words.has(`"${name}"`) && !newer.includes(name) && name !== 'GetItem')).toEqual([]);
  });
});
