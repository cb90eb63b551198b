import { describe, expect, test } from '@jest/globals';
import { digestOfModel } from '../../src/central/digests';
import { findModel } from '../../src/models/built-in-models';
import { loadModel } from '../../src/models/load-model';

const own = (more: object = {}) =>
  loadModel(
    { id: 'egen', extends: 'karlskoga', rules: { 'frame/unused': { options: { share: 0.02 } } }, ...more },
    findModel,
  );

describe('the digest of a model', () => {
  test('is the same for the model that a workbook carries as for the file it came from', async () => {
    const carried = loadModel(JSON.parse(JSON.stringify(own())), findModel);
    expect(await digestOfModel(carried)).toBe(await digestOfModel(own()));
  });

  test('covers what is inherited, not where it is inherited from', async () => {
    const { extends: base, ...alone } = own();
    expect(base).toBe('karlskoga');
    expect(await digestOfModel(loadModel(alone, findModel))).toBe(await digestOfModel(own()));
  });

  test.each([
    ['an option', { rules: { 'frame/unused': { options: { share: 0.03 } } } }],
    ['a severity', { rules: { 'frame/unused': { options: { share: 0.02 } }, 'chain/cycle': 'warning' } }],
    ['a header', { headers: { goals: { title: ['Ambition'] } } }],
    ['the version', { version: '2' }],
  ])('changes with %s', async (_what, more) => {
    expect(await digestOfModel(own(more))).not.toBe(await digestOfModel(own()));
  });
});
