import { describe, expect, test } from '@jest/globals';
import type { CellRef } from '../../src/plan/cell';
import { parseA1 } from '../../src/plan/cell';
import type { Finding } from '../../src/findings/finding';
import { silence, type RaisedFinding } from '../../src/rules/silence';
import { defineRule, type Rule, type Silencer } from '../../src/rules/rule';

function cell(text: string): CellRef {
  const [sheet, address] = text.split('!');
  return { sheet: sheet!, ...parseA1(address!)! };
}

interface Given {
  readonly at: string;
  readonly related?: readonly string[];
  readonly parts?: readonly string[];
  readonly covers?: readonly string[];
  readonly subject?: string;
  readonly message?: string;
}

function raised(
  ruleId: string,
  { at, related = [], parts = [], covers = [], subject = at, message = 'm' }: Given,
): RaisedFinding {
  const finding: Finding = {
    ruleId,
    severity: 'error',
    messageId: message,
    data: {},
    anchor: cell(at),
    related: related.map(cell),
    subject,
  };
  return { finding, parts: parts.map(cell), covers: covers.map(cell) };
}

function heard(
  on: Silencer['on'],
  quiet: Given,
  loud: Given,
  more: Pick<Silencer, 'messages' | 'about'> = {},
): boolean {
  const rule: Rule = defineRule({
    id: 'a/quiet',
    reads: [],
    sources: [],
    options: {},
    messages: ['m', 'n'],
    silencedBy: [{ rule: 'a/loud', on, ...more }],
    check: () => undefined,
  });
  const left = silence([raised('a/quiet', quiet), raised('a/loud', loud)], new Map([[rule.id, rule]]));
  expect(left.some(({ ruleId }) => ruleId === 'a/loud')).toBe(true);
  return left.some(({ ruleId }) => ruleId === 'a/quiet');
}

describe('silence', () => {
  test.each<[Silencer['on'], Given, Given, boolean]>([
    ['cell', { at: 'Mål!C2' }, { at: 'Mål!C2' }, false],
    ['cell', { at: 'Mål!C2' }, { at: 'Mål!D2' }, true],
    ['cell', { at: 'Mål!C2' }, { at: 'Ramar!C2' }, true],
    ['row', { at: 'Mål!C2' }, { at: 'Mål!D2' }, false],
    ['row', { at: 'Mål!C2' }, { at: 'Mål!C3' }, true],
    ['row', { at: 'Mål!C2' }, { at: 'Ramar!C2' }, true],
    ['loop', { at: 'Mål!C2' }, { at: 'Mål!A9', related: ['Mål!E2'] }, false],
    ['loop', { at: 'Mål!C2' }, { at: 'Mål!A9', related: ['Mål!E3'] }, true],
    ['subject', { at: 'Mål!C2', subject: 'goal:n1' }, { at: 'Ramar!A1', subject: 'goal:n1' }, false],
    ['subject', { at: 'Mål!C2', subject: 'goal:n1' }, { at: 'Mål!C2', subject: 'goal:n2' }, true],
    ['parts', { at: 'Ramar!C2' }, { at: 'Ramar!C2' }, false],
    ['parts', { at: 'Ramar!C2', related: ['Budget!I9'] }, { at: 'Budget!I9' }, false],
    ['parts', { at: 'Ramar!C2', parts: ['Budget!I9'] }, { at: 'Budget!I9' }, false],
    ['parts', { at: 'Ramar!C2', related: ['Budget!I9'], parts: ['Budget!I9'] }, { at: 'Budget!I10' }, true],
    ['parts', { at: 'Ramar!C2', parts: ['Budget!J9'] }, { at: 'Budget!I9', covers: ['Budget!J9'] }, false],
    ['cell', { at: 'Budget!J9' }, { at: 'Budget!I9', covers: ['Budget!J9'] }, false],
    ['row', { at: 'Budget!J10' }, { at: 'Budget!I9', covers: ['Budget!J10'] }, true],
    ['sheet', { at: 'Ramar!C2' }, { at: 'Ramar!A1' }, false],
    ['sheet', { at: 'Ramar!C2' }, { at: 'Budget!A1' }, true],
    ['anywhere', { at: 'Ramar!C2' }, { at: 'Mål!A1' }, false],
  ])('on %s: %j beside %j', (on, quiet, loud, isHeard) => {
    expect(heard(on, quiet, loud)).toBe(isHeard);
  });

  test('only of the messages that it names', () => {
    expect(heard('anywhere', { at: 'Mål!C2', message: 'n' }, { at: 'Mål!A1' }, { messages: ['n'] })).toBe(false);
    expect(heard('anywhere', { at: 'Mål!C2', message: 'm' }, { at: 'Mål!A1' }, { messages: ['n'] })).toBe(true);
  });

  test('only where the other finding is about what it names', () => {
    const about = 'column:goals/id';
    expect(heard('anywhere', { at: 'Mål!C2' }, { at: 'Mål!A1', subject: about }, { about })).toBe(false);
    expect(heard('anywhere', { at: 'Mål!C2' }, { at: 'Mål!A1', subject: 'column:goals/level' }, { about })).toBe(true);
  });

  test('an Excel error silences whatever reads its cell, but not itself', () => {
    const findings = [
      raised('a/any', { at: 'Ramar!C2', parts: ['Budget!I9'] }),
      raised('workbook/error-value', { at: 'Budget!I9' }),
    ];
    expect(silence(findings, new Map()).map(({ ruleId }) => ruleId)).toEqual(['workbook/error-value']);
  });

  test('a text in a number column silences what reads that very cell', () => {
    const loud = raised('measure/not-a-number', { at: 'Styrmått!C2' });
    expect(silence([raised('a/any', { at: 'Styrmått!C2' }), loud], new Map())).toHaveLength(1);
    expect(silence([raised('a/any', { at: 'Styrmått!C3', related: ['Styrmått!C2'] }), loud], new Map())).toHaveLength(
      2,
    );
  });

  test('keeps the order of what is left', () => {
    const findings = ['Mål!A3', 'Mål!A1', 'Mål!A2'].map((at) => raised('a/any', { at }));
    expect(silence(findings, new Map())).toEqual(findings.map(({ finding }) => finding));
  });
});
