import { describe, expect, test } from '@jest/globals';
import { loadOwnModel } from '../../src/check/load-own-model';
import { describeModelProblem } from '../../src/messages/model-problems';
import { ModelError } from '../../src/models/model-error';
import type { ModelProblem } from '../../src/models/model-problem';

/** The problems of a model; none when it loads. */
function problemsOf(json: unknown): readonly ModelProblem[] {
  try {
    loadOwnModel(json);
    return [];
  } catch (cause) {
    if (cause instanceof ModelError) return cause.problems;
    throw cause;
  }
}

const LEVELS = [
  { id: 'framtidsbild', name: 'Framtidsbild', decidedBy: 'council', vision: true },
  { id: 'lofte', name: 'Löfte', decidedBy: 'council', parents: ['framtidsbild'], measurable: true },
  { id: 'atagande', name: 'Åtagande', decidedBy: 'committee', parents: ['lofte'] },
];

/** A model of one's own with more in it. */
const own = (more: object): object => ({ id: 'egen', extends: 'kommunallagen', ...more });
const rule = (id: string, options: object): object => own({ rules: { [id]: { severity: 'error', options } } });

describe('loadOwnModel tells', () => {
  test.each<[string, object, string, string, readonly string[]]>([
    ['a model to build on', own({ extends: 'trelleborgs' }), '/extends', 'unknown-model', ['trelleborg']],
    [
      'a parent level',
      own({ levels: [{ ...LEVELS[0], parents: ['Löfte'] }, ...LEVELS.slice(1)] }),
      '/levels/0/parents/0',
      'unknown-level',
      ['lofte'],
    ],
    [
      'a rule',
      own({ rules: { 'chain/to-many-goals': 'off' } }),
      '/rules/chain~1to-many-goals',
      'unknown-rule',
      ['chain/too-many-goals'],
    ],
    [
      'an option',
      rule('chain/too-many-goals', { limits: 8 }),
      '/rules/chain~1too-many-goals/options/limits',
      'unknown-option',
      ['limit'],
    ],
    [
      'an option where there is none',
      rule('frame/missing', { limit: 8 }),
      '/rules/frame~1missing/options/limit',
      'no-options',
      [],
    ],
    [
      'a level in an option',
      rule('chain/goal-without-committee', { levels: ['Övergripande mål'] }),
      '/rules/chain~1goal-without-committee/options/levels/0',
      'option-unknown-level',
      ['overgripandemal'],
    ],
    [
      'a level that is a key',
      rule('chain/missing-source-document', { levels: { lofte: ['plan'] } }),
      '/rules/chain~1missing-source-document/options/levels/lofte',
      'option-unknown-level',
      [],
    ],
    [
      'a perspective in an option',
      own({
        extends: 'katrineholm',
        rules: { 'chain/missing-perspective': { options: { goalPerspectives: ['Nytta'] } } },
      }),
      '/rules/chain~1missing-perspective/options/goalPerspectives/0',
      'option-unknown-term',
      ['nytta'],
    ],
    [
      'a choice',
      rule('chain/uncovered-goal', { by: 'goals' }),
      '/rules/chain~1uncovered-goal/options/by',
      'not-one-of',
      ['goal'],
    ],
    [
      'a limit below one',
      rule('chain/too-many-goals', { limit: 0 }),
      '/rules/chain~1too-many-goals/options/limit',
      'too-small',
      [],
    ],
    [
      'a limit with decimals',
      rule('chain/too-many-goals', { limit: 7.5 }),
      '/rules/chain~1too-many-goals/options/limit',
      'not-whole',
      [],
    ],
    [
      'a share in per cent',
      rule('frame/unused', { share: 5 }),
      '/rules/frame~1unused/options/share',
      'out-of-limits',
      [],
    ],
    [
      'a number as a text',
      rule('frame/unused', { share: '0,05' }),
      '/rules/frame~1unused/options/share',
      'expected-number',
      [],
    ],
    [
      'a flag as a text',
      rule('chain/uncovered-goal', { takenUpByAll: 'ja' }),
      '/rules/chain~1uncovered-goal/options/takenUpByAll',
      'expected-flag',
      [],
    ],
    [
      'a day that does not exist',
      rule('process/follow-up-slot', { slots: ['04-31'] }),
      '/rules/process~1follow-up-slot/options/slots/0',
      'not-day',
      [],
    ],
    [
      'a day the wrong way round',
      rule('equality/deadline', { adopted: { committee: '31-01' } }),
      '/rules/equality~1deadline/options/adopted/committee',
      'not-day',
      [],
    ],
    [
      'a day of somebody unknown',
      rule('equality/deadline', { adopted: { comittee: '01-31' } }),
      '/rules/equality~1deadline/options/adopted/comittee',
      'unknown-key',
      ['committee'],
    ],
    [
      'a last day without its year',
      rule('process/decided-late', { last: { council: { day: '11-30' } } }),
      '/rules/process~1decided-late/options/last/council/years',
      'missing-key',
      [],
    ],
    [
      'a last day with a year for an offset',
      rule('process/decided-late', { last: { council: { years: 2026, day: '11-30' } } }),
      '/rules/process~1decided-late/options/last/council/years',
      'not-year-offset',
      [],
    ],
    [
      'a field to require',
      rule('document/required-fields', { fields: ['managers'] }),
      '/rules/document~1required-fields/options/fields/0',
      'not-one-of',
      ['manager'],
    ],
    ['a table', own({ headers: { Mål: { title: ['Ambition'] } } }), '/headers/Mål', 'unknown-entity', ['goals']],
    [
      'a field',
      own({ headers: { goals: { 'Överordnat mål': ['Hör till'] } } }),
      '/headers/goals/Överordnat mål',
      'unknown-field',
      ['parentIds'],
    ],
    [
      'a header of the template',
      own({ headers: { goals: { title: ['Perspektiv'] } } }),
      '/headers/goals/title/0',
      'header-taken',
      [],
    ],
    [
      'a header for two fields',
      own({ headers: { goals: { title: ['Ord'], id: ['ord:'] } } }),
      '/headers/goals/id/0',
      'header-twice',
      [],
    ],
    ['the id of a built-in model', own({ id: 'karlskoga' }), '/id', 'model-word-taken', []],
    ['a synonym of a built-in model', own({ synonyms: ['Vår', 'kommunallag'] }), '/synonyms/1', 'model-word-taken', []],
  ])('%s', (_name, json, path, code, suggestions) => {
    const problem = problemsOf(json).find((each) => each.path === path);
    expect(problem?.code).toBe(code);
    expect(problem?.suggestions ?? []).toEqual(suggestions);
    for (const language of ['sv', 'en'] as const) {
      const sentence = describeModelProblem(problem!, language);
      expect(sentence).toMatch(/^.{20,}[.?]$/su);
      for (const word of suggestions) expect(sentence).toContain(word);
    }
  });

  test('options that came with the model below and name its levels, one a place', () => {
    const problems = problemsOf({ id: 'egen', extends: 'katrineholm', levels: LEVELS });
    expect(problems.map(({ path, code }) => [path, code])).toContainEqual([
      '/rules/chain~1missing-source-document/options/levels',
      'inherited-unknown-level',
    ]);
    expect(problems.every(({ code }) => code === 'inherited-unknown-level')).toBe(true);
    expect(new Set(problems.map(({ path }) => path)).size).toBe(problems.length);
    const sentence = describeModelProblem(problems[0]!, 'sv');
    expect(sentence).toContain('katrineholm');
    expect(sentence).toContain('framtidsbild, lofte och atagande');
  });

  test('a rule’s own default that names a level of another model', () => {
    const [problem, ...more] = problemsOf(own({ rules: { 'chain/effect-motive': 'warning' } }));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      path: '/rules/chain~1effect-motive/options/levels',
      code: 'inherited-unknown-level',
    });
    expect(describeModelProblem(problem!, 'sv')).toContain('regelns förval');
    expect(
      problemsOf(own({ rules: { 'chain/effect-motive': { severity: 'warning', options: { levels: ['mal'] } } } })),
    ).toEqual([]);
  });

  test('nothing of levels in the options of a rule that is off', () => {
    expect(problemsOf(own({ rules: { 'chain/effect-motive': 'off' } }))).toEqual([]);
    expect(
      problemsOf(own({ rules: { 'chain/effect-motive': { severity: 'off', options: { level: [] } } } })),
    ).toHaveLength(1);
  });

  test('faults of the chain and of the rules at once', () => {
    const problems = problemsOf(
      own({ levels: [LEVELS[0], { ...LEVELS[1], parents: ['visoin'] }], rules: { 'frame/unusd': 'off' } }),
    );
    expect(problems.map(({ path }) => path)).toEqual(['/levels/1/parents/0', '/rules/frame~1unusd']);
  });
});
