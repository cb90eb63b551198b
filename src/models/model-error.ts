import type { ModelProblem } from './model-problem';

/** A governance model that cannot be used: everything that is wrong in its JSON. `describeModelProblem` says it in words. */
export class ModelError extends Error {
  /** Where the first problem is, as a JSON pointer. */
  readonly path: string;

  constructor(readonly problems: readonly [ModelProblem, ...ModelProblem[]]) {
    super(problems.map(({ path, code, data }) => `${path || '/'}: ${code} ${JSON.stringify(data)}`).join('; '));
    this.name = 'ModelError';
    this.path = problems[0].path;
  }
}

/** Throws `ModelError` where there is a problem. */
export function refuse(problems: readonly ModelProblem[]): void {
  const [first, ...more] = problems;
  if (first) throw new ModelError([first, ...more]);
}
