import { figureText } from '../../src/messages/function-texts';
import { FigureArgumentError } from '../../src/figures/figure-argument-error';
import { isFigureError, isFigureText, type Figure, type Figures } from '../../src/figures/figure';

/** A figure as short as a table of cases wants it: an error as `code messageId`, a sentence as its message id, several with `+` between. */
export function short(figure: Figure): string | number | boolean {
  if (typeof figure !== 'object') return figure;
  // Every message has words in both languages, with all its data.
  const texts = isFigureError(figure) || isFigureText(figure) ? [figure] : figure;
  for (const text of texts) for (const language of ['sv', 'en'] as const) figureText(text, language);
  return isFigureError(figure)
    ? `${figure.code} ${figure.messageId}`
    : texts.map(({ messageId }) => messageId).join(' + ');
}

/** All of a result, short. */
export function shortly(figures: Figures): (string | number | boolean)[][] {
  return figures.map((row) => row.map(short));
}

/** What an argument that cannot be used gives: `argument messageId`. */
export function argumentFault(work: () => unknown): string {
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof FigureArgumentError)) throw fault;
    for (const language of ['sv', 'en'] as const) figureText(fault, language);
    return `${fault.argument} ${fault.messageId}`;
  }
  return 'nothing was wrong';
}
