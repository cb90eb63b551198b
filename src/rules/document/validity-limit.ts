import { anchorOf } from '../../plan/source';
import { dateInYear } from '../../plan/years';
import { idKey } from '../../text/ids';
import { documentName, documentSubject } from '../lookups/documents/document-names';
import { nextElectionYear } from '../lookups/calendar/election-day';
import { defineRule } from '../rule';

const OTHER_DIRECTION = /övrig(?:t|a) inriktningsdokument/;

/**
 * An inriktningsdokument beside those that carry the overall planning is valid for longer than to the end of the year after the first
 * ordinary election that follows the decision. Without a decision's date nothing can be said.
 */
export const validityLimit = defineRule({
  id: 'document/validity-limit',
  reads: ['documents'],
  sources: [
    { document: '000', page: '13', heading: 'Övergripande inriktningsdokument' },
    { document: '000', page: '23', heading: 'Uppföljning av styrdokument' },
  ],
  needs: { documents: [['type', 'category'], 'decidedOn', 'validTo'] },
  options: {},
  messages: ['beyond'],
  check({ plan, report }) {
    for (const document of plan.documents) {
      const { type, category, decidedOn, validTo } = document;
      if (decidedOn === undefined || validTo === undefined) continue;
      if (![type, category].some((text) => text !== undefined && OTHER_DIRECTION.test(idKey(text)))) continue;
      const election = nextElectionYear(decidedOn);
      const limit = dateInYear(election + 1, '12-31');
      if (validTo <= limit) continue;
      report({
        messageId: 'beyond',
        data: { document: documentName(document), validTo, decidedOn, election, limit },
        anchor: anchorOf(document, 'validTo'),
        subject: documentSubject(document),
      });
    }
  },
});
