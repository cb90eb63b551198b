import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connectHost, type ExcelHost } from '../../workbench/host/connect-host';
import type { WorkbookEngine } from '../../workbench/host/engine';
import type { HostOptions, RichApiBridge } from '../../workbench/host/host-options';
import { installOffice, type OfficeOptions, type OfficeShim } from '../../workbench/host/office/install-office';
import { openWorkbook } from './default-engine';

/** What the client leaves in its window, as far as the tests reach into it. */
interface ClientWindow {
  window?: object;
  document?: object;
  location?: object;
  _richApiNativeBridge?: RichApiBridge;
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: RichApiBridge): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

export interface HostedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly office: OfficeShim;
  readonly engine: WorkbookEngine;
  readonly host: ExcelHost;
  /** `Excel.run`, and then waits until the client has cleaned up after itself, so that counts are whole. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

export interface HostedExcelOptions extends HostOptions, OfficeOptions {
  /** The file's name. */
  readonly name?: string;
}

/**
 * Microsoft's real client in this test's own global scope, on a host of ours over a workbook in memory. Works in jest's jsdom environment, where the
 * window is the page's, and in the faster node environment, which then gets as much of a window as the client asks for. The script is run
 * once a test file; each further call only gets a new host. One host at a time; to be closed at the end.
 */
export function excelInJsdom(workbook: Uint8Array | WorkbookEngine, options: HostedExcelOptions = {}): HostedExcel {
  const engine = ArrayBuffer.isView(workbook) ? openWorkbook(workbook, options.name) : workbook;
  const client = globalThis as unknown as ClientWindow;
  const host = connectHost(client, engine, options);
  if (client.Excel) {
    client.OfficeExtension!.GenericEventRegistration.s_genericEventRegistrations = {};
    client.OfficeExtension!.HostBridge.init(client._richApiNativeBridge!);
  } else {
    runClientScript(client);
  }
  const office = installOffice(client, options);
  return {
    Excel: client.Excel!,
    OfficeExtension: client.OfficeExtension!,
    office,
    engine,
    host,
    run: async (work) => {
      try {
        return await client.Excel!.run(work);
      } finally {
        await host.idle();
      }
    },
    close: () => host.close(),
  };
}

function runClientScript(client: ClientWindow): void {
  client.window ??= Object.assign(client, { navigator: { userAgent: 'node' } });
  client.document ??= { location: { search: '' }, getElementsByTagName: () => [], getElementById: () => null };
  client.location ??= { search: '', href: '' };
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  // The script is no module: it must be run in the global scope, and in the test's own realm, since it tells plain objects by their prototype.
  // eslint-disable-next-line no-eval
  (0, eval)(readFileSync(path, 'utf8'));
}
