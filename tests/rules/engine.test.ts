import { describe, expect, test } from '@jest/globals';
import { a1 } from '../../src/plan/cell';
import { ModelError } from '../../src/models/model-error';
import { loadModel } from '../../src/models/load-model';
import { findModel } from '../../src/models/built-in-models';
import { renderFinding } from '../../src/messages/render';
import { checkPlan } from '../../src/rules/engine';
import { RULES } from '../../src/rules/registry';
import { defineRule, type Rule } from '../../src/rules/rule';
import { FRAMES, frameBook, planSheet, withCell } from './frame/frame-book';
import { modelOf, places, planOf } from './harness';

const PLAN = planOf(
  frameBook({ Plan: planSheet(['Skattesats', null]), Ramar: withCell(withCell(FRAMES, 3, 3, null), 1, 2, null) }),
);

/** A model that has just these rules on, with their settings. */
function modelWith(rules: Readonly<Record<string, unknown>>): ReturnType<typeof modelOf> {
  const off = Object.fromEntries(Object.keys(modelOf().rules).map((id) => [id, 'off']));
  return loadModel({ id: 'prov', extends: 'karlskoga', rules: { ...off, ...rules } }, findModel);
}

/** A rule that reports nothing unless told to. */
function ruleOf(id: string, check: Rule['check'], options: Readonly<Record<string, unknown>> = {}): Rule {
  return defineRule({ id, reads: ['frames'], sources: [], options, messages: ['failed'], check: check });
}

describe('checkPlan', () => {
  test('runs the rules that the model has on, in the order of the workbook', () => {
    const { findings } = checkPlan(PLAN, modelWith({ 'frame/missing': 'error', 'frame/tax-rate': 'error' }));
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['frame/tax-rate', 'error'],
      ['frame/missing', 'error'],
      ['frame/missing', 'error'],
    ]);
    expect(places(findings)).toEqual(['Plan!B4', 'Ramar!C2', 'Ramar!D4']);
  });

  test('takes severities from the model and leaves out what is off', () => {
    const { findings } = checkPlan(PLAN, modelWith({ 'frame/missing': 'information', 'frame/tax-rate': 'off' }));
    expect(findings.map(({ severity }) => severity)).toEqual(['information', 'information']);
  });

  test('gives the same findings in the same order whatever the order of the rules', () => {
    const model = modelOf();
    const there = checkPlan(PLAN, model, { rules: RULES }).findings;
    expect(there.length).toBeGreaterThan(2);
    expect(checkPlan(PLAN, model, { rules: [...RULES].reverse() }).findings).toEqual(there);
    expect(checkPlan(PLAN, model, { rules: RULES }).findings).toEqual(there);
  });

  test('hands a rule its options, those of the model over its own, the date of judgement and the master', () => {
    const seen: unknown[] = [];
    const rule = ruleOf('frame/missing', ({ options, asOf, master }) => seen.push(options, asOf, master === PLAN), {
      share: 1,
      names: ['a'],
    });
    checkPlan(PLAN, modelWith({ 'frame/missing': { severity: 'error', options: { share: 0.5 } } }), {
      rules: [rule],
      asOf: '2027-05-01',
      master: PLAN,
    });
    expect(seen).toEqual([{ share: 0.5, names: ['a'] }, '2027-05-01', true]);
  });

  test.each([
    ['an option that the rule does not have', { part: 1 }, '/rules/frame~1unused/options/part'],
    ['an option of another type', { share: 'much' }, '/rules/frame~1unused/options/share'],
    ['a list where a number is wanted', { share: [1] }, '/rules/frame~1unused/options/share'],
    ['a number that makes no sense', { share: -0.1 }, '/rules/frame~1unused/options/share'],
  ])('refuses %s, with its path', (_name, options, path) => {
    const model = modelWith({ 'frame/unused': { severity: 'warning', options } });
    expect(() => checkPlan(PLAN, model)).toThrow(ModelError);
    expect(() => checkPlan(PLAN, model)).toThrow(expect.objectContaining({ path }));
  });

  test('makes a finding of a rule that fails, and runs the others', () => {
    const broken = ruleOf('frame/unused', () => {
      throw new Error('out of cheese');
    });
    const { findings } = checkPlan(PLAN, modelWith({ 'frame/unused': 'information', 'frame/missing': 'error' }), {
      rules: [broken, ...RULES.filter(({ id }) => id === 'frame/missing')],
    });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['internal/rule-failed', 'error'],
      ['frame/missing', 'error'],
      ['frame/missing', 'error'],
    ]);
    expect(a1(findings[0]!.anchor)).toBe('A1');
    expect(renderFinding(findings[0]!, 'sv')).toContain('out of cheese');
    expect(renderFinding(findings[0]!, 'en')).toContain('frame/unused');
  });

  test('takes back what a rule reported before it failed', () => {
    const broken = ruleOf('frame/missing', ({ report }) => {
      report({ messageId: 'failed', data: {}, anchor: { sheet: 'Ramar', row: 0, column: 0 }, subject: 'x' });
      throw new Error('halfway');
    });
    expect(
      checkPlan(PLAN, modelWith({ 'frame/missing': 'error' }), { rules: [broken] }).findings.map(
        ({ ruleId }) => ruleId,
      ),
    ).toEqual(['internal/rule-failed']);
  });

  test('does not let a rule read what it did not declare', () => {
    const curious = ruleOf('frame/missing', ({ plan }) => plan.goals.length);
    const [finding] = checkPlan(PLAN, modelWith({ 'frame/missing': 'error' }), { rules: [curious] }).findings;
    expect(finding?.ruleId).toBe('internal/rule-failed');
    expect(finding?.data['reason']).toContain('goals');
  });

  test('lets a rule be milder than the model for one finding', () => {
    const milder = ruleOf('frame/missing', ({ report }) =>
      report({
        messageId: 'failed',
        data: {},
        anchor: { sheet: 'Ramar', row: 0, column: 0 },
        subject: 'x',
        severity: 'information',
      }),
    );
    expect(checkPlan(PLAN, modelWith({ 'frame/missing': 'error' }), { rules: [milder] }).findings[0]?.severity).toBe(
      'information',
    );
  });

  test('finds nothing in an empty workbook', () => {
    expect(checkPlan(planOf({}), modelOf()).findings).toEqual([]);
  });
});
