import type { CellRef } from '../../plan/cell';
import { anchorOf, cellOf, hasColumn, problemOf } from '../../plan/source';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { firstField, hasAny } from '../lookups/measures/measure-values';
import { measureLookup, type MeasureGroup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** Something that a measure must state and that is not there. */
interface Lack {
  readonly term: { readonly sv: string; readonly en: string };
  readonly cell: CellRef;
}

/** A measure that does not say what is measured, which level is to be reached, or (in long form) when. */
export const incomplete = defineRule({
  id: 'measure/incomplete',
  reads: ['goals', 'measures', 'years'],
  sources: [
    { document: '003', page: '6', heading: 'Mätbara mål' },
    { document: '000', page: '9', heading: 'Resultatmål' },
    { document: '004', page: '14', heading: 'Nyckelbegrepp: Indikatorer' },
  ],
  needs: { measures: ['name'] },
  options: {},
  messages: ['missing'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      const { main, rows } = group;
      // A row with neither id nor name is `workbook/blank-key-row`.
      if (main.id === undefined && main.name === undefined) continue;
      const undated = rows.map((row) => cellOf(row, 'undated')).find((cell) => cell !== undefined);
      const lacks: Lack[] = [];
      if (lacksName(group))
        lacks.push({ term: { sv: 'vad som mäts', en: 'what is measured' }, cell: anchorOf(main, 'name') });
      if (undated)
        lacks.push({
          term: { sv: 'vilket år nivån ska nås', en: 'the year in which the level is to be reached' },
          cell: undated,
        });
      const target = undated || hasAny(group, 'targets') ? undefined : firstField(main, 'targets', plan.years);
      if (target !== undefined)
        lacks.push({ term: { sv: 'målnivå', en: 'a target level' }, cell: anchorOf(main, target) });
      const [first, ...others] = lacks;
      if (!first) continue;
      report({
        messageId: 'missing',
        data: { measure: measureName(group), missing: lacks.map(({ term }) => term) },
        anchor: first.cell,
        related: others.map(({ cell }) => cell),
        subject: measureSubject(group),
      });
    }
  },
});

/** The rows of one measure may leave the name to the first of them, or to the total's. */
function lacksName({ main, rows }: MeasureGroup): boolean {
  return hasColumn(main, 'name') && [main, rows[0]!].every((row) => row.name === undefined && !problemOf(row, 'name'));
}
