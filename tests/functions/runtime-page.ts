import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../scripts/server/static-server.mjs';
import { builtSite } from '../e2e/built-site';
import { openPage } from '../e2e/browser';
import { writeFunctionPage } from './function-page';

/** What Excel is told: the value that spills, or an error with its number (7 `#VALUE!`, 1 `#N/A`, 6 `#NUM!`) and its message. */
export type Told = { readonly value: unknown } | { readonly error: number; readonly message: string };

/** The built functions in Microsoft's own runtime, in a page whose host this is. */
export interface RuntimePage {
  call(id: string, args: readonly unknown[], addresses?: readonly unknown[]): Promise<Told>;
  /** Calls in one message, one a row: BELOPP, the row's number from tkr to kr. */
  callRows(rows: number): Promise<readonly Told[]>;
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
  const evaluated = async (calls: string): Promise<readonly Told[]> =>
    JSON.parse(await page.evaluate<string>(`callAll(${calls}).then(({ told }) => JSON.stringify(told))`)) as Told[];
  const kronor = "[[[row]], [['tkr']], [['kr']]]";
  return {
    call: async (id, args, addresses) => (await evaluated(JSON.stringify([{ id, args, addresses }])))[0]!,
    callRows: (rows) => evaluated(`Array.from({ length: ${rows} }, (_, row) => ({ id: 'BELOPP', args: ${kronor} }))`),
    errors,
    strayRequests,
    close: async () => {
      await close();
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
