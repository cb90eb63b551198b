import { anchorOf, problemOf } from '../../plan/source';
import { dateInYear } from '../../plan/years';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { defineRule } from '../rule';

/** A governing document that nobody has gone over, or decided, since before the first of the years that count. */
export const reviewDue = defineRule({
  id: 'document/review-due',
  reads: ['settings', 'documents'],
  sources: [{ document: '003', page: '11', heading: 'Modell för styrdokument' }],
  needs: { documents: [['reviewedOn', 'decidedOn']] },
  /** `years`: how many years before the budget year a review may lie, the budget year itself not counted. */
  options: { years: 4 },
  messages: ['reviewed', 'decided'],
  check({ plan, options, report }) {
    const year = plan.settings.budgetYear;
    if (year === undefined) return;
    const since = dateInYear(year - options.years, '01-01');
    for (const document of plan.documents) {
      if (problemOf(document, 'reviewedOn') && document.reviewedOn === undefined) continue;
      const last = document.reviewedOn ?? document.decidedOn;
      if (last === undefined || last >= since) continue;
      report({
        messageId: document.reviewedOn === undefined ? 'decided' : 'reviewed',
        data: { document: documentName(document), last, since },
        anchor: anchorOf(document, 'reviewedOn', 'decidedOn'),
        subject: documentSubject(document),
      });
    }
  },
});
