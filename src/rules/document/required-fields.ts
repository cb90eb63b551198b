import type { GovernanceModel } from '../../models/model';
import type { GoverningDocument } from '../../plan/plan';
import { cellOf, problemOf } from '../../plan/source';
import { documentClass } from '../lookups/documents/document-classes';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { mustEnd, validityOf } from '../lookups/documents/document-validity';
import { stated } from '../lookups/goals/goal-references';
import { defineRule } from '../rule';

/** What a governing document is to state, in the words of the message. */
const TERMS = {
  category: { sv: 'kategori', en: 'its category' },
  validTo: { sv: 'giltighetstid', en: 'how long it is valid' },
  scope: { sv: 'omfattning', en: 'its scope' },
  manager: { sv: 'förvaltare', en: 'its manager' },
  followUp: { sv: 'hur och när det följs upp', en: 'how and when it is followed up' },
  decidedBy: { sv: 'var det är beslutat', en: 'where it was decided' },
  decidedOn: { sv: 'när det beslutades', en: 'when it was decided' },
} as const;

type Field = keyof typeof TERMS;

/** A governing document that leaves out what it has to state. What is text where a date should stand is stated, though not well. */
export const requiredFields = defineRule({
  id: 'document/required-fields',
  reads: ['documents'],
  sources: [
    { document: '000', page: '21', heading: 'Krav för styrdokument' },
    { document: '003', page: '11', heading: 'Modell för styrdokument' },
  ],
  needs: ({ fields }) => ({ documents: fields }),
  /** The fields that a document has to state. */
  options: { fields: Object.keys(TERMS) },
  messages: ['missing'],
  check({ plan, model, options, report }) {
    const fields = (Object.keys(TERMS) as Field[]).filter((field) => options.fields.includes(field));
    for (const document of plan.documents) {
      // A row without a name is `workbook/blank-key-row`.
      if (document.name === undefined) continue;
      const missing = fields
        .flatMap((field) => {
          const cell = cellOf(document, field);
          return cell && lacks(document, field, model) ? [{ field, cell }] : [];
        })
        .sort((a, b) => a.cell.column - b.cell.column);
      if (missing.length === 0) continue;
      report({
        messageId: 'missing',
        data: { document: documentName(document), missing: missing.map(({ field }) => TERMS[field]) },
        anchor: missing[0]!.cell,
        related: missing.slice(1).map(({ cell }) => cell),
        subject: documentSubject(document),
      });
    }
  },
});

function lacks(document: GoverningDocument, field: Field, model: GovernanceModel): boolean {
  if (problemOf(document, field) || stated(document[field]) !== undefined) return false;
  if (field !== 'validTo') return true;
  const of = documentClass(document);
  // Where the model has the rule, a document that must end and does not is its finding; a statute need not end.
  return validityOf(document) === 'empty' && of !== 'statute' && !(mustEnd(of) && isOn(model, 'document/no-end-date'));
}

function isOn({ rules }: GovernanceModel, rule: string): boolean {
  return (rules[rule]?.severity ?? 'off') !== 'off';
}
