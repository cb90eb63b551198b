import type { GoverningDocument } from '../../plan/plan';
import { cellOf, problemOf } from '../../plan/source';
import { nameKey, splitList } from '../../text/ids';
import { stated } from '../lookups/goals/goal-references';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

const NO_LEVELS: Readonly<Record<string, readonly string[]>> = {};

/** A goal of the council that does not come from one of the documents that may set goals of its level. */
export const missingSourceDocument = defineRule({
  id: 'chain/missing-source-document',
  reads: ['goals', 'documents'],
  sources: [
    { document: '000', page: '9', heading: 'Målstruktur' },
    { document: '004', page: '12', heading: 'Flerårsplan' },
  ],
  needs: { goals: ['document'] },
  /** For each level the documents that count, by words of their name, category or type. A level that is not named is not judged. */
  options: { levels: NO_LEVELS },
  messages: ['missing', 'other'],
  silencedBy: [{ rule: 'document/instruction-with-goals', on: 'row' }],
  check({ plan, model, options, report }) {
    const listed = documentsByName(plan.documents);
    const answers = new Map<string, boolean>();
    const isFrom = (text: string, words: readonly string[]): boolean => {
      const key = `${words.join('\n')}\n\n${text}`;
      let answer = answers.get(key);
      if (answer === undefined) answers.set(key, (answer = comesFrom(text, words, listed)));
      return answer;
    };
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const words = level && Object.hasOwn(options.levels, level.id) ? options.levels[level.id] : undefined;
      const cell = cellOf(goal, 'document');
      if (
        !level ||
        !words ||
        !cell ||
        problemOf(goal, 'document') ||
        (goal.id === undefined && goal.title === undefined)
      )
        continue;
      const document = stated(goal.document);
      if (document !== undefined && isFrom(document, words)) continue;
      report({
        messageId: document === undefined ? 'missing' : 'other',
        data: { goal: goalName(goal), level: level.name, document: document ?? '', documents: words },
        anchor: cell,
        subject: goalSubject(goal),
      });
    }
  },
});

function documentsByName(documents: readonly GoverningDocument[]): ReadonlyMap<string, GoverningDocument> {
  return new Map(
    documents.flatMap((document) => (document.name === undefined ? [] : [[nameKey(document.name), document]])),
  );
}

function comesFrom(text: string, words: readonly string[], listed: ReadonlyMap<string, GoverningDocument>): boolean {
  const rows = [text, ...splitList(text)].flatMap((part) => listed.get(nameKey(part)) ?? []);
  const texts = [text, ...rows.flatMap(({ category, type }) => [category ?? '', type ?? ''])].map(nameKey);
  return words.some((word) => texts.some((each) => each.includes(nameKey(word))));
}
