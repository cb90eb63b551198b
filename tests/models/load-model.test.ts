import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_MODELS, findLevel, findModel, findTerm } from '../../src/models/built-in-models';
import { loadModel } from '../../src/models/load-model';
import { ModelError } from '../../src/models/model-error';

const LEVEL = { id: 'mal', name: 'Mål', decidedBy: 'council' };

/** The error that loading gives; fails where it gives none. */
function errorOf(json: unknown): ModelError {
  try {
    loadModel(json, findModel);
  } catch (cause) {
    if (cause instanceof ModelError) return cause;
    throw cause;
  }
  throw new Error('the model was loaded');
}

describe('loadModel refuses', () => {
  test.each<[string, unknown, string]>([
    ['what is no object', 'karlskoga', ''],
    ['null', null, ''],
    ['a list', [], ''],
    ['no id', { levels: [LEVEL] }, '/id'],
    ['an id with other characters', { id: 'Vår modell', levels: [LEVEL] }, '/id'],
    ['a key that it does not know', { id: 'm', levels: [LEVEL], level: [] }, '/level'],
    ['no levels and no model to take them from', { id: 'm' }, '/levels'],
    ['no level at all', { id: 'm', levels: [] }, '/levels'],
    ['a level without a decider', { id: 'm', levels: [{ id: 'mal', name: 'Mål' }] }, '/levels/0/decidedBy'],
    ['an unknown decider', { id: 'm', levels: [{ ...LEVEL, decidedBy: 'mayor' }] }, '/levels/0/decidedBy'],
    [
      'a level that hangs on one further down',
      {
        id: 'm',
        levels: [
          { ...LEVEL, parents: ['delmal'] },
          { ...LEVEL, id: 'delmal', name: 'Delmål' },
        ],
      },
      '/levels/0/parents/0',
    ],
    [
      'a vision below the top',
      { id: 'm', levels: [LEVEL, { ...LEVEL, id: 'delmal', name: 'Delmål', vision: true }] },
      '/levels/1/vision',
    ],
    [
      'a wording that means two levels',
      { id: 'm', levels: [LEVEL, { ...LEVEL, id: 'delmal', name: 'Delmål', synonyms: ['Etappmål', 'MÅL'] }] },
      '/levels/1/synonyms/1',
    ],
    ['a level twice', { id: 'm', levels: [LEVEL, LEVEL] }, '/levels/1/id'],
    [
      'a parent level that is none',
      { id: 'm', levels: [LEVEL, { ...LEVEL, id: 'delmal', name: 'Delmål', parents: ['mal', 'vision'] }] },
      '/levels/1/parents/1',
    ],
    ['a model to extend that is none', { id: 'm', extends: 'atlantis' }, '/extends'],
    [
      'an unknown severity',
      { id: 'm', extends: 'karlskoga', rules: { 'frame/unused': 'fatal' } },
      '/rules/frame~1unused',
    ],
    [
      'a rule that has options only and no severity below',
      { id: 'm', levels: [LEVEL], rules: { 'frame/unused': { options: { share: 1 } } } },
      '/rules/frame~1unused/severity',
    ],
    [
      'a perspective without a name',
      { id: 'm', levels: [LEVEL], perspectives: [{ id: 'nytta' }] },
      '/perspectives/0/name',
    ],
    [
      'headers that are no lists of words',
      { id: 'm', levels: [LEVEL], headers: { goals: { title: 'Mål' } } },
      '/headers/goals/title',
    ],
  ])('%s', (_name, json, path) => {
    const error = errorOf(json);
    expect(error.path).toBe(path);
    expect(error.problems).toHaveLength(1);
  });

  test('all that is wrong at once', () => {
    const { problems } = errorOf({
      id: 'M 1',
      levels: [{ id: 'mal', name: 'Mål', decidedBy: 'nämnden', parents: 'vision' }],
      rules: { 'frame/unused': { severty: 'error' } },
    });
    expect(problems.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([
        ['/id', 'bad-model-id'],
        ['/levels/0/decidedBy', 'not-one-of'],
        ['/levels/0/parents', 'expected-list'],
        ['/rules/frame~1unused/severty', 'unknown-key'],
      ]),
    );
    expect(problems).toHaveLength(4);
    expect(problems.find(({ code }) => code === 'unknown-key')?.suggestions).toEqual(['severity']);
  });

  test('names that are on every object', () => {
    expect(errorOf({ id: 'm', extends: 'constructor' }).path).toBe('/extends');
    expect(
      errorOf(
        JSON.parse(
          '{"id":"m","levels":[{"id":"mal","name":"Mål","decidedBy":"council"}],"rules":{"toString":{"options":{}}}}',
        ),
      ).path,
    ).toBe('/rules/toString/severity');
  });
});

describe('loadModel', () => {
  const karlskoga = findModel('karlskoga')!;

  test('fills in what a small model leaves out', () => {
    expect(loadModel({ id: 'm', levels: [LEVEL] }, findModel)).toEqual({
      id: 'm',
      version: '1',
      name: { sv: 'm', en: 'm' },
      synonyms: [],
      document: { sv: '', en: '' },
      levels: [
        {
          id: 'mal',
          name: { sv: 'Mål', en: 'Mål' },
          decidedBy: 'council',
          synonyms: [],
          parents: [],
          measurable: false,
        },
      ],
      perspectives: [],
      measureKinds: [],
      documentTypes: [],
      headers: {},
      rules: {},
    });
  });

  test('inherits everything but id, name and synonyms', () => {
    const own = loadModel({ id: 'egen', extends: 'karlskoga' }, findModel);
    expect(own).toEqual({
      ...karlskoga,
      id: 'egen',
      extends: 'karlskoga',
      name: { sv: 'egen', en: 'egen' },
      synonyms: [],
    });
  });

  test('reads its own result back, so that a workbook can carry it', () => {
    const own = loadModel(
      {
        id: 'egen',
        extends: 'karlskoga',
        headers: { goals: { title: ['Ambition'] } },
        rules: { 'frame/missing': 'off', 'frame/unused': { options: { share: 0.2 } } },
      },
      findModel,
    );
    expect(loadModel(JSON.parse(JSON.stringify(own)), findModel)).toEqual(own);
  });

  test('takes names that are on every object as any others', () => {
    const json = JSON.parse(
      '{"id":"m","levels":[{"id":"mal","name":"Mål","decidedBy":"council"}],"headers":{"__proto__":{"toString":["x"]}}}',
    );
    expect(Object.keys(loadModel(json, findModel).headers)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'toString')).toBe(true);
    expect(String({})).toBe('[object Object]');
  });

  test('changes severities and single options, and keeps the others', () => {
    const own = loadModel(
      {
        id: 'egen',
        extends: 'karlskoga',
        rules: {
          'frame/missing': 'off',
          'chain/too-many-goals': { options: { limit: 8 } },
          'frame/unused': { severity: 'warning', options: { share: 0.05 } },
        },
      },
      findModel,
    );
    expect(own.rules['frame/missing']?.severity).toBe('off');
    expect(own.rules['chain/too-many-goals']).toEqual({
      severity: 'warning',
      options: { ...karlskoga.rules['chain/too-many-goals']!.options, limit: 8 },
    });
    expect(own.rules['frame/unused']).toEqual({ severity: 'warning', options: { share: 0.05 } });
    expect(own.rules['frame/exceeded']).toEqual(karlskoga.rules['frame/exceeded']);
    expect(findModel('karlskoga')).toBe(karlskoga);
  });

  test('adds header wordings to those of the model below', () => {
    const base = loadModel({ id: 'a', levels: [LEVEL], headers: { goals: { title: ['Målformulering'] } } }, findModel);
    const own = loadModel(
      { id: 'b', extends: 'a', headers: { goals: { title: ['Ambition', 'Målformulering'], id: ['Löpnr'] } } },
      () => base,
    );
    expect(own.headers).toEqual({ goals: { title: ['Målformulering', 'Ambition'], id: ['Löpnr'] } });
    expect(base.headers).toEqual({ goals: { title: ['Målformulering'] } });
  });
});

describe('the built-in models', () => {
  test('are found by id, name and synonym, in any case', () => {
    for (const model of BUILT_IN_MODELS) {
      for (const word of [model.id, model.name.sv, model.name.en.toUpperCase(), ...model.synonyms])
        expect(findModel(` ${word} `)).toBe(model);
    }
    expect(findModel('atlantis')).toBeUndefined();
  });

  test('name no two things alike', () => {
    for (const model of BUILT_IN_MODELS) {
      for (const list of [model.levels, model.perspectives, model.measureKinds, model.documentTypes]) {
        const words = list.flatMap(({ id, name, synonyms }) => [
          ...new Set([id, name.sv, ...synonyms].map((word) => word.toLocaleLowerCase('sv'))),
        ]);
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      }
      for (const level of model.levels) expect(findLevel(model, level.name.sv)).toBe(level);
      for (const term of model.perspectives) expect(findTerm(model.perspectives, term.name.sv)).toBe(term);
    }
  });

  test('have a vision at the top and levels that hang on higher ones only', () => {
    for (const { levels } of BUILT_IN_MODELS) {
      expect(levels[0]).toMatchObject({ id: 'vision', vision: true, parents: [] });
      const seen = new Set<string>();
      for (const { id, parents, decidedBy } of levels) {
        expect(id).toMatch(/^[a-z]+$/);
        expect(decidedBy).not.toBe('');
        for (const parent of parents) expect(seen.has(parent) || parent === id).toBe(true);
        seen.add(id);
      }
    }
  });
});
