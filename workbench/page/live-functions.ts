import type { ExcelHost } from '../host/connect-host';
import type { WorkbookEngine } from '../host/engine';
import { functionMetadata, type FunctionMetadata, type FunctionsFile } from '../host/functions/function-metadata';
import { hasFunction } from '../host/functions/has-function';
import type { FunctionAssociations } from '../host/office/associations';

/** Where the add-in's folder has its functions' metadata, as seen from the page. */
const METADATA = '../addin/functions.json';

/** What stands before the functions' names, as the add-in's manifest says. */
const NAMESPACE = 'STYR';

let loading: Promise<readonly FunctionMetadata[]> | undefined;

/** The metadata of the add-in's functions, fetched once. Where they cannot be had there are none: formulas then keep the results that they came with. */
export function loadFunctions(): Promise<readonly FunctionMetadata[]> {
  loading ??= fetch(METADATA)
    .then(async (answer) => (answer.ok ? functionMetadata((await answer.json()) as FunctionsFile, NAMESPACE) : []))
    .catch(() => []);
  return loading;
}

/** Lets the formulas of a workbook call the functions of whichever pane is connected to it. */
export class LiveFunctions {
  private current: ExcelHost | undefined;

  constructor(
    private readonly engine: WorkbookEngine,
    private readonly functions: Promise<readonly FunctionMetadata[]>,
  ) {}

  /**
   * To be called for each pane before its scripts run. The functions' names are known to the workbook at once; their formulas are calculated when the pane has
   * told of all of them.
   */
  follow(pane: Window, host: ExcelHost, associations: FunctionAssociations): void {
    this.current = host;
    void this.bring(host);
    associations.onchange(() => void this.bring(host, pane));
  }

  private async bring(host: ExcelHost, pane?: Window): Promise<void> {
    const functions = await this.functions;
    if (host !== this.current || functions.length === 0) return;
    if (pane && !functions.every(({ id }) => hasFunction(pane, id))) return;
    this.engine.setAddinFunctions?.(host.addinFunctions(functions));
  }
}
