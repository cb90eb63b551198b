import { describe, expect, it } from '@jest/globals';
import { gridLocale, SHOWN_TEXTS } from '../../../workbench/grid/locale/grid-locale';
import SWEDISH from '../../../workbench/grid/locale/swedish.json';
import { translated } from '../../../workbench/grid/locale/translated';

/** Names of fonts, signs, and the panel for ranges that are each protected for somebody else: the page does not show it. */
const UNTRANSLATED =
  /^(|[<>]=?|Arial|Times New Roman|Tahoma|Verdana|Microsoft YaHei|SimSun|SimHei|Kaiti|FangSong|NSimSun|ST[a-zA-Z]+)$/;

/** All texts of a tree, with their places in it. */
function textsIn(node: unknown, place: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[place.join('.'), node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]) => textsIn(each, [...place, name]));
}

describe('Univer in Swedish', () => {
  const texts = SHOWN_TEXTS.flatMap((each) => textsIn(each)).filter(([place]) => !place.includes('.permission.'));

  it('has a word for all that the page shows', () => {
    const known: Readonly<Record<string, string>> = SWEDISH;
    expect(texts.filter(([, text]) => !UNTRANSLATED.test(text) && known[text] === undefined)).toEqual([]);
  });

  it('keeps the places where something is filled in', () => {
    const places = (text: string): readonly string[] => [...(text.match(/\{[A-Z0-9]+\}/g) ?? [])].sort();
    expect(
      Object.entries(SWEDISH).filter(([english, swedish]) => String(places(english)) !== String(places(swedish))),
    ).toEqual([]);
  });

  it('keeps the tree as it is', () => {
    const english = gridLocale('en');
    const places = (tree: unknown): readonly string[] => textsIn(tree).map(([place]) => place);
    expect(places(gridLocale('sv'))).toEqual(places(english));
    expect(translated({ a: ['Bold', 'Zzz'], b: { c: 'Bold' } }, SWEDISH)).toEqual({
      a: ['Fet', 'Zzz'],
      b: { c: 'Fet' },
    });
  });
});
