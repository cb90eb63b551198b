import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { NewCell, NewRow, NewSheet } from '../../../src/workbook/xlsx/writer/new-workbook';
import { headers, LANDSCAPE, note, plain, title, widths } from './cells';

function cellsOf(row: TemplateRow, fields: readonly string[]): NewCell[] {
  return fields.map((field) => plain(row[field]));
}

/** The council's goals, each with the area that it is about. */
export function councilGoalSheet(goals: readonly TemplateRow[]): NewSheet {
  const areas = new Map([
    ['F1', 'Service'],
    ['F2', 'Trygghet'],
    ['F3', 'Klimat'],
    ['F4', 'Arbetsgivare'],
    ['F5', 'Ekonomi'],
    ['F6', 'Arbetssätt'],
  ]);
  const own = goals.filter(({ level }) => level === 'Fullmäktigemål');
  return {
    name: 'Fullmäktigemål',
    rows: [
      title('Kommunfullmäktiges mål'),
      note('Målen gäller alla nämnder och de helägda bolagen.'),
      [],
      headers('Målnr', 'Målområde', 'Fullmäktigemål', 'Perspektiv', 'Ansvarig', 'Beslutat av', 'Gäller t.o.m.'),
      ...own.map((goal) => [
        plain(goal['id']),
        areas.get(String(goal['id'])),
        ...cellsOf(goal, ['title', 'perspective', 'responsible', 'decidedBy', 'validTo']),
      ]),
    ],
    columns: widths(10, 18, 60, 22, 24, 22, 14),
    print: LANDSCAPE,
  };
}

/** The committees' goals: a heading and a small table each. */
export function committeeGoalSheet(goals: readonly TemplateRow[]): NewSheet {
  const own = goals.filter(({ level }) => level === 'Nämndmål');
  const rows: NewRow[] = [title('Nämndernas mål'), []];
  for (const committee of new Set(own.map(({ organisations }) => organisations))) {
    rows.push([{ value: `Nämnd: ${String(committee)}`, style: 'bold' }]);
    rows.push(
      headers('Målnr', 'Nämndmål', 'Koppling till KF-mål', 'Perspektiv', 'Ansvarig', 'Beslutat av', 'Gäller t.o.m.'),
    );
    for (const goal of own.filter(({ organisations }) => organisations === committee)) {
      rows.push(cellsOf(goal, ['id', 'title', 'parentIds', 'perspective', 'responsible', 'decidedBy', 'validTo']));
    }
    rows.push([]);
  }
  return { name: 'Nämndmål', rows, columns: widths(10, 60, 20, 22, 24, 34, 14), print: LANDSCAPE };
}

/** What the departments have set below the committees' goals. */
export function departmentGoalSheet(goals: readonly TemplateRow[]): NewSheet {
  const own = goals.filter(({ level }) => level === 'Förvaltningsmål');
  return {
    name: 'Förvaltningsmål',
    rows: [
      title('Förvaltningarnas mål'),
      [],
      headers(
        'Nr',
        'Förvaltningsmål',
        'Kopplat till nämndmål',
        'Förvaltning',
        'Perspektiv',
        'Målägare',
        'Gäller t.o.m.',
      ),
      ...own.map((goal) =>
        cellsOf(goal, ['id', 'title', 'parentIds', 'organisations', 'perspective', 'responsible', 'validTo']),
      ),
      [],
      note('Målen är framtagna på förvaltningarna och anmäls till nämnden.'),
    ],
    columns: widths(10, 60, 22, 40, 22, 24, 14),
    print: LANDSCAPE,
  };
}

/** What is to be done, by the number of the goal. */
export function activitySheet(activities: readonly TemplateRow[]): NewSheet {
  return {
    name: 'Handlingsplan',
    rows: [
      title('Handlingsplan'),
      note('Uppdateras av förvaltningen varje månad.'),
      [],
      headers('Nr', 'Vad ska göras', 'Målnr', 'Ansvarig funktion', 'Påbörjas', 'Klart senast', 'Läge'),
      ...activities.map((activity) =>
        cellsOf(activity, ['id', 'title', 'goalIds', 'responsible', 'start', 'end', 'status']),
      ),
    ],
    columns: widths(8, 64, 12, 26, 12, 12, 14),
    print: LANDSCAPE,
  };
}
