import { anchorOf } from '../../plan/source';
import { findTerm } from '../../models/built-in-models';
import { stated } from '../lookups/goals/goal-references';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup } from '../lookups/measures/measures';
import { nearTerm } from '../lookups/near-term';
import { ownCell } from '../lookups/totals/own-cell';
import { defineRule } from '../rule';

/** A kind of measure that the model does not have. An empty cell states none and is no finding; neither is anything in a model without kinds. */
export const unknownKind = defineRule({
  id: 'measure/unknown-kind',
  reads: ['goals', 'measures'],
  sources: [{ document: '003', page: '7', heading: 'Olika typer av mått' }],
  needs: { measures: ['kind'] },
  options: {},
  messages: ['unknown', 'fix'],
  silencedBy: [{ rule: 'submission/model-mismatch', on: 'anywhere' }],
  check({ plan, model, report }) {
    if (model.measureKinds.length === 0) return;
    const known = new Map<string, boolean>();
    const isKnown = (kind: string): boolean => {
      if (!known.has(kind)) known.set(kind, findTerm(model.measureKinds, kind) !== undefined);
      return known.get(kind)!;
    };
    for (const group of measureLookup(plan, model).groups) {
      const [row, ...others] = group.rows.filter(({ kind }) => stated(kind) !== undefined && !isKnown(kind!));
      if (!row) continue;
      const own = ownCell(row, 'kind');
      const near = others.length === 0 ? nearTerm(model.measureKinds, row.kind!) : undefined;
      report({
        messageId: 'unknown',
        data: { measure: measureName(group), kind: row.kind!, kinds: model.measureKinds.map(({ name }) => name) },
        anchor: anchorOf(row, 'kind'),
        related: others.map((other) => anchorOf(other, 'kind')),
        ...(near && own && { fix: { cell: own, value: near.name.sv, messageId: 'fix' } }),
        subject: measureSubject(group),
      });
    }
  },
});
