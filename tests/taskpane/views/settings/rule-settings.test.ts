import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_MODELS, loadOwnModel, RULES } from '../../../../src/index';
import { editedText, optionEditor, readOption } from '../../../../taskpane/views/settings/option-value';
import { settingOf, withSettings } from '../../../../taskpane/views/settings/rule-settings';

const LIMIT = 'chain/too-many-goals';

describe.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))('own settings on %s', (id, model) => {
  it('make a model of one’s own that builds on it and differs only there', () => {
    const changed = new Map([[LIMIT, { severity: 'error', options: { limit: 3 } } as const]]);
    const json = withSettings(model, undefined, changed);
    const own = loadOwnModel(json);
    expect(own.extends).toBe(id);
    expect(settingOf(own, LIMIT)).toEqual({ severity: 'error', options: { limit: 3 } });
    for (const rule of RULES) if (rule.id !== LIMIT) expect(settingOf(own, rule.id)).toEqual(settingOf(model, rule.id));
  });

  it('add up in the workbook’s own model', () => {
    const first = withSettings(model, undefined, new Map([[LIMIT, { severity: 'error', options: { limit: 3 } }]]));
    const own = loadOwnModel(first);
    const second = withSettings(own, first, new Map([[LIMIT, { severity: 'off', options: { limit: 3 } }]]));
    const last = loadOwnModel({
      ...withSettings(
        own,
        second,
        new Map([['frame/unused', { ...settingOf(own, 'frame/unused'), severity: 'error' }]]),
      ),
    });
    expect(settingOf(last, LIMIT)).toEqual({ severity: 'off', options: { limit: 3 } });
    expect(settingOf(last, 'frame/unused').severity).toBe('error');
    expect(last.id).toBe(own.id);
  });
});

describe('options', () => {
  it.each(
    RULES.flatMap(({ id, options }) => Object.entries(options).map(([name, value]) => [id, name, value] as const)),
  )('%s %s comes back from its field as it was', (id, name, value) => {
    const editor = optionEditor(id, name, value);
    if (editor !== 'file' && editor !== 'flag') expect(readOption(editor, editedText(editor, value))).toEqual(value);
  });

  it.each([
    ['number', '0,5', 0.5],
    ['number', '1 000', 1000],
    ['number', '', undefined],
    ['number', 'fem', undefined],
    ['day', '11-30', '11-30'],
    ['day', '30 nov', undefined],
    ['words', 'a, b,, c ', ['a', 'b', 'c']],
    ['words', '', []],
  ] as const)('%s: “%s” is %j', (editor, text, value) => expect(readOption(editor, text)).toEqual(value));
});
