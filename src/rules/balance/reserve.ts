import { nameKey } from '../../text/ids';
import { isRoundedTo } from '../lookups/money/adds-up';
import { isWholeResult, mostReserved } from '../lookups/money/balance-arithmetic';
import { BALANCE_SLIPS } from '../lookups/money/balance-slips';
import { balanceStatements, type BalanceStatement } from '../lookups/money/balance-statements';
import { yearHeaderCells } from '../lookups/money/amounts';
import { defineRule } from '../rule';

/** The year from which the resultatreserv has its rules. */
const IN_FORCE = 2024;

/** The older reserve, which has no upper limit and may still stand in the books. */
const OLDER_RESERVE = /utjämning|^rur\b/;

/**
 * More is put aside in the resultatreserv than the year's result allows, or the reserve is larger than a share of taxes and general grants. What
 * an excessive reservation has added to the reserve is not blamed again, nor is a reserve for each year that it stays too large.
 */
export const reserve = defineRule({
  id: 'balance/reserve',
  reads: ['settings', 'balance'],
  sources: [{ document: 'KL', page: '11 kap. 14 §' }],
  /** `cap`: the most that the reserve may be, as a share of taxes and general grants. */
  options: { cap: 0.05 },
  messages: ['reservation', 'reserve'],
  silencedBy: BALANCE_SLIPS,
  check({ plan, options, report }) {
    const { unit } = plan.settings;
    for (const statement of balanceStatements(plan)) {
      const isWhole = isWholeResult(statement, unit);
      const isCapped = !statement.rows.some(
        ({ item, label }) => item === 'reserve' && OLDER_RESERVE.test(nameKey(label ?? '')),
      );
      let excess = 0;
      let wasAbove = false;
      for (const year of statement.years) {
        if (year < IN_FORCE) continue;
        const taxes = statement.amount('taxesAndGrants', year);
        const reserved = Math.abs(statement.amount('reservation', year) ?? 0);
        const most = mostReserved(statement, year, isWhole);
        const cell = statement.cell('reservation', year);
        const parts = [...cellsOf(statement, year), ...yearHeaderCells(statement.rows)];
        if (cell && most && reserved > most.kronor && !isRoundedTo(most.kronor, reserved, unit)) {
          excess += reserved - most.kronor;
          report({
            messageId: 'reservation',
            data: {
              year,
              reserved: { kronor: reserved, unit },
              most: { kronor: most.kronor, unit },
              share: { percent: most.percent },
            },
            anchor: cell,
            related: cellsOf(statement, year),
            parts,
            subject: `balance:${year}/reservation`,
          });
        }
        const whole = statement.amount('reserve', year);
        const reserveCell = statement.cell('reserve', year);
        if (!isCapped || !reserveCell || whole === undefined || taxes === undefined || taxes <= 0) continue;
        const cap = taxes * options.cap;
        const isAbove = whole - excess > cap && !isRoundedTo(cap, whole - excess, unit);
        if (isAbove && !wasAbove) {
          report({
            messageId: 'reserve',
            data: {
              year,
              reserve: { kronor: whole, unit },
              cap: { kronor: cap, unit },
              share: { percent: options.cap * 100 },
              taxes: { kronor: taxes, unit },
            },
            anchor: reserveCell,
            related: [statement.cell('taxesAndGrants', year)!],
            parts,
            subject: `balance:${year}/reserve`,
          });
        }
        wasAbove = isAbove;
      }
    }
  },
});

function cellsOf(statement: BalanceStatement, year: number): ReturnType<typeof yearHeaderCells> {
  return (['result', 'realisationGains', 'exceptions', 'taxesAndGrants', 'equity'] as const).flatMap(
    (item) => statement.cell(item, year) ?? [],
  );
}
