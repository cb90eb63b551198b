import type { Finding, Fix, MessageData } from '../findings/finding';
import { fill } from './fill';
import { RULE_TEXTS, type Language } from './rule-texts';

/** The sentence of a finding: what is wrong, which value was seen, what to do. */
export function renderFinding(finding: Finding, language: Language): string {
  return renderMessage(finding.ruleId, finding.messageId, finding.data, language);
}

/** What a fix does, in words. */
export function renderFix(finding: Finding, fix: Fix, language: Language): string {
  return renderMessage(
    finding.ruleId,
    fix.messageId,
    { ...finding.data, value: typeof fix.value === 'boolean' ? String(fix.value) : fix.value },
    language,
  );
}

function renderMessage(ruleId: string, messageId: string, data: MessageData, language: Language): string {
  const template = RULE_TEXTS[language][ruleId]?.messages[messageId];
  if (template === undefined) throw new Error(`no message ${messageId} of ${ruleId} in ${language}`);
  return fill(template, data, language);
}
