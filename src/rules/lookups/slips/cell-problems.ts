import { sheetAddress, type CellRef } from '../../../plan/cell';
import type { Plan } from '../../../plan/plan';
import { cellOf, type CellProblem, type Sourced } from '../../../plan/source';
import { PLAN_TABLES, type PlanTable } from '../columns/plan-tables';
import { rowSubject } from '../row-subjects';

/** A cell whose content is not the kind of value that its column wants, and what it belongs to. */
export interface FoundProblem {
  readonly cell: CellRef;
  readonly problem: CellProblem;
  readonly field: string;
  readonly table: PlanTable | 'settings';
  readonly row?: Sourced;
  readonly subject: string;
}

/** The parts of a plan that `cellProblems` looks at. */
export const PROBLEM_PARTS = [...PLAN_TABLES, 'settings', 'blocks'] as const;

/** Every cell of the plan's rows and of the sheet Plan that could not be read, or only from text; each cell once, in the order of the tables. */
export function cellProblems(plan: Pick<Plan, (typeof PROBLEM_PARTS)[number]>): readonly FoundProblem[] {
  const found = [...ofSettings(plan), ...PLAN_TABLES.flatMap((table) => ofRows(plan, table))];
  const told = new Set<string>();
  return found.filter(({ cell }) => {
    const key = sheetAddress(cell);
    return !told.has(key) && told.add(key);
  });
}

/** Facts of a cover sheet are words in a running text; only the template's sheet Plan promises numbers and dates. */
function ofSettings({ settings, blocks }: Pick<Plan, 'settings' | 'blocks'>): readonly FoundProblem[] {
  const ofTemplate = new Set(
    blocks.filter(({ entity, template }) => entity === 'settings' && template).map(({ sheet }) => sheet),
  );
  return Object.entries(settings.problems ?? {}).flatMap(([field, problem]) => {
    const cell = settings.cells[field];
    const counts = cell && (problem.kind === 'error-value' || ofTemplate.has(cell.sheet));
    return counts ? [{ cell, problem, field, table: 'settings' as const, subject: `settings:${field}` }] : [];
  });
}

/** The problems of a list of rows, gathered once however many rules ask. */
const gathered = new WeakMap<readonly Sourced[], readonly FoundProblem[]>();

function ofRows<Table extends PlanTable>(plan: Pick<Plan, Table>, table: Table): readonly FoundProblem[] {
  const rows = plan[table];
  let found = gathered.get(rows);
  if (!found) gathered.set(rows, (found = problemsOf(table, rows)));
  return found;
}

function problemsOf<Table extends PlanTable>(table: Table, rows: Plan[Table]): readonly FoundProblem[] {
  const found: FoundProblem[] = [];
  for (const row of rows) {
    const { problems } = row.source;
    if (problems === undefined) continue;
    for (const field of Object.keys(problems)) {
      const cell = cellOf(row, field);
      const subject = `${rowSubject(table, row)}/${field}`;
      if (cell) found.push({ cell, problem: problems[field]!, field, table, row, subject });
    }
  }
  return found;
}
