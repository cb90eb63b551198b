import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What Univer's lexer remembers of brackets while it reads a formula; it does not show it. */
interface Brackets {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _openBracketNormalIndexStack: number[];
  _resetTemp(): void;
}

/**
 * Lets each formula be read on its own. Univer's lexer, which reads what is being typed as well, does not forget a bracket that is still open: after `=SUM(tblMål[` was
 * typed it would take every number with a decimal point in every formula for a part of a table's column.
 */
export function soundLexer(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as Brackets;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
    lexer._openBracketNormalIndexStack = [];
  };
}
