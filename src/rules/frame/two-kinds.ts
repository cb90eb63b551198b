import type { Frame } from '../../plan/plan';
import { anchorOf, firstCell, hasColumn } from '../../plan/source';
import { frameKindOf, unreadAmount } from '../lookups/money/amounts';
import { frameRowOf, ownerlessRows } from '../lookups/money/committee-frames';
import { framedCommittees } from '../lookups/money/framed-committees';
import { defineRule } from '../rule';

/** A committee has an operating frame but no investment frame. Where the sheet does not tell kinds apart, `workbook/missing-column` speaks. */
export const twoKinds = defineRule({
  id: 'frame/two-kinds',
  reads: ['settings', 'years', 'frames', 'organisations'],
  sources: [
    {
      document: '003',
      page: '8',
      heading: 'Förslag till preliminära drifts- och investeringsramar samt fullmäktigemål',
    },
  ],
  needs: { frames: ['organisation', 'kind'] },
  options: {},
  messages: ['missing', 'empty'],
  check({ plan, report }) {
    const lacking = framedCommittees(plan).flatMap((committee) => {
      const operating = frameRowOf(committee, 'operating');
      if (!operating || !tellsKind(operating)) return [];
      // A row whose kind cannot be read may be the one.
      if (committee.rows.some((row) => frameKindOf(row) === undefined)) return [];
      const investments = committee.rows.filter((row) => frameKindOf(row) === 'investment');
      return investments.some((row) => holdsSomething(row, plan.years))
        ? []
        : [{ committee, operating, investment: investments[0] }];
    });
    const without = lacking.filter(({ investment }) => investment === undefined).length;
    const ownerless = ownerlessRows(plan, 'investment').length;
    for (const { committee, operating, investment } of lacking) {
      if (investment === undefined && without <= ownerless) continue;
      report({
        messageId: investment ? 'empty' : 'missing',
        data: { committee: committee.name },
        anchor: investment
          ? anchorOf(investment, ...plan.years.map((year) => `amounts:${year}`))
          : firstCell(operating),
        subject: `frame:${committee.key}/investment`,
      });
    }
  },
});

function tellsKind(row: Frame): boolean {
  return row.kind !== undefined || hasColumn(row, 'kind');
}

/** Whether a row states an amount (zero is one), or holds something in an amount's place that other rules judge. */
function holdsSomething(row: Frame, years: readonly number[]): boolean {
  return row.amounts.length > 0 || years.some((year) => unreadAmount(row, `amounts:${year}`) !== undefined);
}
