import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { nameKey } from '../../text/ids';
import { isBlank } from '../lookups/blank-answers';
import { stated } from '../lookups/goals/goal-references';
import { shortened } from '../lookups/goals/goal-names';
import { defineRule } from '../rule';

/** A decision about a change without its equality analysis, or a governing document that says nothing of its consequences for women and men. */
export const impactAnalysis = defineRule({
  id: 'equality/impact-analysis',
  reads: ['decisions', 'documents'],
  sources: [
    { document: '002', page: '§ 2', heading: 'Kommunövergripande mål' },
    { document: '000', page: '12', heading: 'Genusmedvetande och styrdokument' },
  ],
  needs: ({ decisions, documents }) => ({
    ...(decisions && { decisions: ['change', 'equalityAnalysis'] }),
    ...(documents && { documents: ['equalityConsequences'] }),
  }),
  /** What is judged: rows of Beslut, rows of Styrdokument. */
  options: { decisions: true, documents: true },
  messages: ['decision', 'document'],
  silencedBy: [{ rule: 'submission/model-mismatch', on: 'anywhere' }],
  check({ plan, options, report }) {
    for (const row of options.decisions ? plan.decisions : []) {
      if (row.change !== true || !hasColumn(row, 'equalityAnalysis') || problemOf(row, 'equalityAnalysis')) continue;
      if (!isBlank(row.equalityAnalysis)) continue;
      report({
        messageId: 'decision',
        data: { decision: shortened(row.title ?? row.date ?? '–') },
        anchor: anchorOf(row, 'equalityAnalysis'),
        subject: `decision:${nameKey(row.title ?? '')}/${row.date ?? row.source.row + 1}`,
      });
    }
    for (const row of options.documents ? plan.documents : []) {
      if (row.name === undefined || !hasColumn(row, 'equalityConsequences')) continue;
      // Here "inga" and "nej" are answers: the document has no such consequences.
      if (problemOf(row, 'equalityConsequences') || stated(row.equalityConsequences) !== undefined) continue;
      report({
        messageId: 'document',
        data: { document: shortened(row.name) },
        anchor: anchorOf(row, 'equalityConsequences'),
        subject: `document:${nameKey(row.name)}`,
      });
    }
  },
});
