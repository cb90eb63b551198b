import { reportText, type ReportTextKey } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { Goal, Plan } from '../../../plan/plan';
import type { GoalPicture, PicturedGoal } from '../findings/plan-pictures';
import { shortened } from '../findings/visible-text';
import { goalLabel } from './goal-tables';
import { markup, type Markup } from './markup';
import { activityTable, LONGEST_TEXT, measureTable } from './plan-tables';
import { statusBadge } from './status-mark';

/** A goal of the plan in full: what it says, who has it, its measures and activities. @param place in `GoalPicture.goals`, the same as in the plan */
export function goalEntry(place: number, plan: Plan, picture: GoalPicture, language: Language): Markup {
  const goal = plan.goals[place]!;
  const pictured = picture.goals[place]!;
  const facts = factsOf(goal, language);
  return markup`<section class="goal">
<h3>${goalLabel(pictured)}${pictured.worst && markup` ${statusBadge(pictured.worst, language)}`}</h3>
<p class="faint">${whereabouts(pictured, picture, language)}</p>
${
  goal.description !== undefined &&
  markup`<p>${shortened(goal.description, LONGEST_TEXT)}</p>
`
}${
    facts.length > 0 &&
    markup`<dl class="facts">
${facts.map(
  ([key, text]) => markup`<div><dt>${reportText(key, language)}</dt><dd>${shortened(text, LONGEST_TEXT)}</dd></div>
`,
)}</dl>
`
  }${measureTable(
    pictured.measureRows.map((row) => plan.measures[row]!),
    language,
  )}${activityTable(
    pictured.activityRows.map((row) => plan.activities[row]!),
    language,
  )}</section>
`;
}

/** `Nämndmål under F1, F3 · Socialnämnden`. */
function whereabouts(
  { level, levelAsWritten, parents, committees }: PicturedGoal,
  { levels, goals }: GoalPicture,
  language: Language,
): string {
  const name = level === null ? levelAsWritten : levels[level];
  const above = parents.map((parent) => goals[parent]!).map(({ id, title }) => (id === '' ? title : id));
  const under = above.length === 0 ? '' : reportText('plan.under', language, { goals: above });
  return [[name, under].filter(Boolean).join(' '), shortened(committees.join(', '), LONGEST_TEXT)]
    .filter((part) => part !== '')
    .join(' · ');
}

function factsOf(goal: Goal, language: Language): readonly (readonly [ReportTextKey, string])[] {
  const valid = [goal.validFrom, goal.validTo].map((date) => date ?? '').join(' – ');
  const decided = [goal.decidedBy, goal.decidedOn].filter((part) => part !== undefined).join(', ');
  const yes = reportText('plan.yes', language);
  const facts: readonly (readonly [ReportTextKey, string | undefined])[] = [
    ['plan.responsible', goal.responsible],
    ['plan.perspective', goal.perspective],
    ['plan.target-group', goal.targetGroup],
    ['plan.effect', goal.effect],
    ['plan.motive', goal.motive],
    ['plan.basis', goal.basis],
    ['plan.valid', valid === ' – ' ? undefined : valid],
    ['plan.decided', decided === '' ? undefined : decided],
    ['plan.document', goal.document],
    ['plan.equality', goal.equality === true ? yes : undefined],
  ];
  return facts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
}
