/** What `Office.addin` tells and takes. */
export interface OfficeAddin {
  showAsTaskpane(): Promise<void>;
  hide(): Promise<void>;
  onVisibilityModeChanged(handler: (message: { visibilityMode: string }) => void): Promise<() => Promise<void>>;
  setStartupBehavior(behavior: string): Promise<void>;
  getStartupBehavior(): Promise<string>;
}

/** The host's end: whether the pane shows, and the user's closing of it. */
export interface AddinShim {
  isVisible(): boolean;
  /** `Load` where the add-in asked to be started with the workbook, else `None`. */
  startupBehavior(): string;
  /** As when the user opens or closes the pane. */
  setVisible(visible: boolean): void;
}

/** Both ends of `Office.addin`. */
export function addinOf(): { readonly office: OfficeAddin; readonly shim: AddinShim } {
  const handlers = new Set<(message: { visibilityMode: string }) => void>();
  let isVisible = true;
  let behavior = 'None';
  const setVisible = (visible: boolean): void => {
    if (visible === isVisible) return;
    isVisible = visible;
    for (const handler of handlers) handler({ visibilityMode: visible ? 'Taskpane' : 'Hidden' });
  };
  return {
    office: {
      showAsTaskpane: async () => setVisible(true),
      hide: async () => setVisible(false),
      onVisibilityModeChanged: async (handler) => {
        handlers.add(handler);
        return async () => void handlers.delete(handler);
      },
      setStartupBehavior: async (wanted) => {
        behavior = wanted;
      },
      getStartupBehavior: async () => behavior,
    },
    shim: { isVisible: () => isVisible, startupBehavior: () => behavior, setVisible },
  };
}
