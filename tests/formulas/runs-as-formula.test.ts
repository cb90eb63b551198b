import { describe, expect, test } from '@jest/globals';
import { runsAsFormula } from '../../src/formulas/runs-as-formula';

describe('runsAsFormula', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://exempel.se";"Klicka")',
    '@SUM(1+1)',
    '\tSumma',
    '\rSumma',
    '\n=1+1',
    '+SUM(A1:A3)',
    '-SUMMA(A1;A2)',
    '+A1+A2',
    '-A1',
    '+1+1',
    "-2+3+cmd|' /C calc'!A0",
    "+cmd|'/c calc'!A1",
    '+WEBSERVICE("http://exempel.se")',
  ])('%j does', (text) => {
    expect(runsAsFormula(text)).toBe(true);
  });

  test.each([
    '',
    '-',
    '–',
    '=',
    'A=B',
    '-5',
    '-2,5',
    '-5 %',
    '+5 % per år',
    '+46 70 123 45 67',
    '+46-589-610 00',
    '+/- 0',
    '+1/-1',
    '-10–15 procent',
    '- en punkt\n- en till',
    '-utbildning av personal',
    '-utbildning/fortbildning',
    '-CO2-utsläpp',
    '-minska kostnaderna (5 %)',
    '+ mer tid',
    '\nNy rad',
  ])('%j does not', (text) => {
    expect(runsAsFormula(text)).toBe(false);
  });
});
