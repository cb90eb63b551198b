import type { LocalText } from '../models/model';

/** What is wrong at one place of a document. */
export interface StyrplanProblem {
  /** A JSON pointer: `/goals/0/title`; empty for the document as a whole. */
  readonly path: string;
  readonly reason: LocalText;
}

/** A text that is no styrplan document that can be read: nothing of it was taken in. */
export class StyrplanError extends Error {
  override readonly name = 'StyrplanError';

  /** `problems` holds one at least, the first hundred at most; the error's own message is the first of them in English. */
  constructor(readonly problems: readonly [StyrplanProblem, ...StyrplanProblem[]]) {
    const [{ path, reason }] = problems;
    super(`styrplan: ${path === '' ? '' : `${path} `}${reason.en}`);
  }
}
