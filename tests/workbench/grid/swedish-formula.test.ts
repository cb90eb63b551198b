import { describe, expect, it } from '@jest/globals';
import { englishFormula, swedishFormula } from '../../../workbench/grid/swedish-formula';

describe('englishFormula', () => {
  it.each([
    ['=SUMMA(A1:A3)', '=SUM(A1:A3)'],
    ['=summa(1;2)', '=SUM(1,2)'],
    ['=OM(A1>1,5;SUMMA(B1:B3);0)', '=IF(A1>1.5,SUM(B1:B3),0)'],
    ['=SUMMA.OM(A1:A3;">1,5;2";B1:B3)', '=SUMIF(A1:A3,">1,5;2",B1:B3)'],
    ["=SUMMA('Blad; ett'!A1;2)", "=SUM('Blad; ett'!A1,2)"],
    ['=STYR.FÖRDELA(1000000;{8\\5\\3})', '=STYR.FÖRDELA(1000000,{8,5,3})'],
    ['=STYR.FÖRDELA(1000000;{8;5;3})', '=STYR.FÖRDELA(1000000,{8;5;3})'],
    ['=STYR.FYND(tblMål[#All];B4)', '=STYR.FYND(tblMål[#All],B4)'],
    ['=SUMMA(tbl[[#This Row],[a;b]];1)', '=SUM(tbl[[#This Row],[a;b]],1)'],
    ['=A1*1,5', '=A1*1.5'],
    ['=AVRUNDA.UPPÅT(C2;0)', '=ROUNDUP(C2,0)'],
  ])('writes %s as %s', (swedish, english) => {
    expect(englishFormula(swedish)).toBe(english);
  });

  it.each([
    '=SUM(1,2)',
    '=ROUND(1,5)',
    '=SUM({1,2;3,4})',
    '=IF(A1="SUMMA(1;2)",1,2)',
    '=A1:B2,C3',
    '=OMSATTNING+1',
    '=STYR.TAL("12 tkr")',
    '=SUM(Plan!A1:A3,1.5)',
    '="a"";b"',
  ])('leaves %s as it is', (english) => {
    expect(englishFormula(english)).toBe(english);
  });
});

describe('swedishFormula', () => {
  it.each([
    ['=IF(A1>1.5,SUM(B1:B3),0)', '=OM(A1>1,5;SUMMA(B1:B3);0)'],
    ['=SUMIF(A1:A3,">1,5",B1:B3)', '=SUMMA.OM(A1:A3;">1,5";B1:B3)'],
    ["=SUM('Blad, ett'!A1,2)", "=SUMMA('Blad, ett'!A1;2)"],
    ['=STYR.FÖRDELA(1000000,{8,5.5,3})', '=STYR.FÖRDELA(1000000;{8\\5,5\\3})'],
    ['=STYR.MÅLKEDJA(tbl[[#This Row],[a,b]],1)', '=STYR.MÅLKEDJA(tbl[[#This Row],[a,b]];1)'],
    ['=A1*1.5', '=A1*1,5'],
    ['=STYR.TAL("1 234,5 tkr")', '=STYR.TAL("1 234,5 tkr")'],
  ])('writes %s as %s', (english, swedish) => {
    expect(swedishFormula(english)).toBe(swedish);
  });
});
