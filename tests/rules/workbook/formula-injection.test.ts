import { describe, expect, test } from '@jest/globals';
import { formulaInjection } from '../../../src/rules/workbook/formula-injection';
import { checkCase, findingsOf, type RuleCase, type TestCell } from '../harness';
import { formula } from './formula-cells';

/** A goal with one description to try, and a column that no field is read from. */
const withText = (description: TestCell, note: TestCell = null): RuleCase['book'] => ({
  Mål: [
    ['Mål-id', 'Nivå', 'Mål', 'Beskrivning', 'Överordnat mål', 'Nämnd', 'Ansvarig', 'Perspektiv', 'Egna tankar'],
    ['F1', 'Fullmäktigemål', 'Trygga barn', description, null, 'Barnnämnden', 'Rektor', 'Utveckling', note],
  ],
});

const CASES: readonly RuleCase[] = [
  { name: 'a text is right', book: withText('Fler ska vara trygga'), expect: [] },
  { name: 'a list with dashes is right', book: withText('- fler vuxna\n- färre barn'), expect: [] },
  { name: 'a number as text is right here', book: withText('-5 %'), expect: [] },
  { name: 'a formula is one already', book: withText(formula('A2&"x"', '=x')), expect: [] },
  { name: 'a column that is not exported is right', book: withText('x', '=1+1'), expect: [] },
  {
    name: 'a text that is a formula',
    book: withText('=HYPERLINK("http://exempel.se","Här")'),
    expect: [{ at: 'Mål!D2', severity: 'warning' }],
  },
  { name: 'a command behind a sign', book: withText("-2+3+cmd|' /C calc'!A0"), expect: ['Mål!D2'] },
  { name: 'a tab before it', book: withText('\t=1+1'), expect: ['Mål!D2'] },
];

describe('workbook/formula-injection', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(formulaInjection, each);
    expect(seen).toEqual(expected);
  });

  test('shows the beginning of the text, with what nobody sees', () => {
    const [finding] = findingsOf(formulaInjection, withText(`\t=${'1+'.repeat(100)}1`));
    expect(finding!.data['seen']).toMatch(/^⇥=1\+1\+.*…$/);
  });
});
