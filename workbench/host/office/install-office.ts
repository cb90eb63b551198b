import { minorVersion } from '../protocol/api-set';
import { addinOf, type AddinShim } from './addin';

export interface OfficeOptions {
  /** The highest set `ExcelApi`; the newest that the client knows where absent. */
  readonly apiVersion?: string;
  readonly platform?: 'OfficeOnline' | 'PC' | 'Mac';
  /** The language of Excel's own menus, and of its numbers. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly isDarkTheme?: boolean;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** A ribbon button's press, as the add-in's function is told. */
export interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** The host's end of `Office`: what the ribbon and the pane's frame do to the add-in. */
export interface OfficeShim {
  /** The names of the functions that the add-in has associated. */
  actions(): readonly string[];
  /** Presses a ribbon button; settles when the add-in says that it is done. Rejects when nothing is associated with the name. */
  press(action: string): Promise<void>;
  readonly addin: AddinShim;
}

/** The newest set that Microsoft's client of this version asks about. */
const NEWEST_EXCEL_API = '1.15';

const OTHER_SETS: Readonly<Record<string, string>> = {
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  SharedRuntime: '1.1',
};

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#262626',
  isDarkTheme: false,
};
const DARK: OfficeTheme = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#333333',
  controlForegroundColor: '#ffffff',
  isDarkTheme: true,
};

/**
 * Gives a window the part of `Office` that `office.js` has when a real host answers, since that script waits for a handshake that only Office makes. To be
 * called after Excel's client script. What is not here is absent, so that a call to it fails by name.
 */
export function installOffice(window: object, options: OfficeOptions = {}): OfficeShim {
  const platform = options.platform ?? 'OfficeOnline';
  const functions = new Map<string, (event: ActionEvent) => void>();
  const { office, shim } = addinOf();
  const parts = {
    onReady: async (ready?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Excel', platform };
      await ready?.(info);
      return info;
    },
    context: {
      host: 'Excel',
      platform,
      diagnostics: { host: 'Excel', platform, version: '16.0.0.0' },
      displayLanguage: options.displayLanguage ?? 'sv-SE',
      contentLanguage: options.contentLanguage ?? options.displayLanguage ?? 'sv-SE',
      officeTheme: options.isDarkTheme ? DARK : LIGHT,
      requirements: {
        isSetSupported: (set: string, version = '1.1') => isSetSupported(set, version, platform, options.apiVersion),
      },
    },
    actions: {
      associate: (name: string, action: (event: ActionEvent) => void) => void functions.set(name, action),
    },
    addin: office,
  };
  // The client's own `Office` has enumerations to keep, and a `context` that cannot be replaced in place.
  const known = 'Office' in window && typeof window.Office === 'object' && window.Office !== null ? window.Office : {};
  const kept = Object.entries(Object.getOwnPropertyDescriptors(known)).filter(([name]) => !(name in parts));
  Reflect.set(window, 'Office', Object.defineProperties({ ...parts }, Object.fromEntries(kept)));
  return {
    actions: () => [...functions.keys()],
    press: (action) =>
      new Promise((resolve, reject) => {
        const pressed = functions.get(action);
        if (!pressed) reject(new Error(`Nothing is associated with the action ${action}.`));
        else pressed({ source: { id: action }, completed: resolve });
      }),
    addin: shim,
  };
}

function isSetSupported(set: string, version: string, platform: string, ceiling: string | undefined): boolean {
  if (set === 'ExcelApi') return minorVersion(version) <= minorVersion(ceiling ?? NEWEST_EXCEL_API);
  if (set === 'ExcelApiOnline') return platform === 'OfficeOnline' && ceiling === undefined;
  const known = OTHER_SETS[set];
  return known !== undefined && minorVersion(version) <= minorVersion(known);
}
