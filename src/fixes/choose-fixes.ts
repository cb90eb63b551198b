import { checkWorkbook, type WorkbookCheck } from '../check/check-workbook';
import { openWorkbook, type OpenedWorkbook } from '../check/open-workbook';
import type { Finding } from '../findings/finding';
import type { GovernanceModel } from '../models/model';
import { sheetAddress } from '../plan/cell';
import { RULES } from '../rules/registry';
import { Recalculation } from '../workbook/calculation/recalculation';
import type { CellWrite } from '../workbook/cell-write';
import { valueAt, type CellValue, type WorkbookSnapshot } from '../workbook/snapshot';
import { withWrites } from '../workbook/with-writes';
import type { AppliedFix, ChosenFixes, FixOptions, LeftFix } from './chosen-fixes';
import { newFindings } from './new-findings';
import { offeredFixes, type OfferedFix } from './offered-fix';
import { refusedCell } from './refused-cell';
import { writeOfFix } from './write-of-fix';

/**
 * Chooses the fixes that mend their findings without making any other finding appear: each set is tried on the workbook's snapshot and checked
 * before it is taken. Goes on until no more can be taken, so that a second time there is nothing left to do.
 */
export function chooseFixes(opened: OpenedWorkbook, model: GovernanceModel, options: FixOptions = {}): ChosenFixes {
  return new FixTrial(opened, model, options).choose();
}

class FixTrial {
  private readonly applied: AppliedFix[] = [];
  private readonly writes = new Map<string, CellWrite>();
  private after: OpenedWorkbook;
  private check: WorkbookCheck;
  private left: LeftFix[] = [];
  private readonly formulas: Recalculation;

  constructor(
    private readonly opened: OpenedWorkbook,
    private readonly model: GovernanceModel,
    private readonly options: FixOptions,
  ) {
    this.after = opened;
    this.formulas = new Recalculation(opened.workbook);
    this.check = checkWorkbook(opened, model, options.check);
  }

  choose(): ChosenFixes {
    // Each round leaves fewer findings than the one before, so there is a last one.
    while (this.round());
    const { applied, left, after, check } = this;
    const writes = [...this.writes.values()];
    return { applied, left, writes, results: this.resultsOf(writes), after, check };
  }

  private round(): boolean {
    const { rules, wants } = this.options;
    this.left = [];
    const findings = this.check.open.filter(
      (finding) => (rules?.has(finding.ruleId) ?? true) && (wants?.(finding) ?? true),
    );
    const { offers, conflicts } = offeredFixes(findings, CATALOGUE);
    for (const offer of conflicts) this.leave(offer, 'conflict');
    const writable = offers.filter((offer) => {
      const reason = this.options.refused?.get(offer.key) ?? refusedCell(this.after.workbook, offer.fix.cell);
      if (reason) this.leave(offer, reason);
      return reason === undefined;
    });
    const before = this.applied.length;
    this.take(writable);
    return this.applied.length > before;
  }

  /** Takes all of the offers that can be taken: all at once where they do no harm, else in ever smaller groups. */
  private take(offers: readonly OfferedFix[]): void {
    if (offers.length === 0) return;
    const before = this.check.open;
    const gone = new Set(offers.flatMap(({ findings }) => findings));
    const writes = offers.map(({ fix }) => writeOfFix(fix, this.after.workbook));
    const after = this.reopened(this.withAll(offers, writes));
    const check = checkWorkbook(after, this.model, this.options.check);
    const unwanted = newFindings(before, gone, check.open);
    if (unwanted.length === 0) {
      this.accept(offers, writes);
      this.after = after;
      this.check = check;
      return;
    }
    const [only, another] = offers;
    if (only && !another) {
      const because = unwanted.find((finding) => !isSame(finding, only.findings));
      this.leave(only, because ? 'other-finding' : 'no-effect', because);
      return;
    }
    const suspects = new Set(offers.filter((offer) => unwanted.some((finding) => touches(finding, offer))));
    const [first, rest] =
      suspects.size > 0 && suspects.size < offers.length
        ? [offers.filter((offer) => !suspects.has(offer)), [...suspects]]
        : [offers.slice(0, offers.length >> 1), offers.slice(offers.length >> 1)];
    this.take(first);
    this.take(rest);
  }

  /** The workbook as it reads with these writes after those that are taken already, its formulas calculated. */
  private withAll(offers: readonly OfferedFix[], writes: readonly CellWrite[]): WorkbookSnapshot {
    const all = new Map(this.writes);
    offers.forEach(({ key }, index) => all.set(key, this.onTop(key, writes[index]!)));
    const cells = [...all.values()];
    return withWrites(this.opened.workbook, [...cells, ...this.resultsOf(cells)]);
  }

  /** A write into a cell that may have been given its number format by an earlier one. */
  private onTop(key: string, write: CellWrite): CellWrite {
    const format = write.format ?? this.writes.get(key)?.format;
    return { ...write, ...(format && { format }) };
  }

  private resultsOf(writes: readonly CellWrite[]): readonly CellWrite[] {
    return this.formulas.after(writes, this.options.refused);
  }

  private reopened(workbook: WorkbookSnapshot): OpenedWorkbook {
    return openWorkbook(workbook, { ...this.options.open, model: this.model });
  }

  private accept(offers: readonly OfferedFix[], writes: readonly CellWrite[]): void {
    offers.forEach(({ key, findings }, index) => {
      const write = writes[index]!;
      this.writes.set(key, this.onTop(key, write));
      for (const finding of onePerRule(findings))
        this.applied.push({ finding, before: this.contentOf(finding), write });
    });
  }

  private leave({ findings }: OfferedFix, reason: LeftFix['reason'], because?: Finding): void {
    for (const finding of onePerRule(findings))
      this.left.push({ finding, before: this.contentOf(finding), reason, ...(because && { because }) });
  }

  private contentOf({ fix }: Finding): CellValue {
    const { sheet: name, row, column } = fix!.cell;
    const sheet = this.after.workbook.sheets.find((each) => each.name === name);
    return sheet ? valueAt(sheet, row, column) : null;
  }
}

const CATALOGUE = RULES.map(({ id }) => id);

/** A cell that a rule complains of twice is mended once. */
function onePerRule(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ruleId }, index) => findings.findIndex((other) => other.ruleId === ruleId) === index);
}

function isSame({ ruleId, anchor }: Finding, findings: readonly Finding[]): boolean {
  return findings.some((other) => other.ruleId === ruleId && sheetAddress(other.anchor) === sheetAddress(anchor));
}

/** Whether a finding stands in the row that a fix writes into, or looks at it. */
function touches({ anchor, related }: Finding, { fix: { cell } }: OfferedFix): boolean {
  return [anchor, ...related].some(({ sheet, row }) => sheet === cell.sheet && row === cell.row);
}
