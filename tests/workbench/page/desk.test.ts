/** @jest-environment jsdom */
import '../../taskpane/page-globals';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { XlsxError } from '../../../src/index';
import { EngineFault } from '../../../workbench/host/engine';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';
import { Desk } from '../../../workbench/page/desk';
import type { BookOptions, OpenedBook } from '../../../workbench/page/open-book';
import { SWEDISH } from '../../../workbench/page/texts/swedish';
import { smallBook } from '../saving/small-book';

/** What the page's server has. */
const SERVED: Readonly<Record<string, Uint8Array>> = {};

let unsaved: { what: string; count: number }[];
let failing: 'save' | 'rebase' | undefined;
let downloads = 0;
const closed: string[] = [];

/** A grid without a picture: an engine in memory, and a record that says what the test wants. */
function openBook(bytes: Uint8Array, name: string, { container }: BookOptions): OpenedBook {
  if (bytes.length === 0) throw new XlsxError('not-a-zip');
  container.textContent = name;
  const engine = Object.assign(new MemoryEngine(bytes, name), { settled: async () => undefined });
  const record = {
    fileName: name,
    isChanged: true,
    save: () => (failing === 'save' ? fail() : { bytes, unsaved }),
    rebase: () => (failing === 'rebase' ? fail() : undefined),
    dispose: () => undefined,
  };
  const grid = { engine, focus: () => undefined, close: () => closed.push(name) };
  return { grid, record, notShown: name === 'med-diagram.xlsx' ? [{ kind: 'chart', count: 1 }] : [] } as never;
}

function fail(): never {
  throw new Error('bruten');
}

const PARTS = '../../../workbench/page/open-book';
jest.doMock(PARTS, () => ({ openBook }));

const BOOK = smallBook();
let desk: Desk;
let place: HTMLElement;

beforeEach(() => {
  unsaved = [];
  failing = undefined;
  downloads = 0;
  closed.length = 0;
  globalThis.fetch = (async (address: string) => {
    const bytes = SERVED[decodeURIComponent(address.replace('samples/', ''))];
    return { ok: bytes !== undefined, status: bytes ? 200 : 404, arrayBuffer: async () => bytes?.slice().buffer };
  }) as typeof fetch;
  Object.assign(window, { matchMedia: () => ({ matches: false }), reportError: () => undefined });
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => void downloads++;
  desk = new Desk(SWEDISH, 'sv-SE');
  place = document.createElement('main');
  desk.setPlace(place);
});

afterEach(() => {
  desk.setPlace(null);
});

const file = (name: string, bytes = BOOK): File =>
  ({ name, arrayBuffer: async () => bytes.slice().buffer }) as unknown as File;
const told = (): string | undefined => desk.snapshot().notice?.text;

describe('opening', () => {
  test('puts the workbook on the desk, and takes the one before away', async () => {
    await desk.openFile(file('ett.xlsx'));
    expect(desk.snapshot()).toMatchObject({ opening: undefined, isChanged: false, notice: undefined });
    await desk.openFile(file('två.xlsm'));
    expect(desk.snapshot().book?.name).toBe('två.xlsm');
    expect(closed).toEqual(['ett.xlsx']);
    expect([...place.children].map(({ textContent }) => textContent)).toEqual(['två.xlsm']);
  });

  test.each([
    ['brev.txt', BOOK, SWEDISH.notXlsx('brev.txt')],
    ['trasig.xlsx', new Uint8Array(), 'trasig.xlsx är ingen Excel-arbetsbok'],
  ])('leaves the workbook before where %s cannot be opened', async (name, bytes, message) => {
    await desk.openFile(file('ett.xlsx'));
    await desk.openFile(file(name, bytes));
    expect(told()).toContain(message);
    expect(desk.snapshot()).toMatchObject({ opening: undefined, book: { name: 'ett.xlsx' } });
    expect([...place.children].map(({ textContent }) => textContent)).toEqual(['ett.xlsx']);
    expect(closed).toEqual([]);
  });

  test('says so where a sample is not there', async () => {
    await desk.openSample('borta.xlsx');
    expect(told()).toBe(SWEDISH.unreadable('borta.xlsx', '404'));
  });

  test('has the last one asked for, whichever comes first', async () => {
    let arrive: (bytes: Uint8Array) => void = () => undefined;
    const slow = { name: 'sen.xlsx', arrayBuffer: () => new Promise((resolve) => (arrive = resolve as typeof arrive)) };
    const first = desk.openFile(slow as unknown as File);
    await desk.openFile(file('snabb.xlsx'));
    arrive(BOOK);
    await first;
    expect(desk.snapshot().book?.name).toBe('snabb.xlsx');
  });

  test('lists what the grid does not show', async () => {
    await desk.openFile(file('med-diagram.xlsx'));
    expect(desk.snapshot().notice).toEqual({ text: SWEDISH.notShownLead, items: ['1 diagram'] });
  });
});

describe('the workbook on the desk', () => {
  beforeEach(() => desk.openFile(file('bok.xlsx')));

  test('is saved, and lists what could not be', async () => {
    await desk.save();
    expect(desk.snapshot()).toMatchObject({ isChanged: false, notice: undefined });
    expect(downloads).toBe(1);
    unsaved = [{ what: 'something-new', count: 1 }];
    await desk.save();
    expect(desk.snapshot().notice).toEqual({ text: SWEDISH.notSavedLead, items: ['something-new'] });
  });

  test.each(['save', 'rebase'] as const)(
    'is told to be unsaved, and given to nobody, where it fails to %s',
    async (step) => {
      failing = step;
      await desk.save();
      expect(told()).toBe(SWEDISH.saveFailed('bok.xlsx', 'bruten'));
      expect(downloads).toBe(0);
    },
  );

  test('refuses in words what it knows of, and hides no other failure', () => {
    desk.attempt(() => {
      throw new EngineFault('AccessDenied', 'closed');
    });
    expect(told()).toBe(SWEDISH.refused['AccessDenied']);
    desk.attempt(() => {
      throw new EngineFault('SomethingElse', 'else');
    });
    expect(told()).toBe(SWEDISH.refusedOther('SomethingElse'));
    expect(() =>
      desk.attempt(() => {
        throw new TypeError('ours');
      }),
    ).toThrow('ours');
    desk.attempt(() => undefined);
    expect(told()).toBeUndefined();
  });

  test('says so when the pane is not ready for a button', async () => {
    await desk.press('styrkoll.check');
    expect(told()).toBe(SWEDISH.notReady);
  });

  test('shows a sheet by its name, and nothing where there is none', () => {
    const { engine } = desk.snapshot().book!.grid;
    const name = (): string | undefined => engine.sheets().find(({ id }) => id === engine.activeSheet())?.name;
    desk.showSheet('Mål & mått');
    expect(name()).toBe('Mål & mått');
    desk.showSheet('Finns inte');
    expect(name()).toBe('Mål & mått');
  });
});
