/** One step of the tour: what it says, and what a button of its own does for those who want to see it done. */
export interface TourStepTexts {
  readonly title: string;
  readonly text: string;
  readonly action?: string;
}

/** What the page around grid and pane says; the pane has its own texts. */
export interface PageTexts {
  readonly language: 'sv' | 'en';
  readonly product: string;
  readonly about: string;
  readonly opening: (name: string) => string;
  readonly saved: string;
  readonly changed: string;

  readonly ribbon: string;
  readonly groups: Readonly<Record<'file' | 'edit' | 'styrkoll' | 'sheet' | 'view' | 'help', string>>;
  readonly open: string;
  readonly save: string;
  readonly gallery: string;
  readonly undo: string;
  readonly redo: string;
  readonly protect: string;
  readonly unprotect: string;
  readonly panel: string;
  readonly protocol: string;
  readonly tour: string;
  /** The ribbon's five buttons, by the ids of the manifest. */
  readonly command: Readonly<Record<string, string>>;

  readonly close: string;
  readonly dropHere: string;
  readonly notXlsx: (name: string) => string;
  readonly unreadable: (name: string, why: string) => string;
  readonly missing: (name: string) => string;
  readonly saveFailed: (name: string, why: string) => string;
  readonly notReady: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  /** What the engine refuses, by the code of an `EngineFault`. */
  readonly refused: Readonly<Record<string, string>>;
  readonly refusedOther: (code: string) => string;
  readonly notHere: (what: string) => string;
  readonly leave: (name: string) => string;

  readonly book: string;
  readonly cell: (sheet: string, cell: string, content: string) => string;
  readonly pane: string;
  readonly divider: string;

  readonly hint: string;
  readonly startTour: string;
  readonly notNow: string;
  readonly tourStep: (step: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly finish: string;
  readonly leaveTour: string;
  readonly tourSteps: readonly TourStepTexts[];

  readonly galleryLead: string;
  readonly withMistakes: string;
  readonly clean: string;
  readonly isOpen: string;
  readonly sampleAbout: Readonly<Record<string, string>>;
  readonly ownLayout: string;

  readonly protocolLead: string;
  readonly protocolEmpty: string;
  readonly onlyWrites: string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly kinds: Readonly<Record<'sync' | 'cleanup' | 'event' | 'calls' | 'results', string>>;
  readonly columns: Readonly<
    Record<'number' | 'time' | 'kind' | 'what' | 'writes' | 'in' | 'out' | 'ms' | 'error', string>
  >;
  readonly more: (count: number) => string;
  readonly request: string;
  readonly answer: string;
  readonly noText: string;
  readonly showMessage: (number: number) => string;
  readonly traffic: (syncs: number, writes: number, kilobytes: string) => string;
  readonly trafficWhat: string;

  readonly notShownLead: string;
  readonly notSavedLead: string;
}
