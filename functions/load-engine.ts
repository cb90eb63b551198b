import type * as engineModule from './engine';
import { excelError } from './answer';

type Engine = typeof engineModule;

/** How long the page is left alone before the engine is fetched, where the browser does not tell when it is idle. */
const PATIENCE = 3_000;

let loaded: Engine | undefined;
let loading: Promise<Engine> | undefined;

/** An answer of the engine: at once where it is loaded, else when it is. Where it cannot be loaded the next call tries again. */
export function answerByEngine(work: (engine: Engine) => unknown[][]): unknown[][] | Promise<unknown[][]> {
  const engine = loaded;
  if (engine) return work(engine);
  return load().then(work, () => {
    throw excelError({ code: 'not-available', messageId: 'engine.failed', data: {} });
  });
}

/** Fetches the engine when the page has nothing else to do, so that the first formula that needs it is answered at once. */
export function loadEngineWhenIdle(): void {
  const fetchQuietly = (): void => void load().catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchQuietly);
  else setTimeout(fetchQuietly, PATIENCE);
}

function load(): Promise<Engine> {
  loading ??= import(/* webpackChunkName: "engine" */ './engine').then(
    (engine) => (loaded = engine),
    (fault: unknown) => {
      loading = undefined;
      throw fault;
    },
  );
  return loading;
}
