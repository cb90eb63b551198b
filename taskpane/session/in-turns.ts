/** How long work goes on before the page may draw and listen. */
const TURN_MILLISECONDS = 12;

/** Lets the page draw and listen. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}

/**
 * Runs a work of many steps without holding the page up.
 * @param onStep told now and then what the work last yielded
 * @throws the signal's reason once it is aborted
 */
export async function inTurns<Step, Result>(
  steps: Generator<Step, Result, undefined>,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Result> {
  let turnEnd = performance.now() + TURN_MILLISECONDS;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < turnEnd) continue;
    onStep?.(step.value);
    await nextTurn();
    turnEnd = performance.now() + TURN_MILLISECONDS;
  }
}
