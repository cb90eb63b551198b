import { hostLanguage, ruleFigures, tableCounts, tableFindings } from '../src/index';
import type { FigureInput, Figures, TableArgument } from '../src/index';

/*
 * What needs the checking engine: a script of its own, since it is larger than all other functions together.
 */

/** REGEL in the host's language. */
export function ruleFacts(id: FigureInput, field: FigureInput): Figures {
  return ruleFigures(id, field, hostLanguage());
}

/** VALIDERA in the host's language. */
export function findings(tables: readonly TableArgument[]): Figures {
  return tableFindings(tables, hostLanguage());
}

/** FYND. */
export function counts(tables: readonly TableArgument[]): Figures {
  return tableCounts(tables, hostLanguage());
}
