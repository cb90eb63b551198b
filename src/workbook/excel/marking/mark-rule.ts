import type { MarkedCell } from '../../live-workbook';

type Severity = MarkedCell['severity'];

/** How a severity looks: by colour, and for those who do not see colours by letters and lines. */
interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'Single' | 'Double' | 'None';
}

/** The lightest first, so that the gravest is laid on top. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  information: { fill: '#DCEBFA', font: '#0B3A66', bold: false, italic: true, underline: 'None' },
  warning: { fill: '#FFF1C2', font: '#5C4300', bold: true, italic: true, underline: 'Single' },
  error: { fill: '#FAD4D8', font: '#6B0F1A', bold: true, italic: false, underline: 'Double' },
};

const RULE = /^=\s*N\(\s*"styrkoll:(?:error|warning|information)"\s*\)\s*=\s*0$/i;

/** The condition of our marks: always true, and signed. */
export function markRule(severity: Severity): string {
  return `=N("styrkoll:${severity}")=0`;
}

/** Whether a condition is that of a mark of ours. */
export function isMarkRule(formula: unknown): boolean {
  return typeof formula === 'string' && RULE.test(formula.trim());
}
