import type { MessageData } from '../../findings/finding';
import { anchorOf, hasColumn, isDerived, problemOf } from '../../plan/source';
import { idKey, nameKey } from '../../text/ids';
import { councilDrift, type GoalPair } from '../lookups/goals/council-drift';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import type { GoalNode } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/**
 * The council's goals are not what they are in the master: another text, level, place or id, one more, or one less. The frames are
 * `frame/changed-from-master`. Without a master nothing is compared, nor in a workbook without goals of the council.
 */
export const masterDrift = defineRule({
  id: 'submission/master-drift',
  reads: ['settings', 'goals', 'organisations'],
  sources: [],
  options: {},
  messages: ['text', 'level', 'parent', 'id', 'added', 'missing'],
  silencedBy: [
    { rule: 'submission/model-mismatch', on: 'anywhere' },
    { rule: 'submission/year-mismatch', on: 'anywhere' },
    { rule: 'chain/unknown-level', on: 'cell' },
    { rule: 'chain/missing-parent', on: 'cell' },
    { rule: 'chain/unknown-parent', on: 'cell' },
    { rule: 'chain/wrong-parent-level', on: 'cell' },
    { rule: 'chain/cycle', on: 'loop', messages: ['parent'] },
    { rule: 'chain/duplicate-id', on: 'row' },
  ],
  check({ plan, master, model, report }) {
    if (!master) return;
    const { pairs, renamed, added, missing, hangsElsewhere } = councilDrift(plan, master, model);
    const tell = (messageId: 'text' | 'level' | 'parent' | 'id' | 'added', node: GoalNode, data: MessageData): void =>
      report({
        messageId,
        data: { goal: goalName(node.goal), ...data },
        anchor: anchorOf(node.goal, FIELD[messageId], 'title'),
        subject: goalSubject(node.goal),
      });
    for (const pair of [...pairs, ...renamed]) {
      const { own, master: decided } = pair;
      if (textDiffers(pair)) tell('text', own, { text: own.goal.title ?? '', decided: decided.goal.title! });
      if (levelDiffers(pair)) tell('level', own, { level: own.goal.level!, decided: decided.level!.name });
      if (isPlaced(own) && hangsElsewhere(pair)) tell('parent', own, { seen: above(own), decided: above(decided) });
    }
    for (const { own, master: decided } of renamed) {
      if ([own, decided].some(({ goal }) => isDerived(goal, 'id'))) continue;
      tell('id', own, { decided: decided.goal.id! });
    }
    for (const node of added) tell('added', node, {});
    const block = [...pairs, ...renamed][0]?.own.goal.source.block;
    if (!block || missing.length === 0) return;
    report({
      messageId: 'missing',
      data: { goals: missing.map(({ goal }) => goalName(goal)) },
      anchor: { sheet: block.sheet, row: block.headerRow, column: block.range.left },
      subject: 'goals:council',
    });
  },
});

const FIELD = { text: 'title', level: 'level', parent: 'parentIds', id: 'id', added: 'id' } as const;

function textDiffers({ own, master }: GoalPair): boolean {
  if (master.goal.title === undefined || !hasColumn(own.goal, 'title') || problemOf(own.goal, 'title')) return false;
  return plain(own.goal.title ?? '') !== plain(master.goal.title);
}

function plain(text: string): string {
  return nameKey(text).replace(/[.!]+$/, '');
}

/** A level that the model does not know is `chain/unknown-level`. */
function levelDiffers({ own, master }: GoalPair): boolean {
  return own.level !== undefined && own.goal.level !== undefined && own.level !== master.level;
}

/** Whether every goal above that a goal names is there; else the chain's own rules speak. */
function isPlaced({ goal, parents }: GoalNode): boolean {
  return new Set(goal.parentIds.map(idKey)).size === parents.length;
}

function above({ parents }: GoalNode): readonly string[] {
  return parents.length === 0 ? ['–'] : parents.map(({ goal }) => goal.id ?? goalName(goal));
}
