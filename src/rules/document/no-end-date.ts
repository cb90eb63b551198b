import { anchorOf, problemOf } from '../../plan/source';
import { documentClass } from '../lookups/documents/document-classes';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { mustEnd, validityOf } from '../lookups/documents/document-validity';
import { defineRule } from '../rule';

/** An inriktnings- or anvisningsdokument without a day on which it ends. What can be neither is not judged. */
export const noEndDate = defineRule({
  id: 'document/no-end-date',
  reads: ['documents'],
  sources: [{ document: '000', page: '23', heading: 'Avveckling av styrdokument' }],
  needs: { documents: ['validTo'] },
  options: {},
  messages: ['empty', 'words'],
  check({ plan, report }) {
    for (const document of plan.documents) {
      if (document.name === undefined || !mustEnd(documentClass(document))) continue;
      const validity = validityOf(document);
      if (validity !== 'empty' && validity !== 'words') continue;
      report({
        messageId: validity,
        data: { document: documentName(document), seen: problemOf(document, 'validTo')?.seen ?? '' },
        anchor: anchorOf(document, 'validTo'),
        subject: documentSubject(document),
      });
    }
  },
});
