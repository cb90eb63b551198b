/** What the page around grid and pane says; the pane has its own texts. */
export interface PageTexts {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly samples: string;
  readonly withMistakes: (name: string) => string;
  readonly ownLayout: string;
  readonly ownFile: (name: string) => string;
  readonly open: string;
  readonly undo: string;
  readonly protect: string;
  readonly unprotect: string;
  readonly reloadPane: string;
  readonly commands: string;
  /** The ribbon's five buttons, by the ids of the manifest. */
  readonly command: Readonly<Record<string, string>>;
  readonly notReady: string;
  readonly unreadable: (name: string, why: string) => string;
  readonly refused: Readonly<Record<string, string>>;
  readonly refusedOther: (code: string) => string;
  readonly pane: string;
  readonly divider: string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly cell: string;
  readonly content: string;
  readonly traffic: (syncs: number, writes: number, kilobytes: string) => string;
  readonly trafficWhat: string;
  readonly notHere: (what: string) => string;
}

const SWEDISH: PageTexts = {
  language: 'sv',
  title: 'Prova Styrkoll',
  samples: 'Arbetsbok',
  withMistakes: (name) => `${name}, med fel`,
  ownLayout: 'Egen layout',
  ownFile: (name) => `Egen fil: ${name}`,
  open: 'Öppna en egen fil …',
  undo: 'Ångra',
  protect: 'Skydda bladet',
  unprotect: 'Ta bort bladets skydd',
  reloadPane: 'Öppna panelen på nytt',
  commands: 'Styrkolls knappar i menyfliksområdet',
  command: {
    'styrkoll.check': 'Kontrollera',
    'styrkoll.nextFinding': 'Nästa fynd',
    'styrkoll.goalChain': 'Målkedja',
    'styrkoll.newTemplate': 'Ny mall',
    'styrkoll.submit': 'Lämna in',
  },
  notReady: 'Panelen är inte färdigladdad. Försök igen om ett ögonblick.',
  unreadable: (name, why) =>
    `${name} går inte att öppna (${why}). Öppna den i Excel, spara den som .xlsx och försök igen.`,
  refused: {
    AccessDenied: 'Bladet är skyddat. Ta bort skyddet för att skriva i cellen.',
    InvalidArgument: 'Det går inte att skriva så i en cell.',
  },
  refusedOther: (code) => `Det gick inte (${code}).`,
  pane: 'Styrkolls panel',
  divider: 'Panelens bredd',
  sheets: 'Blad',
  grid: (sheet) => `Bladet ${sheet}`,
  cell: 'Cell',
  content: 'Cellens innehåll',
  traffic: (syncs, writes, kilobytes) => `Anrop till Excel: ${syncs}, skrivningar: ${writes}, ${kilobytes} kB`,
  trafficWhat: 'Vad panelen har bett Excel om sedan boken öppnades.',
  notHere: (what) => `Det här finns bara i Excel: ${what}`,
};

const ENGLISH: PageTexts = {
  language: 'en',
  title: 'Try Styrkoll',
  samples: 'Workbook',
  withMistakes: (name) => `${name}, with mistakes`,
  ownLayout: 'Own layout',
  ownFile: (name) => `Own file: ${name}`,
  open: 'Open a file of your own …',
  undo: 'Undo',
  protect: 'Protect the sheet',
  unprotect: 'Unprotect the sheet',
  reloadPane: 'Open the pane again',
  commands: 'Styrkoll’s buttons in the ribbon',
  command: {
    'styrkoll.check': 'Check',
    'styrkoll.nextFinding': 'Next finding',
    'styrkoll.goalChain': 'Goal chain',
    'styrkoll.newTemplate': 'New template',
    'styrkoll.submit': 'Hand in',
  },
  notReady: 'The pane is still loading. Try again in a moment.',
  unreadable: (name, why) => `${name} cannot be opened (${why}). Open it in Excel, save it as .xlsx and try again.`,
  refused: {
    AccessDenied: 'The sheet is protected. Remove the protection to write in the cell.',
    InvalidArgument: 'A cell cannot hold that.',
  },
  refusedOther: (code) => `That did not work (${code}).`,
  pane: 'Styrkoll’s pane',
  divider: 'Width of the pane',
  sheets: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}`,
  cell: 'Cell',
  content: 'Content of the cell',
  traffic: (syncs, writes, kilobytes) => `Calls to Excel: ${syncs}, writes: ${writes}, ${kilobytes} kB`,
  trafficWhat: 'What the pane has asked Excel for since the workbook was opened.',
  notHere: (what) => `Only Excel itself has this: ${what}`,
};

/** The page's texts in the language of the browser: Swedish, unless it speaks English. */
export function pageTexts(displayLanguage: string): PageTexts {
  return /^en\b/i.test(displayLanguage) ? ENGLISH : SWEDISH;
}
