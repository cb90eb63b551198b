import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { FrameKind } from '../../../plan/plan';
import type { FramePicture, GoalPicture } from '../findings/plan-pictures';
import { frameFigures } from './frame-figures';
import { rowsOfKind } from './frame-amounts';
import { frameTable } from './frame-table';
import { goalFigures } from './goal-figures';
import { goalTable, levelTable } from './goal-tables';
import { markup, type Markup } from './markup';
import { legend } from './status-mark';

/** The goal chain: a count by level, the tree as pictures, and the same as a table that opens. @param id begins the ids of its parts */
export function goalSection(picture: GoalPicture, id: string, language: Language): Markup {
  return markup`${levelTable(picture, language)}
${goalFigures(picture, `${id}-goals`, language)}
${legend(language)}
<details class="data"><summary>${reportText('goals.as-table', language, { count: picture.goals.length })}</summary>
${goalTable(picture, language)}</details>
`;
}

/** The frames, operating and investment apart: bars, then the numbers. @param level of the kinds' headings */
export function frameSection(picture: FramePicture, id: string, level: number, language: Language): Markup {
  const kinds: readonly FrameKind[] = ['operating', 'investment'];
  return markup`${kinds
    .filter((kind) => rowsOfKind(picture, kind).length > 0)
    .map(
      (kind) => markup`<section class="kind">
<h${level}>${reportText(`frames.heading-${kind}`, language)}</h${level}>
${frameFigures(picture, kind, `${id}-${kind}`, language)}
${frameTable(picture, kind, language)}</section>
`,
    )}`;
}

/** Whether there is anything to draw. */
export function hasFrames({ rows, years }: FramePicture): boolean {
  return rows.length > 0 && years.length > 0;
}
