import type {
  CheckedFile,
  ReportedCell,
  ReportedFinding,
  ReportedSource,
} from '../central/exports/findings/file-report';
import type { Finding } from '../findings/finding';
import { summarise } from '../findings/summary';
import type { WorkbookCheck } from './check-workbook';
import { messageOf } from './message-of';
import { citations } from '../messages/citations';
import { renderFix } from '../messages/render';
import type { Language } from '../messages/rule-texts';
import { homeOf } from './model-home';
import type { GovernanceModel } from '../models/model';
import type { OpenedWorkbook } from './open-workbook';
import { a1, type CellRef } from '../plan/cell';
import { planPictures } from './plan-pictures';
import { readingSummary } from './reading-summary';
import { cellViewer } from './row-around';
import { RULES } from '../rules/registry';
import type { Rule } from '../rules/rule';

/** What a report needs besides the workbook. */
export interface CheckedFileOptions {
  /** The file as it is to be named. */
  readonly file: string;
  readonly model: GovernanceModel;
  readonly check: WorkbookCheck;
  readonly language: Language;
  /** Whether the report has pictures of the goals and the frames. */
  readonly pictures?: boolean;
}

const RULE_BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** A checked workbook in the words of one language, ready for the report formats. */
export function checkedFile(
  opened: OpenedWorkbook,
  { file, model, check, language, pictures }: CheckedFileOptions,
): CheckedFile {
  const findings = check.open;
  const sources = new Map<string, ReportedSource | null>();
  const sourceOf = (ruleId: string): ReportedSource | null => {
    let source = sources.get(ruleId);
    if (source === undefined) sources.set(ruleId, (source = reportedSource(ruleId, model, language)));
    return source;
  };
  const { contentOf, rowAround } = cellViewer(opened, language);
  const toReported = (finding: Finding): ReportedFinding => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    ...place(finding.anchor),
    message: messageOf(finding, language),
    related: finding.related.map(place),
    fix: finding.fix
      ? { ...place(finding.fix.cell), value: finding.fix.value, description: renderFix(finding, finding.fix, language) }
      : null,
    source: sourceOf(finding.ruleId),
    content: contentOf(finding.anchor),
    row: rowAround(finding.anchor),
    fixContent: finding.fix ? contentOf(finding.fix.cell) : '',
    subject: finding.subject,
  });
  return {
    file,
    model: model.id,
    summary: summarise(findings),
    findings: findings.map(toReported),
    dismissed: check.dismissed.map(({ finding, dismissal: { reason, function: role, date } }) => ({
      ruleId: finding.ruleId,
      ...place(finding.anchor),
      message: messageOf(finding, language),
      reason,
      function: role,
      date,
    })),
    reading: readingSummary(opened, model, check.dismissed.length, language),
    asOf: check.run.options.asOf ?? opened.plan.settings.asOf ?? null,
    ...(pictures && { pictures: planPictures(opened.plan, model, findings, language) }),
  };
}

function place(cell: CellRef): ReportedCell {
  return { sheet: cell.sheet, cell: a1(cell) };
}

/** The passage behind a rule that fits the municipality best; `text` cites all that do. */
function reportedSource(ruleId: string, model: GovernanceModel, language: Language): ReportedSource | null {
  const cited = citations(RULE_BY_ID.get(ruleId)?.sources ?? [], language, homeOf(model));
  const [first] = cited;
  if (!first) return null;
  return {
    document: first.document,
    page: first.page ?? null,
    heading: first.heading ?? null,
    text: cited.map(({ text }) => text).join('; '),
  };
}
