import { a1Range } from '../../plan/cell';
import { defineRule } from '../rule';

/** Merged cells among the rows of a range. The template wants a value in each row; in other layouts they carry down and are told for information. */
export const mergedCells = defineRule({
  id: 'workbook/merged-cells',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['template', 'other'],
  check({ plan, report }) {
    for (const { sheet, merges, blocks } of plan.facts) {
      const template = blocks.some((block) => block.template);
      for (const merge of merges) {
        report({
          messageId: template ? 'template' : 'other',
          data: { range: a1Range(merge) },
          anchor: { sheet, row: merge.top, column: merge.left },
          ...(!template && { severity: 'information' as const }),
          subject: `merge:${sheet}/${a1Range(merge)}`,
        });
      }
    }
  },
});
