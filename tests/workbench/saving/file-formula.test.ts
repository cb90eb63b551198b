import { describe, expect, test } from '@jest/globals';
import { fileFormula, shownFormula } from '../../../workbench/saving/file-formula';

const namespaces = new Set(['STYR']);

describe('a formula as files keep it', () => {
  test.each([
    ['SUM(A1:A9)', 'SUM(A1:A9)'],
    ['STYR.TAL(A1)', '_xldudf_STYR_TAL(A1)'],
    ['1+styr.målkedja(A1;"STYR.TAL(")', '1+_xldudf_STYR_MÅLKEDJA(A1;"STYR.TAL(")'],
    ['STDEV.S(A1:A2)', '_xlfn.STDEV.S(A1:A2)'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SUM(Mal[Värde])', 'SUM(Mal[Värde])'],
    ['Mal[@Värde]*2', 'Mal[[#This Row],[Värde]]*2'],
    ['Mal[@[Mål (kr)]]', 'Mal[[#This Row],[Mål (kr)]]'],
    ['SUM(Mal[@[A]:[B]])', 'SUM(Mal[[#This Row],[A]:[B]])'],
    ['Mal[@]', 'Mal[#This Row]'],
    ["'[Annan.xlsx]Blad 1'!A1+[1]Blad1!B2", "'[Annan.xlsx]Blad 1'!A1+[1]Blad1!B2"],
  ])('%s is %s', (shown, kept) => {
    expect(fileFormula(shown, { namespaces })).toBe(kept);
  });

  test.each([
    ['[@Värde]*2', 'Mal[[#This Row],[Värde]]*2'],
    ['SUM([Värde])', 'SUM(Mal[Värde])'],
    ['[1]Blad1!B2', '[1]Blad1!B2'],
  ])('in a table, %s is %s', (shown, kept) => {
    expect(fileFormula(shown, { namespaces, table: 'Mal' })).toBe(kept);
  });

  test.each([
    ['_xldudf_STYR_TAL(A1)', 'STYR.TAL(A1)'],
    ['_xldudf_ANNAN_TAL(A1)', '_xldudf_ANNAN_TAL(A1)'],
    ['"_xldudf_STYR_TAL("', '"_xldudf_STYR_TAL("'],
  ])('%s is shown as %s', (kept, shown) => {
    expect(shownFormula(kept, namespaces)).toBe(shown);
  });
});
