import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readStyrplan } from '../../src/central/read-styrplan';
import schema from '../../src/central/styrplan.schema.json';
import { toStyrplan } from '../../src/central/to-styrplan';
import { writeStyrplan } from '../../src/central/write-styrplan';
import { EXAMPLE_CONTEXT, examplePlan } from './example-document';

const FORMAT = path.resolve(__dirname, '../../docs/format');
const EXAMPLE = path.join(FORMAT, 'example.styrplan.json');

describe('docs/format', () => {
  it('has an example that is up to date (UPDATE_GOLDEN=1 writes it), follows the schema and has the right digest', async () => {
    const text = writeStyrplan(await toStyrplan(examplePlan(), EXAMPLE_CONTEXT));
    if (process.env['UPDATE_GOLDEN']) writeFileSync(EXAMPLE, text);
    const onDisk = readFileSync(EXAMPLE, 'utf8').replaceAll('\r\n', '\n');
    expect(onDisk).toBe(text);
    expect((await readStyrplan(onDisk)).digest.matches).toBe(true);
  });

  it('explains every key of the schema, and no other', () => {
    const page = readFileSync(path.join(FORMAT, 'styrplan.md'), 'utf8').replaceAll('\r\n', '\n');
    const explained = page
      .split(/^### /m)
      .slice(1)
      .map(
        (section) =>
          [
            /^`([^`]+)`/.exec(section)?.[1] ?? '',
            [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key),
          ] as const,
      );
    const { target, yearValue, budgetAmount, finding, dismissal, ...defs } = schema.$defs;
    const objects: Record<string, { readonly properties?: object }> = {
      ...Object.fromEntries(
        Object.entries(schema.properties).map(([key, property]) => [key, tableOrSelf(property, defs)]),
      ),
      'results[]': yearValue,
      'targets[]': target,
      'amounts[]': budgetAmount,
      'findings[]': finding,
      'dismissed[]': dismissal,
    };
    const expected = Object.entries(objects).flatMap(([name, { properties }]) =>
      properties ? [[name, Object.keys(properties)]] : [],
    );
    expect(Object.fromEntries(explained.filter(([name]) => name !== 'document'))).toEqual(Object.fromEntries(expected));
    expect(explained.find(([name]) => name === 'document')?.[1]).toEqual(Object.keys(schema.properties));
  });
});

/** What a key's object looks like: its own, or that of its list's entries. */
function tableOrSelf(property: object, defs: object): { readonly properties?: object } {
  const items = (property as { readonly items?: { readonly $ref: string } }).items;
  if (!items) return property;
  return (defs as Record<string, { readonly properties?: object }>)[items.$ref.slice('#/$defs/'.length)] ?? {};
}
