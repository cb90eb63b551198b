import { chooseFixes, type CellWrite, type Finding, type LiveWorkbook, type WorkbookChange } from '../../src/index';
import { findingKey, type FixPreview, type SessionState } from './session-state';

/** What fixing these findings would write; nothing is written. */
export function previewFixes({ opened, model }: SessionState, findings: readonly Finding[]): FixPreview {
  if (!opened || !model) return { applied: [], results: [], left: 0 };
  const wanted = new Set(findings.map(findingKey));
  const { applied, results, left } = chooseFixes(opened, model, {
    open: { model },
    wants: (finding) => wanted.has(findingKey(finding)),
  });
  return { applied, results, left: left.length };
}

/** The cells that a preview writes. Excel calculates by itself; in a file the results of formulas that the fixes go into are written with them. */
export function writesOf({ applied, results }: FixPreview, kind: LiveWorkbook['kind']): readonly CellWrite[] {
  return [...applied.map(({ write }) => write), ...(kind === 'file' ? results : [])];
}

/** Written cells as changes to look at. */
export function changesOf(writes: readonly CellWrite[]): readonly WorkbookChange[] {
  return writes.map(({ sheet, row, column }) => {
    return { kind: 'cells', sheet, range: { top: row, left: column, bottom: row, right: column } };
  });
}
