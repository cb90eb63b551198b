import type { GoverningDocument } from '../../plan/plan';
import { cellOf } from '../../plan/source';
import { nameKey, splitList } from '../../text/ids';
import { classNamed, documentClass } from '../lookups/documents/document-classes';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { stated } from '../lookups/goals/goal-references';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** Sorts that a name alone may not tell: a policy can set goals, and the law wants guidelines for sound finances beside the goals. */
const UNSURE = /policy|ekonomisk hushållning/i;

/**
 * A goal is said to come from an anvisningsdokument, which sets no goals. The list of documents tells what a document is, else its
 * name; where one of several documents can be the source, the goal has one.
 */
export const instructionWithGoals = defineRule({
  id: 'document/instruction-with-goals',
  reads: ['goals', 'documents'],
  sources: [{ document: '000', page: '13', heading: 'Övergripande anvisningsdokument' }],
  needs: { goals: ['document'] },
  options: {},
  messages: ['instruction'],
  check({ plan, model, report }) {
    const listed = new Map<string, GoverningDocument>();
    for (const document of plan.documents)
      if (document.name !== undefined) listed.set(nameKey(document.name), document);
    const isInstruction = (name: string): boolean => {
      const document = listed.get(nameKey(name));
      const of = document ? documentClass(document) : UNSURE.test(name) ? undefined : classNamed(name);
      return of === 'instruction';
    };
    for (const { goal } of goalChain(plan, model).nodes) {
      const cell = cellOf(goal, 'document');
      const text = stated(goal.document);
      if (!cell || text === undefined) continue;
      const parts = listed.has(nameKey(text)) ? [text] : splitList(text);
      if (!parts.every(isInstruction)) continue;
      report({
        messageId: 'instruction',
        data: { goal: goalName(goal), document: text },
        anchor: cell,
        subject: goalSubject(goal),
      });
    }
  },
});
