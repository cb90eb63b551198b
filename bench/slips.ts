import { a1 } from '../src/plan/cell';
import { BUILT_IN_MODELS } from '../src/models/built-in-models';
import type { GovernanceModel } from '../src/models/model';
import { checkPlan } from '../src/rules/engine';
import { buildPlan } from '../src/workbook/reading/build-plan';
import { recognise } from '../src/workbook/recogniser/recognise';
import { seeded } from '../samples/make/seeded';
import { bigSnapshot } from './big-book';
import { plant, SLIPS, type Slip } from './planted-slips';
import { variedBook, type VariedBook } from './varied-book';

/** How well one kind of slip is found. */
export interface SlipResult {
  readonly slip: Slip;
  readonly rule: string;
  readonly planted: number;
  /** Found by its rule at its cell. */
  readonly found: number;
  /** What the finding was beside: errors and warnings that the slip alone brought. */
  readonly beside: number;
}

/** How often a rule of the slips speaks where nothing was planted. */
export interface FalseAlarms {
  readonly rule: string;
  readonly alarms: number;
  /** True findings of all books against all findings, in per cent. */
  readonly precision: number;
}

export interface SlipsResult {
  readonly books: number;
  readonly amounts: number;
  readonly slips: readonly SlipResult[];
  readonly rules: readonly FalseAlarms[];
}

const RULES_OF_SLIPS = [...new Set(Object.values(SLIPS))];

/** Plants every kind of slip, one at a time, in so many varied books a model, and counts what is found and what is said of the clean books. */
export function measureSlips(books: number, models: readonly GovernanceModel[] = BUILT_IN_MODELS): SlipsResult {
  const tally = new Map<Slip, { planted: number; found: number; beside: number }>(
    (Object.keys(SLIPS) as Slip[]).map((slip) => [slip, { planted: 0, found: 0, beside: 0 }]),
  );
  const alarms = new Map<string, number>(RULES_OF_SLIPS.map((rule) => [rule, 0]));
  let amounts = 0;
  for (const [index, model] of models.entries()) {
    for (let number = 0; number < books; number++) {
      const seed = index * 10_000 + number + 1;
      const book = variedBook(model.id, seed);
      const judged = withSlipRules(model);
      amounts += amountsOf(book);
      const before = findingsOf(book.sheets, judged);
      for (const { rule } of before) alarms.set(rule, (alarms.get(rule) ?? 0) + 1);
      const known = new Set(before.map(({ key }) => key));
      const next = seeded(seed * 31);
      for (const [slip, count] of tally) {
        const planted = plant(book, slip, next);
        if (!planted) continue;
        const added = findingsOf(planted.sheets, judged).filter(({ key }) => !known.has(key));
        const isFound = added.some(({ key }) => key === `${SLIPS[slip]} ${planted.at}`);
        count.planted += 1;
        count.found += isFound ? 1 : 0;
        count.beside += added.length - (isFound ? 1 : 0);
      }
    }
  }
  const slips = [...tally].map(([slip, count]): SlipResult => ({ slip, rule: SLIPS[slip], ...count }));
  return {
    books: books * models.length,
    amounts,
    slips,
    rules: RULES_OF_SLIPS.map((rule): FalseAlarms => {
      const found = slips.filter((each) => each.rule === rule).reduce((sum, each) => sum + each.found, 0);
      const wrong = alarms.get(rule)!;
      return { rule, alarms: wrong, precision: found + wrong === 0 ? 100 : (100 * found) / (found + wrong) };
    }),
  };
}

/** The model with the rules of the slips on, so that each is measured in every model. */
function withSlipRules(model: GovernanceModel): GovernanceModel {
  const on = RULES_OF_SLIPS.map((rule) => [
    rule,
    { severity: 'warning' as const, options: model.rules[rule]?.options ?? {} },
  ]);
  return { ...model, rules: { ...model.rules, ...Object.fromEntries(on) } };
}

function findingsOf(
  sheets: VariedBook['sheets'],
  model: GovernanceModel,
): readonly { readonly rule: string; readonly key: string }[] {
  const snapshot = bigSnapshot(sheets);
  const { findings } = checkPlan(buildPlan(snapshot, recognise(snapshot)).plan, model);
  return findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ ruleId, anchor }) => ({ rule: ruleId, key: `${ruleId} ${anchor.sheet}!${a1(anchor)}` }));
}

function amountsOf({ sheets }: VariedBook): number {
  return ['Budget', 'Ramar']
    .flatMap((name) => sheets.get(name)!.slice(1))
    .reduce((sum, row) => sum + row.filter((value) => typeof value === 'number').length, 0);
}

/** The result as two tables of Markdown. */
export function slipsTable({ books, amounts, slips, rules }: SlipsResult): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  return [
    `${books} books, ${amounts} amounts`,
    '',
    '| slip | rule | planted | found, % | beside |',
    '|---|---|---:|---:|---:|',
    ...slips.map(
      ({ slip, rule, planted, found, beside }) =>
        `| ${slip} | \`${rule}\` | ${planted} | ${share(found, planted)} | ${beside} |`,
    ),
    '',
    '| rule | alarms in clean books | precision, % |',
    '|---|---:|---:|',
    ...rules.map(({ rule, alarms, precision }) => `| \`${rule}\` | ${alarms} | ${precision.toFixed(1)} |`),
  ].join('\n');
}
