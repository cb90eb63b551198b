import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../scripts/server/static-server.mjs';
import { builtSite } from '../e2e/built-site';
import { openPage } from '../e2e/browser';
import { writeFunctionPage } from './function-page';

/** A call of a function as Excel makes it: `addresses` as Excel reports them for each argument. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly addresses?: readonly unknown[];
}

/** What Excel is told: the value that spills, or an error with its number (7 `#VALUE!`, 1 `#N/A`, 6 `#NUM!`) and its message. */
export type Told = { readonly value: unknown } | { readonly error: number; readonly message: string };

/** The built functions in Microsoft's own runtime, in a page whose host this is. */
export interface RuntimePage {
  call(id: string, args: readonly unknown[], addresses?: readonly unknown[]): Promise<Told>;
  /** All in one message; the milliseconds are those until the last answer came. */
  callAll(calls: readonly Call[]): Promise<{ readonly told: readonly Told[]; readonly milliseconds: number }>;
  readonly errors: readonly string[];
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

/** Opens the page with the functions of this run's build. */
export async function openRuntime(): Promise<RuntimePage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-functions-'));
  writeFunctionPage(path.join(builtSite(), 'addin'), folder);
  const served = await serveFolder({ root: folder });
  const { page, errors, strayRequests, close } = await openPage(`${served.origin}/functions.html`);
  const callAll: RuntimePage['callAll'] = (calls) =>
    page.evaluate(
      (list) => (window as unknown as { callAll(all: unknown): Promise<never> }).callAll(list),
      calls as never,
    );
  return {
    callAll,
    call: async (id, args, addresses) => (await callAll([{ id, args, ...(addresses && { addresses }) }])).told[0]!,
    errors,
    strayRequests,
    close: async () => {
      await close();
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
