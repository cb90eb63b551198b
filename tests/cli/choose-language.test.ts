import { describe, expect, test } from '@jest/globals';
import { chooseLanguage } from '../../src/cli/choose-language';

describe('the language', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['is Swedish by default', [], {}, 'sv'],
    ['is Swedish where the system speaks another language', [], { LANG: 'fi_FI.UTF-8' }, 'sv'],
    ['is Swedish where the system speaks none', [], { LANG: 'C.UTF-8' }, 'sv'],
    ['is English where the system is', [], { LANG: 'en_US.UTF-8' }, 'en'],
    ['goes by LC_ALL before LANG', [], { LC_ALL: 'sv_SE.UTF-8', LANG: 'en_US.UTF-8' }, 'sv'],
    ['skips what is set to nothing', [], { LC_ALL: '', LANG: 'en' }, 'en'],
    ['goes by the option before all', ['check', '--lang', 'sv'], { LANG: 'en_US.UTF-8' }, 'sv'],
    ['reads the option with an equals sign', ['--lang=en', 'check'], {}, 'en'],
    ['takes the last of several', ['--lang', 'en', '--lang', 'sv'], {}, 'sv'],
    ['leaves what follows -- alone', ['check', '--', '--lang', 'en'], {}, 'sv'],
  ])('%s', (_what, argv, env, language) => {
    expect(chooseLanguage(argv, env)).toEqual({ language });
  });

  test('that is none is handed back', () => {
    expect(chooseLanguage(['--lang', 'fi'], { LANG: 'en' })).toEqual({ language: 'en', refused: 'fi' });
  });
});
