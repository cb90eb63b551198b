import type { Sourced } from '../../plan/source';
import { cellOf, isDerived, problemOf } from '../../plan/source';
import { idKey, nameKey } from '../../text/ids';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** A key as a row states it, and what makes it unique. */
interface Keyed {
  readonly row: Sourced;
  readonly field: string;
  readonly written: string | undefined;
  readonly key: string;
}

/** Two rows share a key of their table: Mått-id (and sex), Aktivitet-id, Uppdrag-id, Kod, Dokument. One finding at each later one. */
export const duplicateKey = defineRule({
  id: 'chain/duplicate-key',
  reads: ['measures', 'activities', 'assignments', 'organisations', 'documents'],
  sources: [],
  options: {},
  messages: ['measure', 'activity', 'assignment', 'organisation', 'document'],
  silencedBy: [...withoutColumn('measures/sex').map((silencer) => ({ ...silencer, messages: ['measure'] }))],
  check({ plan, report }) {
    const tables: readonly {
      readonly kind: 'measure' | 'activity' | 'assignment' | 'organisation' | 'document';
      readonly rows: readonly Keyed[];
    }[] = [
      {
        kind: 'measure',
        rows: plan.measures
          .filter((row) => !problemOf(row, 'sex'))
          .map((row) => ({ row, field: 'id', written: row.id, key: `${idKey(row.id ?? '')}/${row.sex ?? 'total'}` })),
      },
      { kind: 'activity', rows: plan.activities.map((row) => byId(row, row.id)) },
      { kind: 'assignment', rows: plan.assignments.map((row) => byId(row, row.id)) },
      {
        kind: 'organisation',
        rows: plan.organisations.map((row) => ({ row, field: 'code', written: row.code, key: idKey(row.code ?? '') })),
      },
      {
        kind: 'document',
        rows: plan.documents.map((row) => ({ row, field: 'name', written: row.name, key: nameKey(row.name ?? '') })),
      },
    ];
    for (const { kind, rows } of tables) {
      const first = new Map<string, Keyed>();
      for (const keyed of rows) {
        const anchor = cellOf(keyed.row, keyed.field);
        if (keyed.written === undefined || !anchor || isDerived(keyed.row, keyed.field)) continue;
        const earlier = first.get(keyed.key);
        if (!earlier) {
          first.set(keyed.key, keyed);
          continue;
        }
        const other = cellOf(earlier.row, earlier.field)!;
        // A merged or carried-down cell is one key told twice.
        if (other.sheet === anchor.sheet && other.row === anchor.row && other.column === anchor.column) continue;
        report({
          messageId: kind,
          data: { key: keyed.written, cell: { cell: other } },
          anchor,
          related: [other],
          subject: `${kind}:${keyed.key}`,
        });
      }
    }
  },
});

function byId(row: Sourced, id: string | undefined): Keyed {
  return { row, field: 'id', written: id, key: idKey(id ?? '') };
}
