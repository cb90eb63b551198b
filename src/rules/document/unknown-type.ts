import { findTerm } from '../../models/built-in-models';
import { cellOf } from '../../plan/source';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { stated } from '../lookups/goals/goal-references';
import { nearTerm } from '../lookups/near-term';
import { ownCell } from '../lookups/totals/own-cell';
import { defineRule } from '../rule';

/** A governing document of a type that the model does not know. A model without a list of types knows them all. */
export const unknownType = defineRule({
  id: 'document/unknown-type',
  reads: ['documents'],
  sources: [
    { document: '003', page: '1', heading: 'Modell för styrdokument' },
    { document: '004', page: '12–13', heading: 'Styrdokument' },
  ],
  needs: { documents: ['type'] },
  options: {},
  messages: ['unknown', 'fix'],
  silencedBy: [{ rule: 'submission/model-mismatch', on: 'anywhere' }],
  check({ plan, model, report }) {
    if (model.documentTypes.length === 0) return;
    for (const document of plan.documents) {
      const cell = cellOf(document, 'type');
      const type = stated(document.type);
      if (!cell || type === undefined || findTerm(model.documentTypes, type)) continue;
      const own = ownCell(document, 'type');
      const near = nearTerm(model.documentTypes, type);
      report({
        messageId: 'unknown',
        data: { document: documentName(document), type, types: model.documentTypes.map(({ name }) => name) },
        anchor: cell,
        ...(near && own && { fix: { cell: own, value: near.name.sv, messageId: 'fix' } }),
        subject: documentSubject(document),
      });
    }
  },
});
