import { reportText, type ReportTextKey } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { shortened } from '../findings/visible-text';
import type { GoalPicture, PicturedGoal } from '../findings/plan-pictures';
import { goalTree } from './goal-tree';
import { markup, type Markup } from './markup';
import { scrollRegion } from './scroll-region';
import { statusBadge, type Status } from './status-mark';

const MOST_ROWS = 2_000;
const LONGEST = 200;
const DEEPEST = 6;

/** How many goals each level has, and how many of them something was found about. */
export function levelTable({ levels, goals }: GoalPicture, language: Language): Markup {
  const say = (key: ReportTextKey): string => reportText(key, language);
  const statuses: readonly Status[] = ['error', 'warning', 'information', 'ok'];
  const names = [...levels, ...(goals.some(({ level }) => level === null) ? [say('goals.unknown-level')] : [])];
  const rows = names.map((name, index) => {
    const own = goals.filter(({ level }) => (level ?? levels.length) === index);
    const counts = statuses.map((status) => own.filter(({ worst }) => (worst ?? 'ok') === status).length);
    return markup`<tr><th scope="row">${name}</th><td class="number">${own.length}</td>${counts.map((count) => markup`<td class="number">${count === 0 ? '–' : count}</td>`)}</tr>
`;
  });
  const table = markup`<table>
<caption>${say('goals.by-level')}</caption>
<thead><tr><th scope="col">${say('goals.level')}</th><th scope="col" class="number">${say('goals.count')}</th>${statuses.map((status) => markup`<th scope="col" class="number">${statusBadge(status, language)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return scrollRegion(say('goals.by-level'), table);
}

/** What the pictures show, as a table in the tree's order: for screen readers, and for whole titles. */
export function goalTable(picture: GoalPicture, language: Language): Markup {
  const say = (key: ReportTextKey): string => reportText(key, language);
  const headers: readonly ReportTextKey[] = [
    'goals.goal',
    'goals.level',
    'goals.parent',
    'goals.committee',
    'goals.measures',
    'goals.activities',
    'goals.findings',
  ];
  const boxes = goalTree(picture, Infinity);
  const rows = boxes
    .slice(0, MOST_ROWS)
    .map(({ goals: [index], depth }) => row(picture.goals[index]!, depth, picture, language));
  const table = markup`<table>
<caption>${say('goals.table')}</caption>
<thead><tr>${headers.map((key) => markup`<th scope="col">${say(key)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return markup`${scrollRegion(say('goals.table'), table)}
${boxes.length > MOST_ROWS && markup`<p>${reportText('more.rows', language, { count: boxes.length - MOST_ROWS })}</p>`}`;
}

function row(goal: PicturedGoal, depth: number, { goals, levels }: GoalPicture, language: Language): Markup {
  const { level, levelAsWritten, parents, committees, measures, activityRows, findings, worst } = goal;
  const levelName = level === null ? levelAsWritten : (levels[level] ?? '');
  return markup`<tr><th scope="row" class="depth-${Math.min(depth, DEEPEST)}">${goalLabel(goal)}</th><td>${shortened(levelName, LONGEST)}</td><td>${shortened(parents.map((parent) => goals[parent]?.id ?? '').join(', '), LONGEST)}</td><td>${shortened(committees.join(', '), LONGEST)}</td><td class="number">${measures}</td><td class="number">${activityRows.length}</td><td>${worst ? markup`${statusBadge(worst, language)} (${findings})` : '–'}</td></tr>
`;
}

/** The goal's id and title; its address where it has neither. */
export function goalLabel({ id, title, cell }: PicturedGoal): Markup {
  if (id === '' && title === '') return markup`${shortened(cell.sheet, LONGEST)}!${cell.cell}`;
  return markup`${id !== '' && markup`<b>${shortened(id, LONGEST)}</b> `}${shortened(title, LONGEST)}`;
}
