import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { act, useState, type ReactNode } from 'react';
import { paneText, readXlsx, type Language } from '../../src/index';
import { PaneContext, type ViewId, type ViewTarget } from '../../taskpane/app/pane-context';
import { SurroundingsContext, type Surroundings } from '../../taskpane/app/surroundings';
import { DEFAULT_PREFERENCES, type Preferences } from '../../taskpane/session/preferences';
import { Session } from '../../taskpane/session/session';
import { MemoryWorkbook } from './memory-workbook';

// A page on a busy machine takes its time, and a whole page in an error tells less than its sentence.
configure({ asyncUtilTimeout: 5000, getElementError: (message) => new Error(message?.split('\n', 1)[0]) });

/** What a test can see of a view that it opened. */
export interface OpenPane extends RenderResult {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
  /** What was said to screen readers. */
  readonly said: string[];
  /** Where the view asked to go. */
  readonly gone: { readonly view: ViewId; readonly target: ViewTarget | undefined }[];
}

/** A sample workbook as a live one. */
export function sampleWorkbook(name: string): MemoryWorkbook {
  const bytes = new Uint8Array(readFileSync(`samples/${name}.xlsx`));
  return new MemoryWorkbook(readXlsx(bytes, { name: `${name}.xlsx` }));
}

/** Opens a view over a real session, with everything around it that the app gives it. */
export async function openPane(
  children: ReactNode,
  workbook: MemoryWorkbook,
  at: { readonly view?: ViewId; readonly target?: ViewTarget; readonly language?: Language } = {},
): Promise<OpenPane> {
  const { view = 'findings', target = {}, language = 'sv' } = at;
  const session = new Session(workbook);
  const said: string[] = [];
  const gone: { view: ViewId; target: ViewTarget | undefined }[] = [];
  const announce = (text: string): void => void said.push(text);
  const go = (to: ViewId, there?: ViewTarget): void => void gone.push({ view: to, target: there });
  const say: Surroundings['say'] = (key, data) => paneText(key, language, data);
  const step = (by: 1 | -1): void => void session.step(by);
  function Around() {
    const [preferences, setAll] = useState<Preferences>(DEFAULT_PREFERENCES);
    const setPreferences = (change: Partial<Preferences>): void => setAll((before) => ({ ...before, ...change }));
    const surroundings: Surroundings = { language, say, preferences, setPreferences, announce };
    return (
      <FluentProvider theme={webLightTheme}>
        <SurroundingsContext value={surroundings}>
          <PaneContext value={{ ...surroundings, session, view, target, go, step }}>{children}</PaneContext>
        </SurroundingsContext>
      </FluentProvider>
    );
  }
  const result = render(<Around />);
  await act(() => session.open());
  return { ...result, workbook, session, said, gone };
}

/** jsdom lays nothing out: gives every element a height, so that virtual lists draw their rows. */
export function withHeights(rowHeight = 20, windowHeight = 4000): void {
  const height = {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset['index'] === undefined ? windowHeight : rowHeight;
    },
  };
  const width = { configurable: true, get: () => 320 };
  for (const name of ['offsetHeight', 'clientHeight']) Object.defineProperty(HTMLElement.prototype, name, height);
  for (const name of ['offsetWidth', 'clientWidth']) Object.defineProperty(HTMLElement.prototype, name, width);
}
