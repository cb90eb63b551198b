import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { compileSchema } from '../../scripts/compile-schemas.mjs';

/** Runs a compiled validator in a Node of its own, where no package can be found, and returns where each value is wrong. */
function violations(schema: object, values: readonly unknown[]): string[][] {
  const program = `${compileSchema('trial.schema.json', schema)}
    const places = (value) => (validate(value) ? [] : validate.errors.map((error) => error.instancePath));
    console.log(JSON.stringify(${JSON.stringify(values)}.map(places)));`;
  const output = execFileSync(process.execPath, ['--input-type=module'], {
    input: program,
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}

describe('compileSchema', () => {
  test('makes a module that runs on its own and reports every violation by its path', () => {
    const schema = {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string', minLength: 2, pattern: '^\\S+$' },
        parts: { type: 'array', items: { $ref: '#/$defs/part' } },
      },
      $defs: { part: { type: 'object', properties: { kind: { enum: ['a', 'b'] }, amount: { type: 'integer' } } } },
    };
    const values = [{ id: 'åä', parts: [{ kind: 'a' }] }, {}, { id: 'x', parts: [{ kind: 'c', amount: 1.5 }] }];
    expect(violations(schema, values)).toEqual([[], [''], ['/id', '/parts/0/kind', '/parts/0/amount']]);
  });

  test('counts characters, not UTF-16 units', () => {
    expect(violations({ type: 'string', maxLength: 2 }, ['🙂🙂', '🙂🙂🙂'])).toEqual([[], ['']]);
  });

  test('carries nothing along that only people read, and keeps the properties of those names', () => {
    const schema = {
      description: 'för läsaren',
      type: 'object',
      properties: {
        description: { type: 'string', description: 'för läsaren', maxLength: 3 },
        kind: { enum: ['title'], title: 'för läsaren' },
      },
      additionalProperties: false,
    };
    expect(compileSchema('x.schema.json', schema)).not.toContain('för läsaren');
    expect(
      violations(schema, [
        { description: 'abc', kind: 'title' },
        { description: 'abcd', kind: 'x' },
      ]),
    ).toEqual([[], ['/description', '/kind']]);
  });

  test('makes the same text every time', () => {
    const schema = { type: 'object', properties: { a: { pattern: '^a' }, b: { enum: [1, 2] } } };
    expect(compileSchema('x.schema.json', schema)).toBe(compileSchema('x.schema.json', schema));
  });

  test.each([
    [
      'uniqueItems over objects',
      { type: 'array', uniqueItems: true },
      /^x\.schema\.json: .*ajv\/dist\/runtime\/equal at run time/,
    ],
    ['format', { type: 'string', format: 'date' }, /^x\.schema\.json: .*unknown format "date"/],
    ['a misspelt keyword', { type: 'string', patern: 'a' }, /^x\.schema\.json: .*unknown keyword: "patern"/],
  ])('refuses %s with a sentence that names the file', (_what, schema, sentence) => {
    expect(() => compileSchema('x.schema.json', schema)).toThrow(sentence);
  });
});
