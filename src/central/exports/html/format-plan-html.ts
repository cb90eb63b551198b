import type { Summary } from '../../../findings/summary';
import { reportText, type ReportTextKey } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import type { Plan } from '../../../plan/plan';
import type { PlanPictures } from '../findings/plan-pictures';
import { shortened } from '../findings/visible-text';
import { verdictBox } from './file-section';
import { goalEntry } from './goal-entry';
import { goalTree } from './goal-tree';
import { markup, type Markup } from './markup';
import { htmlPage, type PageOptions } from './page';
import { frameSection, goalSection, hasFrames } from './pictures-section';
import { activityTable, assignmentTable, measureTable } from './plan-tables';

const LONGEST_NAME = 200;

/** A plan with what is to be told of it. */
export interface PlanDocument {
  /** The workbook's file name. */
  readonly file: string;
  readonly plan: Plan;
  readonly pictures: PlanPictures;
  readonly summary: Summary;
  /** The model's name for people. */
  readonly model: string;
  /** The digest of the plan in the central format, by which a page and a file are known to be the same. */
  readonly digest: string;
}

/** A plan as a document for people: verdict, goal chain, every goal with its measures and activities, assignments, frames. Ends in a line break. */
export function formatPlanHtml(document: PlanDocument, options: PageOptions): string {
  const { language } = options;
  const { plan, pictures, summary } = document;
  const title = titleOf(document, language);
  const goals = goalTree(pictures.goals, Infinity).map(({ goals: [place] }) =>
    goalEntry(place, plan, pictures.goals, language),
  );
  const parts: readonly (readonly [ReportTextKey, Markup | undefined | false])[] = [
    ['part.goals', goals.length > 0 && goalSection(pictures.goals, 'plan', language)],
    ['part.goals-in-full', goals.length > 0 && markup`${goals}`],
    ['part.loose', looseRows(document, language)],
    ['part.assignments', assignmentTable(plan.assignments, language)],
    ['part.frames', hasFrames(pictures.frames) && frameSection(pictures.frames, 'plan', 3, language)],
    ['part.about', aboutTable(document, language)],
  ];
  const shown = parts.flatMap(([key, content]) => (content ? [[key, content] as const] : []));
  const body = markup`<main>
<h1>${title}</h1>
<p class="about">${subtitle(document, language)}</p>
${verdictBox(summary, language)}
<nav class="contents" aria-label="${reportText('page.contents', language)}"><ul>${shown.map(([key], index) => markup`<li><a href="#part-${index}">${reportText(key, language)}</a></li>`)}</ul></nav>
${shown.map(
  ([key, content], index) => markup`<section class="part" id="part-${index}">
<h2>${reportText(key, language)}</h2>
${content}</section>
`,
)}</main>`;
  return htmlPage(title, body, options);
}

/** Whose plan it is and for which years; the file's name where the workbook does not say. */
function titleOf({ plan: { settings, years }, file }: PlanDocument, language: Language): string {
  const owner = settings.committee ?? settings.municipality;
  const [first] = years;
  if (owner === undefined || first === undefined) return shortened(file, LONGEST_NAME);
  const data = { owner: shortened(owner, LONGEST_NAME), first: String(first), last: String(years.at(-1)) };
  return reportText('plan.title', language, data);
}

function subtitle({ plan: { settings }, model }: PlanDocument, language: Language): string {
  const municipality = settings.committee === undefined ? undefined : settings.municipality;
  return [
    municipality,
    word('report.unit', language, { unit: settings.unit }),
    `${word('report.model', language)}: ${model}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => shortened(part, LONGEST_NAME))
    .join(' · ');
}

/** Measures and activities that no goal has; nothing where there are none. */
function looseRows({ plan, pictures: { goals } }: PlanDocument, language: Language): Markup | undefined {
  const measured = new Set(goals.goals.flatMap(({ measureRows }) => measureRows));
  const served = new Set(goals.goals.flatMap(({ activityRows }) => activityRows));
  const measures = plan.measures.filter((_, place) => !measured.has(place));
  const activities = plan.activities.filter((_, place) => !served.has(place));
  if (measures.length + activities.length === 0) return undefined;
  return markup`${measureTable(measures, language)}${activityTable(activities, language)}`;
}

function aboutTable({ plan: { settings }, file, digest }: PlanDocument, language: Language): Markup {
  const decided = [settings.decidedBy, settings.decidedOn].filter((part) => part !== undefined).join(', ');
  const facts = [
    [reportText('overview.file', language), file],
    [reportText('plan.decided', language), decided],
    [reportText('reading.as-of', language), settings.asOf ?? ''],
    [reportText('plan.prepared-by', language), settings.preparedBy ?? ''],
    [reportText('plan.version', language), settings.version ?? ''],
    [reportText('plan.digest', language), digest],
  ] as const;
  return markup`<dl class="facts">
${facts
  .filter(([, text]) => text !== '')
  .map(
    ([name, text]) => markup`<div><dt>${name}</dt><dd>${shortened(text, LONGEST_NAME)}</dd></div>
`,
  )}</dl>
`;
}
