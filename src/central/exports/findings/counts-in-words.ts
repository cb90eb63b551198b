import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import type { SeverityCounts } from './file-report';

/** `2 fel, 1 varning, 0 upplysningar`. */
export function countsInWords({ errors, warnings, information }: SeverityCounts, language: Language): string {
  return [
    errors === 1 ? word('count.error', language) : word('count.errors', language, { count: errors }),
    warnings === 1 ? word('count.warning', language) : word('count.warnings', language, { count: warnings }),
    information === 1 ? word('count.information', language) : word('count.informations', language, { count: information }),
  ].join(', ');
}

/** One sentence on whether the workbook can be handed in, with the counts. */
export function verdictInWords(counts: SeverityCounts, language: Language): string {
  const verdict = counts.errors > 0 ? 'verdict.errors' : counts.warnings > 0 ? 'verdict.warnings' : 'verdict.clean';
  return word(verdict, language, { counts: countsInWords(counts, language) });
}

/** The sum of the counts of several files. */
export function sumCounts(counts: Iterable<SeverityCounts>): SeverityCounts {
  const sum = { errors: 0, warnings: 0, information: 0 };
  for (const each of counts) {
    sum.errors += each.errors;
    sum.warnings += each.warnings;
    sum.information += each.information;
  }
  return sum;
}
