import type { EntityKind } from '../../plan/source';
import { defineRule } from '../rule';

/** What a row of each table is known by, in the words of its headers. */
const KEYS: Readonly<Partial<Record<EntityKind, { readonly sv: string; readonly en: string }>>> = {
  organisations: { sv: 'kod eller namn', en: 'a code or a name' },
  goals: { sv: 'mål-id eller mål', en: 'a goal id or a goal' },
  measures: { sv: 'mått-id eller styrmått', en: 'a measure id or a measure' },
  activities: { sv: 'aktivitet-id eller aktivitet', en: 'an activity id or an activity' },
  assignments: { sv: 'uppdrag-id eller uppdrag', en: 'an assignment id or an assignment' },
  frames: { sv: 'nämnd', en: 'a committee' },
  budget: { sv: 'nämnd, enhet, konto, verksamhet eller benämning', en: 'a committee, unit, account, activity or text' },
  carryOvers: { sv: 'nämnd', en: 'a committee' },
  allocations: { sv: 'nämnd', en: 'a committee' },
  balance: { sv: 'post', en: 'an item' },
  documents: { sv: 'dokumentets namn', en: 'the document’s name' },
  decisions: { sv: 'beslutets rubrik', en: 'the decision’s title' },
  followUps: { sv: 'mål-id eller nämnd', en: 'a goal id or a committee' },
};

/** A row has values but nothing that it could be known by. */
export const blankKeyRow = defineRule({
  id: 'workbook/blank-key-row',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['blank'],
  check({ plan, report }) {
    for (const { sheet, range, blankKeyRows, blocks } of plan.facts) {
      const wanted = blocks.map(({ entity }) => KEYS[entity]).find((words) => words !== undefined);
      if (!wanted) continue;
      const ofOrganisations = blocks.some(({ entity }) => entity === 'organisations');
      for (const [index, row] of blankKeyRows.entries()) {
        report({
          messageId: 'blank',
          data: { row: String(row + 1), wanted },
          anchor: { sheet, row, column: range.left },
          // The other tables' names for such a row cannot be known: one finding says so for them all.
          subject: ofOrganisations && index === 0 ? 'organisation:nameless' : `row:${sheet}/${row + 1}`,
        });
      }
    }
  },
});
