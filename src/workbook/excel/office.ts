import type { ExcelWorkbook } from './excel-workbook';

/** Colours of Office's theme, as CSS writes them. */
export interface HostTheme {
  readonly background: string;
  readonly foreground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
  readonly isDark: boolean;
}

/** When the add-in is loaded: with the workbook, or when somebody opens the pane. */
export type StartupBehaviour = 'with-workbook' | 'on-demand';

/** What the pane's shell needs of Office around the workbook. */
export interface ExcelHost {
  /** The workbook that is open; what works with it is loaded when it is first asked for. */
  readonly workbook: () => Promise<ExcelWorkbook>;
  /** The language of Excel's own menus, such as `sv-SE`. */
  readonly displayLanguage: string;
  /** Undefined where Office tells none. */
  readonly theme: () => HostTheme | undefined;
  /** Ties a button of the ribbon to what it does, by the id that the manifest gives it; Excel waits until it is done. */
  readonly onCommand: (id: string, run: () => Promise<void>) => void;
  /** Opens the pane of the shared runtime. */
  readonly showPane: () => Promise<void>;
  /** Undefined where this Excel has no shared runtime. */
  readonly startup: StartupSetting | undefined;
}

export interface StartupSetting {
  readonly get: () => Promise<StartupBehaviour>;
  readonly set: (behaviour: StartupBehaviour) => Promise<void>;
}

/**
 * Waits for Office and hands over what there is of it; undefined in a plain browser, and in another program than Excel.
 * The page must have loaded Office's script for there to be an Office at all.
 */
export async function excelHost(): Promise<ExcelHost | undefined> {
  if (typeof Office === 'undefined' || typeof Excel === 'undefined') return undefined;
  const { host } = await Office.onReady();
  if (String(host) !== 'Excel') return undefined;
  const hasRuntime = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  return {
    workbook: async () => new (await import(/* webpackChunkName: "excel" */ './excel-workbook')).ExcelWorkbook(),
    displayLanguage: Office.context.displayLanguage,
    theme: hostTheme,
    onCommand: (id, run) => {
      Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
        const done = (): void => event.completed();
        run().then(done, done);
      });
    },
    showPane: async () => Office.addin.showAsTaskpane(),
    startup: hasRuntime ? STARTUP : undefined,
  };
}

const STARTUP: StartupSetting = {
  get: async () => {
    const behaviour = await Office.addin.getStartupBehavior();
    return behaviour === Office.StartupBehavior.load ? 'with-workbook' : 'on-demand';
  },
  set: async (behaviour) =>
    Office.addin.setStartupBehavior(
      behaviour === 'with-workbook' ? Office.StartupBehavior.load : Office.StartupBehavior.none,
    ),
};

function hostTheme(): HostTheme | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme?.bodyBackgroundColor) return undefined;
  return {
    background: theme.bodyBackgroundColor,
    foreground: theme.bodyForegroundColor,
    controlBackground: theme.controlBackgroundColor,
    controlForeground: theme.controlForegroundColor,
    isDark: theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor),
  };
}

/** Whether a colour such as `#1F1F1F` is nearer to black than to white. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/[\da-f]{6}$/i.exec(color)?.[0].match(/../g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
