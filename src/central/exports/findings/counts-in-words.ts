import type { Severity } from '../../../findings/finding';
import type { Summary } from '../../../findings/summary';
import { verdictOf } from '../../../findings/verdict';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';

/** How many findings there are of a severity: `1 varning`, `2 varningar`. */
export function countInWords(severity: Severity, count: number, language: Language): string {
  return count === 1 ? word(`count.${severity}`, language) : word(PLURALS[severity], language, { count });
}

const PLURALS = { error: 'count.errors', warning: 'count.warnings', information: 'count.informations' } as const;

/** `2 fel, 1 varning, 0 upplysningar`. */
export function countsInWords({ errors, warnings, information }: Summary, language: Language): string {
  return [
    countInWords('error', errors, language),
    countInWords('warning', warnings, language),
    countInWords('information', information, language),
  ].join(', ');
}

/** One sentence on whether the workbook can be handed in, with the counts. */
export function verdictInWords(counts: Summary, language: Language): string {
  return word(`verdict.${verdictOf(counts).kind}`, language, { counts: countsInWords(counts, language) });
}

/** The sum of the counts of several files. */
export function sumCounts(counts: Iterable<Summary>): Summary {
  const sum = { errors: 0, warnings: 0, information: 0 };
  for (const each of counts) {
    sum.errors += each.errors;
    sum.warnings += each.warnings;
    sum.information += each.information;
  }
  return sum;
}
