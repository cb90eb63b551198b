import { nearest } from '../text/nearest';
import { pointer, seen, stepsOf, type ModelProblem, type ModelProblemCode } from './model-problem';
import type { SchemaViolation } from './model.validate';
import { schemaPlace } from './schema-place';

/** What the schema does not allow, as problems that can be told in plain words; one a place. */
export function schemaProblems(json: unknown, violations: readonly SchemaViolation[]): readonly ModelProblem[] {
  const problems = new Map<string, ModelProblem>();
  for (const violation of violations) {
    // Says only that one of the branches failed, which that branch has said better.
    if (violation.keyword === 'if') continue;
    const problem = toProblem(json, violation);
    if (!problems.has(problem.path)) problems.set(problem.path, problem);
  }
  return [...problems.values()];
}

function toProblem(json: unknown, { instancePath: path, keyword, params }: SchemaViolation): ModelProblem {
  const value = valueAt(json, path);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const { keys } = schemaPlace(path);
      return { path: path + pointer(key), code: 'unknown-key', data: { key, keys }, suggestions: nearest(key, keys) };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return { path: path + pointer(key), code: 'missing-key', data: { key } };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const suggestions = typeof value === 'string' ? nearest(value, allowed) : [];
      return { path, code: 'not-one-of', data: { seen: seen(value), allowed }, suggestions };
    }
    case 'minItems':
      return { path, code: 'empty-list', data: {} };
    case 'pattern':
      return { path, code: patternCode(path), data: { seen: seen(value) } };
    default:
      return { path, code: typeCode(path), data: { seen: seen(value) } };
  }
}

function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const step of stepsOf(path)) value = (value as Record<string, unknown> | undefined)?.[step];
  return value;
}

/** Which of the schema's patterns a text broke: those of ids, or that a text has something in it. */
function patternCode(path: string): ModelProblemCode {
  if (path === '/id') return 'bad-model-id';
  if (/^\/levels\/\d+\/id$/.test(path)) return 'bad-level-id';
  return path.endsWith('/id') ? 'bad-term-id' : 'empty-text';
}

const EXPECTED: Readonly<Record<string, ModelProblemCode>> = {
  array: 'expected-list',
  boolean: 'expected-flag',
  object: 'expected-object',
};

/** What was expected where a value of another type stands. */
function typeCode(path: string): ModelProblemCode {
  if (path === '') return 'expected-model';
  const { name, type = '' } = schemaPlace(path);
  if (name === 'localText') return 'expected-text-or-both';
  if (name === 'setting') return 'expected-setting';
  return EXPECTED[type] ?? 'expected-text';
}
