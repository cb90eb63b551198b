import { describe, expect, test } from '@jest/globals';
import { findModel } from '../../src/models/built-in-models';

/** The catalogue's table of levels: id, who decides, what is above, whether it is measured. */
const LEVELS = [
  ['katrineholm', 'vision', 'council', '', false],
  ['katrineholm', 'overgripandemal', 'council', 'vision', false],
  ['katrineholm', 'resultatmal', 'council', 'overgripandemal', true],
  ['overtornea', 'vision', 'council', '', false],
  ['overtornea', 'kommunovergripandemal', 'council', 'vision', false],
  ['overtornea', 'namndmal', 'committee', 'kommunovergripandemal', true],
  ['overtornea', 'forvaltningsmal', 'department', 'namndmal', true],
  ['overtornea', 'enhetsmal', 'unit', 'forvaltningsmal', true],
] as const;

/** Severities in which the two differ from each other or from the statute. */
const SEVERITIES = [
  ['chain/missing-parent', 'warning', 'error'],
  ['chain/uncovered-goal', 'warning', 'error'],
  ['chain/too-many-goals', 'warning', undefined],
  ['chain/wrong-decider', 'warning', undefined],
  ['chain/missing-source-document', 'error', undefined],
  ['activity/owner-and-date', 'warning', 'error'],
  ['activity/assignment-without-activity', 'error', undefined],
  ['measure/incomplete', 'error', 'error'],
  ['measure/not-influenceable', 'warning', undefined],
  ['measure/single-measure', undefined, undefined],
] as const;

describe('the models of Katrineholm and Övertorneå', () => {
  test.each(LEVELS)('%s: %s is decided by %s under %s', (model, id, decidedBy, parents, measurable) => {
    const level = findModel(model)!.levels.find((each) => each.id === id);
    expect(level).toMatchObject({ decidedBy, parents: parents === '' ? [] : [parents], measurable });
  });

  test('have no other levels', () => {
    for (const id of ['katrineholm', 'overtornea'])
      expect(findModel(id)!.levels.map((level) => level.id)).toEqual(
        LEVELS.filter(([model]) => model === id).map(([, level]) => level),
      );
  });

  test.each(SEVERITIES)('%s is %s in Katrineholm and %s in Övertorneå', (rule, katrineholm, overtornea) => {
    expect(findModel('katrineholm')!.rules[rule]?.severity).toBe(katrineholm);
    expect(findModel('overtornea')!.rules[rule]?.severity).toBe(overtornea);
  });
});
