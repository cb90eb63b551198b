import { anchorOf } from '../../plan/source';
import { dateInYear } from '../../plan/years';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { defineRule } from '../rule';

/** A governing document that has ceased to be valid before the budget year begins. */
export const expired = defineRule({
  id: 'document/expired',
  reads: ['settings', 'documents'],
  sources: [{ document: '000', page: '23', heading: 'Avveckling av styrdokument' }],
  needs: { documents: ['validTo'] },
  options: {},
  messages: ['expired'],
  check({ plan, report }) {
    const year = plan.settings.budgetYear;
    if (year === undefined) return;
    for (const document of plan.documents) {
      const { validTo } = document;
      if (validTo === undefined || validTo >= dateInYear(year, '01-01')) continue;
      report({
        messageId: 'expired',
        data: { document: documentName(document), validTo, year },
        anchor: anchorOf(document, 'validTo'),
        subject: documentSubject(document),
      });
    }
  },
});
