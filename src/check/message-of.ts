import type { Finding } from '../findings/finding';
import { renderFinding } from '../messages/render';
import type { Language } from '../messages/rule-texts';

/** The sentence of a finding. A text that fails is a fault of ours: it must not hide the finding, nor the other ones. */
export function messageOf(finding: Finding, language: Language): string {
  try {
    return renderFinding(finding, language);
  } catch (cause) {
    const data = { rule: finding.ruleId, reason: cause instanceof Error ? cause.message : String(cause) };
    return renderFinding({ ...finding, ruleId: 'internal/rule-failed', messageId: 'failed', data }, language);
  }
}
