import { describe, expect, test } from '@jest/globals';
import enCli from '../../src/messages/en/cli.json';
import enGeneral from '../../src/messages/en/general.json';
import enReport from '../../src/messages/en/report.json';
import enModel from '../../src/messages/en/model.json';
import svCli from '../../src/messages/sv/cli.json';
import svGeneral from '../../src/messages/sv/general.json';
import svReport from '../../src/messages/sv/report.json';
import svModel from '../../src/messages/sv/model.json';
import { cliText } from '../../src/messages/cli-texts';
import { word } from '../../src/messages/words';

const names = (text: string): string[] => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name!).sort();

describe.each<[string, Record<string, string>, Record<string, string>]>([
  ['general', svGeneral, enGeneral],
  ['cli', svCli, enCli],
  ['model', svModel, enModel],
  ['report', svReport, enReport],
])('the texts of %s', (_name, sv, en) => {
  test('stand in both languages under the same keys, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
  });

  test.each(Object.keys(sv))('%s shows the same values in both', (key) => {
    expect(names(en[key]!)).toEqual(names(sv[key]!));
    expect(sv[key]).not.toBe('');
  });

  test('use straight quotation marks in neither', () => {
    expect(Object.entries({ ...sv }).filter(([, text]) => /"/.test(text))).toEqual([]);
    expect(Object.entries({ ...en }).filter(([, text]) => /"/.test(text))).toEqual([]);
  });
});

describe('a text', () => {
  test('is filled with its values', () => {
    expect(word('count.errors', 'sv', { count: 12345 })).toBe('12\u00A0345 fel');
    expect(cliText('file.not-found', 'en', { file: 'a.xlsx' })).toBe('a.xlsx does not exist.');
  });

  test('without one of its values is a fault', () => {
    expect(() => cliText('file.not-found', 'sv')).toThrow('{file}');
  });
});
