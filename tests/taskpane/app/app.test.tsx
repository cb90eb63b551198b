/** @jest-environment jsdom */
import '../page-globals';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { WorkbookFault } from '../../../src/index';
import { App } from '../../../taskpane/app/app';
import { ActionBoard } from '../../../taskpane/app/action-board';
import type { PaneHost } from '../../../taskpane/app/pane-host';
import { Surrounded } from '../../../taskpane/app/surrounded';
import { Session } from '../../../taskpane/session/session';
import type { MemoryWorkbook } from '../memory-workbook';
import { sampleWorkbook, withHeights } from '../open-pane';

const host = (displayLanguage = 'sv-SE'): PaneHost => ({
  displayLanguage,
  isDark: () => false,
  watchTheme: () => () => undefined,
});

// A whole pane in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

beforeAll(() => withHeights());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function openApp(
  name: string,
  {
    language = 'sv-SE',
    prepare = () => undefined,
    actions = new ActionBoard(),
  }: {
    readonly language?: string;
    readonly prepare?: (book: MemoryWorkbook) => void;
    readonly actions?: ActionBoard;
  } = {},
): Promise<{ readonly book: MemoryWorkbook; readonly session: Session; readonly actions: ActionBoard }> {
  const book = sampleWorkbook(name);
  prepare(book);
  const session = new Session(book);
  render(
    <Surrounded host={host(language)}>
      <App session={session} actions={actions} />
    </Surrounded>,
  );
  await act(() => session.open());
  return { book, session, actions };
}

async function violations(part: HTMLElement = document.body): Promise<readonly string[]> {
  const { violations: found } = await axe.run(part, {
    // Contrast needs a page that is drawn; the tests in Chromium look at it. The page's own regions are the app's, not a site's.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('the pane', () => {
  it('shows the verdict, the counts and what to do next, in the language of Excel', async () => {
    await openApp('karlskoga-med-fel');
    expect(await screen.findByText('Arbetsboken har fel som ska rättas innan den lämnas in.')).toBeTruthy();
    expect(document.documentElement.lang).toBe('sv');
    expect(screen.getByRole('heading', { name: 'Gör så här härnäst' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('speaks English in an English Excel', async () => {
    await openApp('karlskoga', { language: 'en-GB' });
    expect(await screen.findByRole('tab', { name: 'Overview' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('leads from a count to the findings of that severity', async () => {
    await openApp('karlskoga-med-fel');
    const [button] = await screen.findAllByRole('button', { name: /^Visa \d+ fel$/ });
    await act(async () => button!.click());
    expect(screen.getByRole('tab', { name: 'Fynd' }).getAttribute('aria-selected')).toBe('true');
  });

  it('says what went wrong, with a way on', async () => {
    const { session } = await openApp('karlskoga', {
      prepare: (book) => (book.nextFault = new WorkbookFault('too-large', { detail: 'Mål' })),
    });
    expect(screen.getByText(/för stor för att läsas på en gång/)).toBeTruthy();
    await act(async () => {
      screen.getByRole('button', { name: 'Försök igen' }).click();
      await session.open();
    });
    expect(await screen.findByRole('tab', { name: 'Översikt' })).toBeTruthy();
  });

  it('asks for the model, and checks by the one that is chosen', async () => {
    const { book } = await openApp('karlskoga', {
      prepare: (own) => {
        const sheets = own.snapshot.sheets.map((sheet) =>
          sheet.name === 'Plan'
            ? { ...sheet, rows: sheet.rows.filter((row) => row?.values[0] !== 'Styrmodell') }
            : sheet,
        );
        own.snapshot = { ...own.snapshot, sheets, customXml: [] };
      },
    });
    expect(screen.getByRole('heading', { name: /Vilken styrmodell/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
    const use = screen.getByRole('button', { name: 'Använd modellen' });
    expect((use as HTMLButtonElement).disabled).toBe(true);
    await act(async () => screen.getByRole('radio', { name: /^Karlskoga/ }).click());
    await act(async () => use.click());
    expect(await screen.findByRole('tab', { name: 'Översikt' })).toBeTruthy();
    expect(book.remembered?.model).toBe('karlskoga');
  });

  it('goes where the ribbon says, and steps through the findings', async () => {
    const { book, session, actions } = await openApp('karlskoga-med-fel');
    await act(async () => actions.press('styrkoll.goalChain'));
    expect(screen.getByRole('tab', { name: 'Målkedja' }).getAttribute('aria-selected')).toBe('true');
    await act(async () => actions.press('styrkoll.nextFinding'));
    expect(screen.getByRole('tab', { name: 'Fynd' }).getAttribute('aria-selected')).toBe('true');
    expect(session.snapshot().selected).toBeDefined();
    expect(book.written).toEqual([]);
  });

  it('marks cells only after it has said what that touches', async () => {
    const { book } = await openApp('karlskoga-med-fel');
    await act(async () => screen.getByRole('button', { name: 'Markera cellerna' }).click());
    expect(book.marks).toEqual([]);
    const question = screen.getByRole('group', { name: /celler med fynd får en färg/ });
    expect(document.activeElement?.textContent).toBe('Avbryt');
    await act(async () => within(question).getByRole('button', { name: 'Markera cellerna' }).click());
    expect(book.marks.length).toBeGreaterThan(0);
  });
});

describe('settings', () => {
  it('keeps a changed severity in the workbook, and only when asked to', async () => {
    const { book, session } = await openApp('karlskoga-med-fel');
    await act(async () => screen.getByRole('tab', { name: 'Inställningar' }).click());
    const search = await screen.findByLabelText('Sök regel');
    fireEvent.change(search, { target: { value: 'tal som text' } });
    fireEvent.change(screen.getByLabelText('Allvar: Tal som text'), { target: { value: 'off' } });
    expect(book.remembered).toBeUndefined();
    await act(async () => {
      screen.getByText('Spara i arbetsboken').click();
      await session.use('writing', async () => undefined);
    });
    expect(book.remembered?.model).toMatchObject({
      extends: 'karlskoga',
      rules: { 'workbook/number-as-text': 'off' },
    });
    expect(session.snapshot().check!.open.some(({ ruleId }) => ruleId === 'workbook/number-as-text')).toBe(false);
    expect(await violations(document.getElementById('panel-settings')!)).toEqual([]);
  });

  it('changes the language at once, and remembers it', async () => {
    await openApp('karlskoga');
    await act(async () => screen.getByRole('tab', { name: 'Inställningar' }).click());
    fireEvent.change(await screen.findByLabelText('Språk'), { target: { value: 'en' } });
    expect(screen.getByRole('tab', { name: 'Settings' })).toBeTruthy();
    expect(localStorage.getItem('styrkoll.preferences')).toContain('"language":"en"');
  });
});
