import { describe, expect, test } from '@jest/globals';
import { classNamed } from '../../../../src/rules/lookups/documents/document-classes';

describe('classNamed', () => {
  test.each([
    ['Inriktningsdokument', 'direction'],
    ['Övrigt inriktningsdokument', 'direction'],
    ['Kommunplan 2023–2027', 'direction'],
    ['Övergripande plan med budget', 'direction'],
    ['Handlingsplan mot våld', 'direction'],
    ['Övergripande anvisningsdokument', 'instruction'],
    ['Riktlinjer för upphandling', 'instruction'],
    ['Grafisk profil', 'instruction'],
    ['Författningssamling', 'statute'],
    ['Revisionsreglemente', 'statute'],
    ['Lokala ordningsföreskrifter', 'statute'],
    ['Taxa för bygglov', 'statute'],
    ['Stadgar för ungdomsrådet', 'statute'],
    ['Revision', undefined],
    ['Lagstadgad', undefined],
    ['Taxameter', undefined],
    [undefined, undefined],
  ])('%s', (text, expected) => {
    expect(classNamed(text)).toBe(expected);
  });
});
