import { messageOf, sheetAddress, word, type Finding, type Language } from '../../../src/index';

/** Findings for the clipboard, a line each: severity, cell and message between tabs, so that they can be pasted into a mail or a sheet. */
export function findingsAsText(findings: readonly Finding[], language: Language): string {
  return findings.map((finding) => findingAsText(finding, language)).join('\n');
}

function findingAsText(finding: Finding, language: Language): string {
  const parts = [
    word(`severity.${finding.severity}`, language),
    sheetAddress(finding.anchor),
    messageOf(finding, language),
  ];
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\t');
}
