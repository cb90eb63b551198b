import type { HostedWindow, HostingWindow, PaneHosting } from './hosting';

/** Loads a script after those that were asked for before it. */
function load(address: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = address;
  script.async = false;
  document.head.append(script);
  return script;
}

/** Fetches a script that will be asked for. Only when that is soon: of one that is not used within seconds after the page was loaded the browser complains. */
function fetchAhead(address: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = address;
  document.head.append(link);
}

const names = (list: string | undefined): readonly string[] => (list ?? '').split(' ').filter((name) => name !== '');

/** Connects the window to a workbook, and runs Microsoft's client and the add-in's scripts, which the page's own element names. */
function begin(own: HTMLScriptElement, hosting: PaneHosting): void {
  const [client = '', ...scripts] = names(own.dataset['scripts']);
  hosting.connect(window);
  load(client).addEventListener('load', () => hosting.install(window));
  for (const script of scripts) load(script);
  for (const script of names(own.dataset['soon'])) fetchAhead(script);
}

/**
 * The page is loaded while there is no workbook yet, so that it need not wait for the grid to be drawn; its scripts run when there is one. The page around is of the same
 * origin, or the browser keeps the two apart.
 */
function host(own: HTMLScriptElement): void {
  const { styrkollHosting } = window.parent as HostingWindow;
  if (styrkollHosting) begin(own, styrkollHosting);
  else (window as HostedWindow).styrkollBegin = (hosting) => begin(own, hosting);
}

if (document.currentScript instanceof HTMLScriptElement) host(document.currentScript);
