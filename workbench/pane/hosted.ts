/** What the page around the pane does to the pane's window; see `HostingWindow`. */
export interface PaneHosting {
  /** Before Microsoft's client runs: gives the window its bridge. */
  connect(pane: Window): void;
  /** After it: gives the window the part of `Office` that a real host would answer for. */
  install(pane: Window): void;
}

/** The window around the pane. */
export interface HostingWindow {
  readonly styrkollHosting?: PaneHosting;
}

/** Does the step that the page's own element names, so that the page itself needs no script within it. */
function hostStep(own: HTMLScriptElement): void {
  // The page around is of the same origin, or the browser keeps the two apart.
  const { styrkollHosting } = window.parent as HostingWindow;
  if (own.dataset['step'] === 'connect') styrkollHosting?.connect(window);
  else styrkollHosting?.install(window);
}

if (document.currentScript instanceof HTMLScriptElement) hostStep(document.currentScript);
