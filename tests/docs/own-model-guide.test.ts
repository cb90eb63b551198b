import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadOwnModel } from '../../src/check/load-own-model';
import schema from '../../src/models/model.schema.json';
import { optionKind } from '../../src/rules/option-kinds';
import { RULES } from '../../src/rules/registry';
import lingonhamra from '../../samples/models/lingonhamra.json';

const DOCS = path.resolve(__dirname, '../../docs');
const GUIDES = ['egen-modell.md', 'own-model.en.md'] as const;
const textOf = (file: string): string => readFileSync(path.join(DOCS, file), 'utf8').replaceAll('\r\n', '\n');

/** The JSON that a page shows. */
function jsonIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  return [...text.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => JSON.parse(json!) as Record<string, unknown>);
}

describe('the example of the guide', () => {
  test('loads, builds on a built-in model and has what the guide says', () => {
    const model = loadOwnModel(lingonhamra);
    expect(model).toMatchObject({ id: 'lingonhamra', extends: 'kommunallagen' });
    expect(model.levels).toHaveLength(5);
    expect(model.perspectives).toHaveLength(2);
    expect(model.rules['frame/exceeded']).toEqual({ severity: 'error', options: { tolerance: 10000 } });
    expect(model.rules['frame/missing-company']?.severity).toBe('off');
  });

  test('uses an option of nearly every kind that the rules have', () => {
    const kinds = new Set(
      RULES.flatMap((rule) => Object.entries(rule.options).map(([name, value]) => optionKind(rule.id, name, value))),
    );
    const model = loadOwnModel(lingonhamra);
    for (const rule of RULES)
      for (const name of Object.keys(model.rules[rule.id]?.options ?? {}))
        kinds.delete(optionKind(rule.id, name, rule.options[name]));
    expect([...kinds].filter((kind) => kind !== 'flag')).toEqual([]);
  });
});

describe.each(GUIDES)('the guide %s', (file) => {
  const text = textOf(file);

  test('shows a smallest model that loads, and parts of the example as they stand in it', () => {
    const [smallest, ...parts] = jsonIn(text);
    expect(loadOwnModel(smallest).rules['frame/exceeded']?.severity).toBe('error');
    expect(parts.length).toBeGreaterThan(6);
    for (const part of parts) expect(lingonhamra).toMatchObject(part);
  });

  test('shows all of the example but some rules', () => {
    const shown = new Set(jsonIn(text).flatMap((part) => Object.keys(part)));
    expect(Object.keys(lingonhamra).filter((key) => key !== '$schema' && !shown.has(key))).toEqual([]);
  });

  test('explains every key of the schema', () => {
    const keys = [
      ...Object.keys(schema.properties),
      ...Object.keys(schema.$defs.level.properties).map((key) => `levels[].${key}`),
      ...Object.keys(schema.$defs.setting.else.properties).map((key) => `rules.….${key}`),
    ];
    expect(keys.filter((key) => !text.includes(`\n| \`${key}\` |`))).toEqual([]);
    for (const decider of schema.$defs.level.properties.decidedBy.enum) expect(text).toContain(`\`${decider}\``);
    for (const severity of schema.$defs.severity.enum) expect(text).toContain(`\`${severity}\``);
  });

  test('leads only to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target!);
    // The page of all options is generated.
    expect(targets.filter((target) => target !== 'models/README.md' && !existsSync(path.join(DOCS, target)))).toEqual(
      [],
    );
  });
});

test('the two guides show the same JSON', () => {
  expect(jsonIn(textOf(GUIDES[1]))).toEqual(jsonIn(textOf(GUIDES[0])));
});
