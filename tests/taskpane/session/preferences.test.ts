import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PREFERENCES, loadPreferences, savePreferences } from '../../../taskpane/session/preferences';

const holding = (text: string | null): Pick<Storage, 'getItem'> => ({ getItem: () => text });

describe('preferences', () => {
  it.each([null, '', 'x', '[]', '3', 'null', '{"language":"de","theme":7,"liveCheck":"ja","role":{}}'])(
    'are the defaults where %s is stored',
    (text) => expect(loadPreferences(holding(text))).toEqual(DEFAULT_PREFERENCES),
  );

  it('come back as they were kept', () => {
    let kept = '';
    const chosen = { language: 'en', theme: 'dark', liveCheck: false, role: 'ekonom' } as const;
    expect(savePreferences({ setItem: (_, text) => void (kept = text) }, chosen)).toBe(true);
    expect(loadPreferences(holding(kept))).toEqual(chosen);
  });

  it('do without a storage that refuses', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    expect(loadPreferences({ getItem: refuse })).toEqual(DEFAULT_PREFERENCES);
    expect(savePreferences({ setItem: refuse }, DEFAULT_PREFERENCES)).toBe(false);
    expect(savePreferences(undefined, DEFAULT_PREFERENCES)).toBe(false);
  });
});
