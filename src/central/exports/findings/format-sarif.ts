import type { Severity } from '../../../findings/finding';
import type { Language } from '../../../messages/rule-texts';
import {
  isChecked,
  isUnread,
  type CheckedFile,
  type FileReport,
  type ReportedCell,
  type ReportedFinding,
} from './file-report';
import { terminalSafeJson } from './visible-text';

/** What SARIF says about a rule, in one language. */
export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly checks: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  /** The passages that the rule builds on, in words. */
  readonly sources: readonly string[];
}

export interface SarifOptions {
  readonly language: Language;
  /** The program's version. */
  readonly version: string;
  /** The whole catalogue; the log describes the rules that its results name. */
  readonly rules: readonly SarifRule[];
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' };

/** The findings as a SARIF 2.1.0 log. A cell is a logical location; a file that could not be read is a notification of the run. Ends in a line break. */
export function formatSarif(reports: readonly FileReport[], { language, version, rules }: SarifOptions): string {
  const checked = reports.filter(isChecked);
  const unread = reports.filter(isUnread);
  const named = new Set(checked.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  const described = rules.filter(({ id }) => named.has(id));
  const indexes = new Map(described.map(({ id }, index) => [id, index]));
  return `${terminalSafeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Styrkoll', semanticVersion: version, language, rules: described.map(toDescriptor) } },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, error }) => ({
              level: 'error',
              message: { text: error.message },
              descriptor: { id: error.code },
              locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) } } }],
            })),
          },
        ],
        artifacts: reports.map(({ file }) => ({ location: { uri: toUri(file) } })),
        results: checked.flatMap((report) => report.findings.map((finding) => toResult(report, finding, indexes))),
      },
    ],
  })}\n`;
}

function toDescriptor({ id, title, checks, why, wrong, right, sources }: SarifRule): object {
  const help = [why, `− ${wrong}`, `+ ${right}`, ...sources];
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: checks },
    help: { text: help.join('\n') },
  };
}

function toResult(report: CheckedFile, finding: ReportedFinding, indexes: ReadonlyMap<string, number>): object {
  const ruleIndex = indexes.get(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [toLocation(report.file, finding)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((cell, index) => ({ id: index, ...toLocation(report.file, cell) })),
    }),
    partialFingerprints: { 'styrkollSubject/v1': `${finding.ruleId} ${finding.subject}` },
    properties: {
      ...(finding.fix && { fix: finding.fix }),
      ...(finding.source && { source: finding.source.text }),
    },
  };
}

function toLocation(file: string, { sheet, cell }: ReportedCell): object {
  return {
    physicalLocation: { artifactLocation: { uri: toUri(file) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' }],
  };
}

/** A path as a relative URI reference with forward slashes; an absolute one as a file URI. */
function toUri(file: string): string {
  const slashes = file.replaceAll('\\', '/');
  const encoded = slashes.replace(/^\.\//, '').split('/').map(encodeSegment).join('/');
  if (/^[a-z]:\//i.test(slashes)) return `file:///${slashes.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return slashes.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A lone surrogate, which a Windows file name may hold, has no encoding. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
