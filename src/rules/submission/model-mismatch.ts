import { findModel } from '../../models/built-in-models';
import type { GovernanceModel } from '../../models/model';
import type { PlanSettings } from '../../plan/plan';
import { defineRule } from '../rule';

/**
 * The workbook is made by another governance model than the master; that its words are then not the model's is not told once more. Without a master, or where either does not say, nothing is compared.
 */
export const modelMismatch = defineRule({
  id: 'submission/model-mismatch',
  reads: ['settings'],
  sources: [],
  options: {},
  messages: ['other'],
  check({ plan, master, report }) {
    const own = statedModel(plan.settings);
    const wanted = master && statedModel(master.settings);
    const cell = plan.settings.cells['model'];
    if (!own || !wanted || !cell || own.id === wanted.id) return;
    report({
      messageId: 'other',
      data: { model: own.name, wanted: wanted.name },
      anchor: cell,
      subject: 'plan:model',
    });
  },
});

function statedModel({ model }: PlanSettings): GovernanceModel | undefined {
  return model === undefined ? undefined : findModel(model);
}
