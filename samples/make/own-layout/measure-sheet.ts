import type { CellRange } from '../../../src/plan/cell';
import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { NewRow, NewSheet } from '../../../src/workbook/xlsx/writer/new-workbook';
import { headers, LANDSCAPE, note, plain, title, widths } from './cells';

const BEFORE_YEARS = ['Styrmått', 'Måttyp', 'Sort', 'Önskad riktning', 'Kön', 'Jämförbart'];
const FIELDS = ['name', 'kind', 'unit', 'direction', 'sex', 'comparable'];
const RESULTS = [2024, 2025, 2026];
const TARGETS = [2027, 2028, 2029];

/** The measures in blocks under their goals: two header rows each, with merged words over the years. */
export function measureSheet(goals: readonly TemplateRow[], measures: readonly TemplateRow[]): NewSheet {
  const rows: NewRow[] = [title('Styrmått och målnivåer'), note('Streck betyder att måttet inte mäts det året.'), []];
  const merges: CellRange[] = [];
  for (const goal of goals) {
    const own = measures.filter(({ goalId }) => goalId === goal['id']);
    if (own.length === 0) continue;
    rows.push([{ value: `Mål: ${String(goal['title'])}`, style: 'bold' }]);
    const top = rows.length;
    const first = BEFORE_YEARS.length;
    rows.push(headers(...BEFORE_YEARS, 'Resultat', undefined, undefined, 'Målnivå', undefined, undefined));
    rows.push(headers(...BEFORE_YEARS.map(() => undefined), ...RESULTS, ...TARGETS));
    BEFORE_YEARS.forEach((_, column) => merges.push({ top, left: column, bottom: top + 1, right: column }));
    merges.push(
      { top, left: first, bottom: top, right: first + 2 },
      { top, left: first + 3, bottom: top, right: first + 5 },
    );
    for (const measure of own) {
      rows.push(
        [...FIELDS, ...RESULTS.map((year) => `results:${year}`), ...TARGETS.map((year) => `targets:${year}`)].map(
          (field) => plain(measure[field]),
        ),
      );
    }
    rows.push([]);
  }
  return {
    name: 'Styrmått',
    rows,
    merges,
    columns: widths(56, 14, 18, 16, 8, 12, 10, 10, 10, 10, 10, 10),
    print: LANDSCAPE,
  };
}
