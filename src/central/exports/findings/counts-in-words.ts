import type { Summary } from '../../../findings/summary';
import { verdictOf } from '../../../findings/verdict';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';

/** `2 fel, 1 varning, 0 upplysningar`. */
export function countsInWords({ errors, warnings, information }: Summary, language: Language): string {
  return [
    errors === 1 ? word('count.error', language) : word('count.errors', language, { count: errors }),
    warnings === 1 ? word('count.warning', language) : word('count.warnings', language, { count: warnings }),
    information === 1
      ? word('count.information', language)
      : word('count.informations', language, { count: information }),
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
