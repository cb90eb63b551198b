import { anchorOf } from '../../plan/source';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { organisationLookup } from '../lookups/organisations/organisations';
import { isPersonName } from '../lookups/organisations/person-names';
import { defineRule } from '../rule';

/** A governing document that is managed by a person instead of a function. Only what is beyond doubt a person's name is reported. */
export const managerIsPerson = defineRule({
  id: 'document/manager-is-person',
  reads: ['documents', 'organisations'],
  sources: [
    { document: '000', page: '14', heading: 'Genusmedvetenhet i roller och ansvar' },
    { document: '000', page: '21', heading: 'Krav för styrdokument' },
  ],
  needs: { documents: ['manager'] },
  options: {},
  messages: ['person'],
  check({ plan, report }) {
    const organisations = organisationLookup(plan);
    for (const document of plan.documents) {
      const { manager } = document;
      if (manager === undefined || !isPersonName(manager) || organisations.find(manager)) continue;
      report({
        messageId: 'person',
        data: { document: documentName(document), manager },
        anchor: anchorOf(document, 'manager'),
        subject: documentSubject(document),
      });
    }
  },
});
