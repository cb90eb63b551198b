import type { FollowUp } from '../../plan/plan';
import { cellOf, problemOf } from '../../plan/source';
import { idKey } from '../../text/ids';
import { readNumber } from '../../text/numbers';
import { stated } from '../lookups/goals/goal-references';
import { defineRule } from '../rule';

/** Words by which people say that there is none. */
const NONE =
  /^(?:(?:nej,? )?inge[nt]|inga|nej|ej aktuellt?|inte aktuellt?|nej tack|inget att (?:rapportera|anmärka)|none|no)$/;
const NO_DEVIATION =
  /^(?:(?:nej,? )?(?:inga|ingen)(?: (?:större |väsentliga? )?avvikelser?(?: att rapportera)?)|(?:helt )?enligt plan(?:en|ering(?:en)?)?|i fas|utan avvikelser?)$/;
/** A goal that is reached may be so with something to spare. */
const BETTER =
  /bättre|positiv|över (?:målet|målnivå|plan|förväntan)|överträff|snabbare|tidigare än|högre än (?:mål|plan)|före plan/;

/**
 * A follow-up tells of a deviation or a missed target and proposes nothing. What goes better than planned needs no measure.
 */
export const deviationWithoutAction = defineRule({
  id: 'process/deviation-without-action',
  reads: ['followUps'],
  sources: [
    { document: '000', page: '11', heading: 'Uppföljning under ett år' },
    { document: '003', page: '10', heading: 'Uppföljning, analys, åtgärder och verksamhetsutveckling' },
  ],
  needs: { followUps: ['action', ['achieved', 'deviation']] },
  options: {},
  messages: ['deviation', 'missed'],
  check({ plan, report }) {
    for (const followUp of plan.followUps) {
      const cell = cellOf(followUp, 'action');
      if (!cell || problemOf(followUp, 'action') || proposes(followUp)) continue;
      const deviation = deviationOf(followUp);
      if (deviation === undefined && followUp.achieved !== 'no') continue;
      report({
        messageId: deviation === undefined ? 'missed' : 'deviation',
        data: { goal: followUp.goalId ?? '–', deviation: deviation ?? '' },
        anchor: cell,
        related: [cellOf(followUp, deviation === undefined ? 'achieved' : 'deviation')].filter(
          (each) => each !== undefined,
        ),
        subject: `follow-up:${cell.sheet}!${cell.row + 1}`,
      });
    }
  },
});

function proposes({ action }: FollowUp): boolean {
  const text = stated(action);
  return text !== undefined && !NONE.test(plain(text));
}

/** The deviation that is told of; undefined where there is none, or the goal is reached all the same and more. */
function deviationOf({ deviation, achieved }: FollowUp): string | undefined {
  const text = stated(deviation);
  if (text === undefined) return undefined;
  const key = plain(text);
  const number = readNumber(text.replace(/^±/, ''))?.value;
  if (number === 0 || NONE.test(key) || NO_DEVIATION.test(key)) return undefined;
  return achieved === 'yes' && (number !== undefined || BETTER.test(key)) ? undefined : text;
}

function plain(text: string): string {
  return idKey(text).replace(/[.!]+$/, '');
}
