import { connectHost, type ExcelHost } from '../host/connect-host';
import type { WorkbookEngine } from '../host/engine';
import type { BridgeWindow } from '../host/host-options';
import { installAssociations } from '../host/office/associations';
import { installOffice, type OfficeShim } from '../host/office/install-office';
import type { PaneHosting } from '../pane/hosting';
import { LiveFunctions, loadFunctions } from './live-functions';
import type { TrafficCounts, TrafficRecord } from '../host/traffic';

/** What Excel's surroundings are in this page. */
export interface Surroundings {
  readonly displayLanguage: string;
  /** Asked each time the pane opens. */
  readonly isDark: () => boolean;
  /** Told of what the pane asks for and only Excel itself has. */
  readonly onRefused: (what: string) => void;
}

const NOTHING: TrafficCounts = { syncs: 0, cleanups: 0, actions: 0, bytesIn: 0, bytesOut: 0, writes: 0, events: 0 };

const NO_LOG: readonly TrafficRecord[] = [];

/** Makes a workbook the Excel of the pane in the frame, however often the pane is opened anew. Knows nothing of the grid. */
export class PaneConnection implements PaneHosting {
  private host: ExcelHost | undefined;
  private office: OfficeShim | undefined;
  private isEditing = false;
  private readonly functions: LiveFunctions;

  constructor(
    private readonly engine: WorkbookEngine,
    private readonly surroundings: Surroundings,
  ) {
    this.functions = new LiveFunctions(engine, loadFunctions());
  }

  /** The language that Excel speaks: `sv-SE`. */
  get displayLanguage(): string {
    return this.surroundings.displayLanguage;
  }

  connect(pane: Window): void {
    this.close();
    this.host = connectHost(pane as Window & BridgeWindow, this.engine, {
      language: this.surroundings.displayLanguage,
      onRefused: ({ message }) => this.surroundings.onRefused(message),
    });
    this.host.setCellEditMode(this.isEditing);
    this.functions.follow(pane, this.host, installAssociations(pane));
  }

  install(pane: Window): void {
    const { displayLanguage, isDark } = this.surroundings;
    this.office = installOffice(pane, { displayLanguage, isDarkTheme: isDark() });
  }

  /** Presses a button of the ribbon. False as long as the pane has not tied anything to it. */
  async press(action: string): Promise<boolean> {
    if (!this.office?.actions().includes(action)) return false;
    await this.office.press(action);
    return true;
  }

  /** While somebody types into a cell, Excel does nothing for an add-in. */
  setCellEditMode(on: boolean): void {
    this.isEditing = on;
    this.host?.setCellEditMode(on);
  }

  /** What went over the bridge since the pane opened. */
  counts(): TrafficCounts {
    return this.host?.counts() ?? NOTHING;
  }

  /** The latest messages over the bridge, oldest first; the same list as long as there is no other message. */
  log(): readonly TrafficRecord[] {
    return this.host?.log() ?? NO_LOG;
  }

  /** Forgets what has gone over the bridge. */
  clearLog(): void {
    this.host?.resetCounts();
  }

  close(): void {
    this.host?.close();
    this.host = undefined;
    this.office = undefined;
  }
}
