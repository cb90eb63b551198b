import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_MODELS } from '../../src/models/built-in-models';
import { citations } from '../../src/messages/citations';
import { modelTexts } from '../../src/messages/model-texts';
import { optionKindText, optionText, toldOptions } from '../../src/messages/option-texts';
import { RULE_PROSE } from '../../src/messages/explained-rules';
import { RULE_TEXTS } from '../../src/messages/rule-texts';
import { SOURCE_DOCUMENTS } from '../../src/messages/sources';
import { configureRules } from '../../src/rules/configure';
import { optionKind } from '../../src/rules/option-kinds';
import { optionProblems, referenceProblems } from '../../src/rules/option-problems';
import { RULES } from '../../src/rules/registry';

const FOLDER = path.resolve(__dirname, '../../src/rules');
const NOT_RULES = new Set(['index', 'lookups']);

/** The rules' files as ids: `frame/plan-years`. */
function ruleFiles(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_RULES.has(entry.name))
    .flatMap(({ name: area }) =>
      readdirSync(path.join(FOLDER, area)).map((file) => `${area}/${file.replace(/\.ts$/, '')}`),
    )
    .filter((id) => !NOT_RULES.has(id.split('/')[1]!));
}

describe('the catalogue', () => {
  test('has a rule for each file, by the name of its file', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(ruleFiles().sort());
  });

  test('has no rule twice', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  test('has every rule that a model names', () => {
    const known = new Set(RULES.map(({ id }) => id));
    for (const { rules } of BUILT_IN_MODELS) expect(Object.keys(rules).filter((id) => !known.has(id))).toEqual([]);
  });

  test('has no rule that is off in every model', () => {
    const on = new Set(
      BUILT_IN_MODELS.flatMap(({ rules }) =>
        Object.entries(rules).flatMap(([id, { severity }]) => (severity === 'off' ? [] : [id])),
      ),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !on.has(id))).toEqual([]);
  });

  test.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))('takes the options of %s', (_id, model) => {
    expect(configureRules(model, RULES).length).toBeGreaterThan(20);
  });

  test.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))(
    'finds every level, perspective and measure kind that the options of %s name',
    (_id, model) => {
      expect(RULES.flatMap((rule) => [...optionProblems(model, rule), ...referenceProblems(model, rule)])).toEqual([]);
    },
  );

  test.each(BUILT_IN_MODELS.map(({ id }) => id))('tells of the model %s in both languages', (id) => {
    for (const language of ['sv', 'en'] as const) {
      expect(modelTexts(id, language)?.about.length).toBeGreaterThan(100);
      expect(modelTexts(id, language)?.leftOut.length).toBeGreaterThan(40);
    }
  });

  test('tells of every option in both languages, and of no other', () => {
    const options = RULES.flatMap((rule) => Object.keys(rule.options).map((name) => `${rule.id} ${name}`));
    for (const language of ['sv', 'en'] as const) {
      expect(
        toldOptions(language)
          .map(([rule, name]) => `${rule} ${name}`)
          .sort(),
      ).toEqual([...options].sort());
      for (const rule of RULES)
        for (const [name, value] of Object.entries(rule.options)) {
          expect(optionText(rule.id, name, language)).toMatch(/^[A-ZÅÄÖ].{15,}\.$/u);
          expect(optionKindText(optionKind(rule.id, name, value), language)).toBeDefined();
        }
    }
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s rests on documents that are known',
    (_id, { sources }) => {
      const known = new Set(SOURCE_DOCUMENTS.map(({ id }) => id));
      expect(sources.map(({ document }) => document).filter((document) => !known.has(document))).toEqual([]);
      for (const { page, heading } of sources) expect(page ?? heading).toBeTruthy();
      expect(citations(sources, 'sv')).toHaveLength(sources.length);
    },
  );

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is told in both languages', (id, rule) => {
    const sv = RULE_TEXTS.sv[id];
    const en = RULE_TEXTS.en[id];
    for (const language of ['sv', 'en'] as const) {
      const prose = RULE_PROSE[language][id];
      expect(Object.keys(prose ?? {}).sort()).toEqual(['checks', 'right', 'why', 'wrong']);
      const { title, messages } = RULE_TEXTS[language][id]!;
      for (const text of [title, ...Object.values(prose!)]) expect(text.trim().length).toBeGreaterThan(3);
      expect(Object.keys(messages)).toEqual(expect.arrayContaining([...rule.messages]));
    }
    expect(Object.keys(en!.messages).sort()).toEqual(Object.keys(sv!.messages).sort());
    for (const [name, message] of Object.entries(sv!.messages)) {
      const values = (text: string): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].sort();
      expect(values(en!.messages[name]!)).toEqual(values(message));
    }
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s names only rules of the catalogue as its silencers',
    (_id, { silencedBy = [], messages }) => {
      for (const silencer of silencedBy) {
        expect(silencer.rule).toMatch(
          /^(chain|activity|measure|equality|frame|balance|document|process|workbook|submission)\/[a-z-]+$/,
        );
        for (const message of silencer.messages ?? []) expect(messages).toContain(message);
      }
    },
  );

  test('no text is left over', () => {
    const known = new Set([...RULES.map(({ id }) => id), 'internal/rule-failed']);
    for (const texts of [RULE_TEXTS.sv, RULE_TEXTS.en, RULE_PROSE.sv, RULE_PROSE.en])
      expect(Object.keys(texts).filter((id) => !known.has(id))).toEqual([]);
  });
});
