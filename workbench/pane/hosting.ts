/** What the page around the pane does to the pane's window; see `HostingWindow`. */
export interface PaneHosting {
  /** Before Microsoft's client runs: gives the window its bridge. */
  connect(pane: Window): void;
  /** After it: gives the window the part of `Office` that a real host would answer for. */
  install(pane: Window): void;
}

/** The window around the pane. */
export interface HostingWindow {
  /** Absent as long as no workbook is open. */
  styrkollHosting?: PaneHosting;
}

/** The pane's own window, when its first script has run. */
export interface HostedWindow {
  /** Runs the add-in. To be called once, and only where the window around had no hosting when the pane's page was loaded. */
  styrkollBegin?(hosting: PaneHosting): void;
}
