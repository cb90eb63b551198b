import { anchorOf, hasColumn } from '../../plan/source';
import { findTerm } from '../../models/built-in-models';
import type { GovernanceModel } from '../../models/model';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureParts } from '../lookups/measures/measure-parts';
import type { MeasureGroup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/**
 * An effectiveness measure, one that others state that they are part of, without one of the kinds that it is made of. A part whose
 * kind is empty or unknown may be the one that lacks: then nothing is said.
 */
export const effectivenessParts = defineRule({
  id: 'measure/effectiveness-parts',
  reads: ['goals', 'measures'],
  sources: [{ document: '003', page: '7', heading: 'Olika typer av mått' }],
  needs: { measures: ['kind'] },
  options: { kinds: ['resultatmatt', 'resursmatt'] as readonly string[] },
  messages: ['missing'],
  check({ plan, model, options, report }) {
    for (const [whole, parts] of measureParts(plan, model)) {
      const kinds = parts.map((part) => kindOf(part, model));
      if (kinds.includes(undefined)) continue;
      const missing = model.measureKinds.filter(({ id }) => options.kinds.includes(id) && !kinds.includes(id));
      if (missing.length === 0) continue;
      report({
        messageId: 'missing',
        data: {
          measure: measureName(whole),
          missing: missing.map(({ name }) => ({
            sv: name.sv.toLocaleLowerCase('sv'),
            en: name.en.toLocaleLowerCase('en'),
          })),
          parts: parts.map(measureName),
        },
        anchor: anchorOf(whole.main, 'id', 'name'),
        related: parts.filter(({ main }) => hasColumn(main, 'partOf')).map(({ main }) => anchorOf(main, 'partOf')),
        subject: measureSubject(whole),
      });
    }
  },
});

/** The id of the kind that a measure states; undefined where it states none that the model has. */
function kindOf({ main, rows }: MeasureGroup, model: GovernanceModel): string | undefined {
  const kind = [main, ...rows].find((row) => row.kind !== undefined)?.kind;
  return kind === undefined ? undefined : findTerm(model.measureKinds, kind)?.id;
}
