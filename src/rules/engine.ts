import type { CellRef } from '../plan/cell';
import type { Plan, PlanPart } from '../plan/plan';
import type { Finding } from '../findings/finding';
import type { GovernanceModel } from '../models/model';
import { configureRules, type ConfiguredRule } from './configure';
import { RULES } from './registry';
import { sameRows } from '../plan/same-rows';
import { silence, type RaisedFinding } from './silence';
import { neededColumns } from './needed-columns';
import type { NeededColumn, Rule } from './rule';

const FAILED = 'internal/rule-failed';

export interface CheckOptions {
  /** The date of judgement (ISO), else what the plan itself says. */
  readonly asOf?: string;
  /** The budget year that was asked for: rules go by the plan's own, and say where the two differ. */
  readonly year?: number;
  /** The municipality's master: the decided frames and council goals that the plan is compared with. */
  readonly master?: Plan;
  /** The rules to run; the whole catalogue when absent. */
  readonly rules?: readonly Rule[];
}

/** The findings of a run, and what the next run after an edit needs to know. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly model: GovernanceModel;
  readonly options: CheckOptions;
  /** Before silencing, by rule. */
  readonly raised: ReadonlyMap<string, readonly RaisedFinding[]>;
}

/** Runs every rule that the model has on. Findings come in the order of the workbook. A rule that throws becomes a finding of its own. */
export function checkPlan(plan: Plan, model: GovernanceModel, options: CheckOptions = {}): CheckRun {
  const steps = checkPlanInSteps(plan, model, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a rule at a time, for hosts that must let others have a turn. Yields how many of the rules have run: a share from 0 to 1. */
export function* checkPlanInSteps(
  plan: Plan,
  model: GovernanceModel,
  options: CheckOptions = {},
): Generator<number, CheckRun, undefined> {
  const configured = configureRules(model, options.rules ?? RULES);
  const needed = neededColumns(configured);
  const raised = new Map<string, readonly RaisedFinding[]>();
  for (const rule of configured) {
    raised.set(rule.rule.id, runRule(rule, plan, model, options, needed));
    yield raised.size / configured.length;
  }
  return toRun(raised, configured, plan, model, options);
}

/** Runs again only the rules whose inputs changed since `previous`; gives the same findings as a full run. */
export function recheckPlan(previous: CheckRun, plan: Plan): CheckRun {
  const { model, options } = previous;
  const configured = configureRules(model, options.rules ?? RULES);
  const needed = neededColumns(configured);
  const unchanged = new Map<PlanPart, boolean>();
  const isUnchanged = (part: PlanPart): boolean => {
    let same = unchanged.get(part);
    if (same === undefined) unchanged.set(part, (same = sameRows(previous.plan[part], plan[part])));
    return same;
  };
  const raised = new Map(
    configured.map((rule) => {
      const before = previous.raised.get(rule.rule.id);
      const stands =
        before !== undefined &&
        !before.some(({ finding }) => finding.ruleId === FAILED) &&
        rule.rule.reads.every(isUnchanged);
      return [rule.rule.id, stands ? before : runRule(rule, plan, model, options, needed)];
    }),
  );
  return toRun(raised, configured, plan, model, options);
}

function toRun(
  raised: ReadonlyMap<string, readonly RaisedFinding[]>,
  configured: readonly ConfiguredRule[],
  plan: Plan,
  model: GovernanceModel,
  options: CheckOptions,
): CheckRun {
  const rules = new Map(configured.map(({ rule }) => [rule.id, rule]));
  const findings = silence([...raised.values()].flat(), rules).sort(inWorkbookOrder(plan));
  return { findings, plan, model, options, raised };
}

function runRule(
  { rule, severity, options }: ConfiguredRule,
  plan: Plan,
  model: GovernanceModel,
  run: CheckOptions,
  needed: readonly NeededColumn[],
): readonly RaisedFinding[] {
  const raised: RaisedFinding[] = [];
  try {
    rule.check({
      plan: declaredParts(rule, plan),
      model,
      options,
      asOf: run.asOf,
      year: run.year,
      needed,
      master: run.master,
      report: ({ related = [], parts = [], covers = [], severity: milder, ...report }) =>
        raised.push({ finding: { ruleId: rule.id, severity: milder ?? severity, related, ...report }, parts, covers }),
    });
    return raised;
  } catch (cause) {
    return [{ finding: brokenRule(rule.id, cause, plan), parts: [] }];
  }
}

/** The plan as a rule may see it: a part that it did not declare cannot be read, else an edit there would not run the rule again. */
function declaredParts(rule: Rule, plan: Plan): Plan {
  const parts: Partial<Record<PlanPart, unknown>> = {};
  for (const part of Object.keys(plan) as PlanPart[]) {
    if (rule.reads.includes(part)) parts[part] = plan[part];
    else Object.defineProperty(parts, part, { get: () => refuse(rule.id, part) });
  }
  return parts as unknown as Plan;
}

function refuse(ruleId: string, part: PlanPart): never {
  throw new Error(`${ruleId} reads ${part} without declaring it`);
}

/** A rule failed: that is our fault, and the verdict must not look clean. */
function brokenRule(ruleId: string, cause: unknown, plan: Plan): Finding {
  const block = plan.blocks[0];
  return {
    ruleId: FAILED,
    severity: 'error',
    messageId: 'failed',
    data: { rule: ruleId, reason: cause instanceof Error ? cause.message : String(cause) },
    anchor: { sheet: block?.sheet ?? '', row: block?.headerRow ?? 0, column: block?.range.left ?? 0 },
    related: [],
    subject: `rule:${ruleId}`,
  };
}

function inWorkbookOrder(plan: Plan): (a: Finding, b: Finding) => number {
  const order = new Map<string, number>();
  for (const block of plan.blocks) if (!order.has(block.sheet)) order.set(block.sheet, order.size);
  const sheetOf = (cell: CellRef): number => order.get(cell.sheet) ?? order.size;
  return (a, b) =>
    sheetOf(a.anchor) - sheetOf(b.anchor) ||
    a.anchor.row - b.anchor.row ||
    a.anchor.column - b.anchor.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.subject, b.subject) ||
    compare(a.messageId, b.messageId);
}

/** Code-unit order: the same on every platform. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
