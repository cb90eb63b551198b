import { readFileSync } from 'node:fs';
import { connectHost, type ExcelHost } from '../workbench/host/connect-host';
import { MemoryEngine } from '../workbench/host/memory/memory-engine';
import { installOffice } from '../workbench/host/office/install-office';

/** Microsoft's client library for Excel, from the package that is installed; paths are the project's. */
const CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';

export interface ExcelHere {
  readonly engine: MemoryEngine;
  readonly host: ExcelHost;
}

/** Opens a workbook in Microsoft's client on our host, in this process: `Excel` and `Office` are global afterwards. */
export function excelHere(bytes: Uint8Array, name: string): ExcelHere {
  const page: Record<string, unknown> = globalThis;
  page['window'] = globalThis;
  page['navigator'] ??= { userAgent: 'node' };
  page['location'] = { search: '', href: '' };
  page['document'] = { location: { search: '' }, getElementsByTagName: () => [], getElementById: () => null };
  const engine = new MemoryEngine(bytes, name);
  const host = connectHost(page, engine);
  // The script is no module: it is run in the global scope.
  // eslint-disable-next-line no-eval
  (0, eval)(readFileSync(CLIENT, 'utf8'));
  installOffice(globalThis);
  return { engine, host };
}
