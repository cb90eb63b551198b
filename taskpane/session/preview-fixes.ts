import { chooseFixes, type Finding } from '../../src/index';
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
