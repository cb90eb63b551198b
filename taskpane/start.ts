/** The address that Microsoft requires Office.js to be loaded from, in Excel only. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Whether Excel opened the page: the manifest's addresses say `host=excel`, and Excel on the web adds `_host_Info`. A plain browser's
 * address has neither, and then nothing is asked of any other host.
 */
function openedByExcel(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return parameters.get('host') === 'excel' || parameters.has('_host_Info');
}

/** Loads a script after those that were asked for before it; one that fails does not keep the others back. */
function load(address: string): void {
  const script = document.createElement('script');
  script.src = address;
  script.async = false;
  document.head.append(script);
}

/** The page's own element says which scripts the build made; they lie beside this one. A page without functions never meets Excel. */
function start(own: HTMLScriptElement): void {
  const names = (list: string | undefined): readonly string[] => (list ?? '').split(' ').filter((name) => name !== '');
  const functions = names(own.dataset['functions']);
  const inExcel = functions.length > 0 && openedByExcel(window.location.search);
  if (inExcel) load(OFFICE_JS);
  const scripts = [...(inExcel ? functions : []), ...names(own.dataset['shell'])];
  for (const name of new Set(scripts)) load(new URL(name, own.src).href);
}

if (document.currentScript instanceof HTMLScriptElement) start(document.currentScript);
