import { describe, expect, it } from '@jest/globals';
import { readStyrplan } from '../../src/central/read-styrplan';
import type { Styrplan } from '../../src/central/styrplan';
import { StyrplanError } from '../../src/central/styrplan-error';
import { toStyrplan } from '../../src/central/to-styrplan';
import { writeStyrplan } from '../../src/central/write-styrplan';
import { EXAMPLE_CONTEXT, examplePlan } from './example-document';

async function example(): Promise<Styrplan> {
  return toStyrplan(examplePlan(), EXAMPLE_CONTEXT);
}

async function problemsOf(text: string): Promise<StyrplanError['problems']> {
  const error: unknown = await readStyrplan(text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StyrplanError)) throw new Error(`expected a StyrplanError, got ${String(error)}`);
  expect(error.name).toBe('StyrplanError');
  return error.problems;
}

/** Each wrong document as a change of the right one, with the path and the Swedish reason expected. */
const WRONG: readonly (readonly [string, (document: Styrplan) => object, string, string])[] = [
  ['another format', (d) => ({ ...d, format: 'plan' }), '/format', 'är inget styrplan-dokument'],
  ['a list', (d) => [d], '', 'är inget styrplan-dokument'],
  [
    'another major version',
    (d) => ({ ...d, version: '2.0' }),
    '/version',
    'är en version som inte kan läsas här (2.0); det som läses är 1',
  ],
  ['no version', (d) => ({ ...d, version: 1 }), '/version', 'är en version som inte kan läsas här; det som läses är 1'],
  ['no goals', ({ goals: _, ...d }) => d, '/goals', 'saknas'],
  ['goals that are no list', (d) => ({ ...d, goals: {} }), '/goals', 'ska vara en lista'],
  ['a goal without its list', (d) => ({ ...d, goals: [{ organisationIds: [] }] }), '/goals/0/parentIds', 'saknas'],
  [
    'null for an empty value',
    (d) => ({ ...d, goals: [{ parentIds: [], organisationIds: [], title: null }] }),
    '/goals/0/title',
    'ska vara en text',
  ],
  [
    'a day that is none',
    (d) => ({ ...d, decisions: [{ date: '2027-13-01' }] }),
    '/decisions/0/date',
    'ska vara ett datum som 2027-12-31',
  ],
  ['half a krona', (d) => ({ ...d, frames: [{ year: 2027, amount: 0.5 }] }), '/frames/0/amount', 'ska vara ett heltal'],
  ['an amount without its year', (d) => ({ ...d, frames: [{ amount: 1 }] }), '/frames/0/year', 'saknas'],
  [
    'an amount and a text',
    (d) => ({ ...d, balance: [{ year: 2027, amount: 1, text: 'x' }] }),
    '/balance/0',
    'ska ha antingen amount eller text',
  ],
  [
    'half a range',
    (d) => ({ ...d, measures: [{ results: [], targets: [{ year: 2027, from: 1 }] }] }),
    '/measures/0/targets/0',
    'ska ha antingen value eller from och to',
  ],
  [
    'a word outside the list',
    (d) => ({ ...d, measures: [{ results: [], targets: [], sex: 'K' }] }),
    '/measures/0/sex',
    'ska vara något av total, women, men',
  ],
  [
    'a year out of this world',
    (d) => ({ ...d, carryOvers: [{ year: 27 }] }),
    '/carryOvers/0/year',
    'får inte vara mindre än 1900',
  ],
  ['another currency', (d) => ({ ...d, currency: 'EUR' }), '/currency', 'ska vara SEK'],
  [
    'four plan years',
    (d) => ({ ...d, period: { years: [2027, 2028, 2029, 2030] } }),
    '/period/years',
    'får ha högst 3 värden',
  ],
  [
    'a digest that is none',
    (d) => ({ ...d, digest: 'abc' }),
    '/digest',
    'ska vara sha256: och 64 hexadecimala siffror',
  ],
  [
    'cells that are no addresses',
    (d) => ({ ...d, provenance: { ...d.provenance, cells: { '/goals/0': 1 } } }),
    '/provenance/cells/~1goals~10',
    'ska vara en text',
  ],
  [
    'a moment that is none',
    (d) => ({ ...d, provenance: { ...d.provenance, generatedAt: 'today' } }),
    '/provenance/generatedAt',
    'ska vara en tidpunkt som 2026-10-31T09:00:00Z',
  ],
];

describe('readStyrplan', () => {
  it('reads the text of a document, a byte order mark too', async () => {
    const document = await example();
    const read = await readStyrplan(`\uFEFF${writeStyrplan(document)}`);
    expect(read.document).toEqual(document);
    expect(read.digest).toEqual({ stated: document.digest, computed: document.digest, matches: true });
    expect(Object.keys(read.document)).toEqual(Object.keys(document));
  });

  it.each(WRONG)('refuses %s', async (_, change, path, reason) => {
    const problems = await problemsOf(JSON.stringify(change(await example())));
    expect(problems.map((problem) => [problem.path, problem.reason.sv])).toEqual([[path, reason]]);
    expect(problems[0].reason.en).toMatch(/^[a-z]/);
  });

  it.each(['', '{', 'PK\u0003\u0004', '{"format":"styrplan"', 'NaN'])('refuses what is no JSON: %j', async (text) => {
    expect(await problemsOf(text)).toEqual([
      { path: '', reason: { sv: 'är inte JSON, eller är avklippt', en: 'is not JSON, or is cut off' } },
    ]);
  });

  it('refuses lists in lists without end, in time', async () => {
    const document = JSON.stringify(await example());
    const deep = document.replace('{', `{"later":${'['.repeat(200_000)}${']'.repeat(200_000)},`);
    expect((await problemsOf(deep))[0].reason.sv).toBe('har listor i listor djupare än 64');
  });

  it('tells of a hundred problems at most, also when all of a large document is wrong', async () => {
    const document = { ...(await example()), goals: Array.from({ length: 200_000 }, () => ({})) };
    expect(await problemsOf(JSON.stringify(document))).toHaveLength(100);
  });

  it('finds the one wrong row of many, at its own place', async () => {
    const goals: unknown[] = Array.from({ length: 12_000 }, () => ({ parentIds: [], organisationIds: [] }));
    goals[11_111] = { parentIds: [], organisationIds: [], title: 1 };
    const problems = await problemsOf(JSON.stringify({ ...(await example()), goals }));
    expect(problems.map(({ path }) => path)).toEqual(['/goals/11111/title']);
  });

  it('tells when a document was changed after it was made', async () => {
    const document = await example();
    const { digest, plan } = await readStyrplan(JSON.stringify({ ...document, taxRate: 20 }));
    expect(digest).toMatchObject({ stated: document.digest, matches: false });
    expect(plan.settings.taxRate).toBe(20);
  });

  it('takes a later minor version and keeps what it does not know', async () => {
    const document = await example();
    const later = {
      ...document,
      version: '1.7',
      budgetTags: [null, { a: 1 }],
      goals: [{ ...document.goals[0], weight: 3 }, document.goals[1]],
    };
    const read = await readStyrplan(JSON.stringify(later));
    expect(JSON.parse(writeStyrplan(read.document))).toEqual(later);
    expect(read.plan.goals[0]).not.toHaveProperty('weight');
  });

  it('comes to no harm by names of prototypes', async () => {
    const text = JSON.stringify(await example()).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const nested = text.replace(
      '"cells":{',
      '"cells":{"__proto__":"Mål!A1","/goals/0/__proto__":"Mål!A1","/__proto__/0":"Mål!A1","/plan/__proto__":"Mål!A1",',
    );
    const { document, plan } = await readStyrplan(nested);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(plan.goals).toHaveLength(2);
    expect(writeStyrplan(document)).toContain('"__proto__": {"polluted":1}');
  });
});
