import type { MoneyUnit, Plan } from '../../plan/plan';
import { SETTINGS_ROWS, type SettingsField } from '../layout/settings-rows';
import { planRows } from './plan-rows';
import type { TemplateCell, TemplateContent } from './template-content';

const DATES: ReadonlySet<SettingsField> = new Set(['decidedOn', 'asOf']);

/** A whole plan as a template's content, amounts in the unit: the way from a document back to a workbook. */
export function planContent(plan: Plan, unit: MoneyUnit = plan.settings.unit): TemplateContent {
  const options = { unit, budgetYear: plan.settings.budgetYear ?? plan.years[0] ?? 0 };
  const settings: Partial<Record<SettingsField, TemplateCell>> = {};
  for (const { field } of SETTINGS_ROWS) {
    const value = plan.settings[field];
    if (value !== undefined) settings[field] = DATES.has(field) ? { date: String(value) } : value;
  }
  return {
    settings: { ...settings, unit },
    ...(plan.settings.ladder && { ladder: plan.settings.ladder }),
    rows: {
      organisations: planRows('organisations', plan.organisations, options),
      goals: planRows('goals', plan.goals, options),
      measures: planRows('measures', plan.measures, options),
      activities: planRows('activities', plan.activities, options),
      assignments: planRows('assignments', plan.assignments, options),
      frames: planRows('frames', plan.frames, options),
      budget: planRows('budget', plan.budget, options),
      carryOvers: planRows('carryOvers', plan.carryOvers, options),
      allocations: planRows('allocations', plan.allocations, options),
      balance: planRows('balance', plan.balance, options),
      documents: planRows('documents', plan.documents, options),
      decisions: planRows('decisions', plan.decisions, options),
      followUps: planRows('followUps', plan.followUps, options),
    },
  };
}
