import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import type { Level } from '../../models/model';
import { goalChain } from '../lookups/goals/goals';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { defineRule } from '../rule';

/** A goal below the top level names no parent. Without a column for it `workbook/missing-column` speaks, once. */
export const missingParent = defineRule({
  id: 'chain/missing-parent',
  reads: ['goals'],
  sources: [
    { document: '003', page: '6', heading: 'Fullmäktigemål' },
    {
      document: '004',
      page: '6',
      heading: 'Nämndernas och bolagens effektmål är åtaganden gentemot kommunfullmäktige',
    },
    { document: '002', page: '§ 3–5', heading: 'Nämndsspecifika mål' },
  ],
  needs: { goals: ['parentIds'] },
  options: {},
  messages: ['missing'],
  silencedBy: [
    { rule: 'chain/unknown-parent', on: 'row' },
    { rule: 'chain/unknown-level', on: 'row' },
    { rule: 'chain/cycle', on: 'loop' },
  ],
  check({ plan, model, report }) {
    const chain = goalChain(plan, model);
    const inUse = new Set(chain.nodes.map(({ level }) => level?.id));
    /** A level that may hang on itself begins where no level above it has a goal. */
    const isTop = (level: Level): boolean =>
      level === chain.topLevel ||
      level.vision === true ||
      (level.parents.includes(level.id) && !level.parents.some((id) => id !== level.id && inUse.has(id)));
    for (const { goal, level } of chain.nodes) {
      if (!level || isTop(level) || (goal.id === undefined && goal.title === undefined)) continue;
      if (!hasColumn(goal, 'parentIds') || problemOf(goal, 'parentIds') || chain.parentsNamedBy(goal).length > 0)
        continue;
      const above = model.levels.filter(({ id }) => level.parents.includes(id)).map(({ name }) => name);
      report({
        messageId: 'missing',
        data: { goal: goalName(goal), level: level.name, above },
        anchor: anchorOf(goal, 'parentIds', 'id'),
        subject: goalSubject(goal),
      });
    }
  },
});
