/** @jest-environment jsdom */
import '../../page-globals';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { webcrypto } from 'node:crypto';
import { readStyrplan } from '../../../../src/index';
import { SubmitView } from '../../../../taskpane/views/submit/submit-view';
import { openPane, sampleWorkbook, type OpenPane } from '../../open-pane';

configure({ asyncUtilTimeout: 20_000 });

const saved: { name: string; blob: Blob }[] = [];
const copied: string[] = [];
let mayCopy = true;
beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.at(-1)!.name = this.download;
  };
  const writeText = async (text: string): Promise<void> => {
    if (!mayCopy) throw new Error('denied');
    copied.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});
beforeEach(() => {
  saved.length = 0;
  copied.length = 0;
  mayCopy = true;
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
const button = (name: string): HTMLButtonElement =>
  screen.queryByLabelText<HTMLButtonElement>(name, { selector: 'button' }) ??
  screen.getByText<HTMLButtonElement>(name, { selector: 'button' });
const press = async (name: string): Promise<void> => {
  await act(async () => void fireEvent.click(button(name)));
};
/** Opens the view and waits for the digest. */
async function openSubmit(name: string): Promise<OpenPane & { readonly digest: string }> {
  const pane = await openPane(<SubmitView />, sampleWorkbook(name));
  return { ...pane, digest: (await screen.findByText(/^sha256:[0-9a-f]{64}$/)).textContent };
}

describe('whether it can be handed in', () => {
  test('errors come first, with the way to them', async () => {
    const pane = await openSubmit('karlskoga-med-fel');
    expect(screen.getByText('Nej. Det finns fel som ska rättas innan du lämnar in.')).toBeDefined();
    const errors = pane.session.snapshot().check!.open.filter(({ severity }) => severity === 'error').length;
    await press(`Visa ${errors} fel`);
    expect(pane.gone).toEqual([{ view: 'findings', target: { severity: 'error' } }]);
  });

  test('a clean workbook can', async () => {
    await openSubmit('karlskoga');
    expect(screen.getByText(/^Ja, den kan lämnas in/)).toBeDefined();
  });

  test('what was set aside is told', async () => {
    const pane = await openSubmit('karlskoga-med-fel');
    const [first] = pane.session.snapshot().check!.open;
    await act(async () => void (await pane.session.dismiss([first!], { reason: 'prövat', function: 'controller' })));
    expect(await screen.findByText(/^1 fynd är avfärdade/)).toBeDefined();
  });
});

describe('the documents', () => {
  test('the submission is a styrplan with the digest that is shown', async () => {
    const { digest } = await openSubmit('karlskoga-med-fel');
    await press('Spara: Inlämningen (styrplan)');
    expect(saved[0]!.name).toBe('karlskoga-med-fel.styrplan.json');
    const reading = await readStyrplan(await textOf(saved[0]!.blob));
    expect(reading.digest).toEqual({ stated: digest, computed: digest, matches: true });
  });

  test.each([
    ['Planen att läsa', '.html', '<!doctype html'],
    ['Granskningen', '.granskning.html', '<!doctype html'],
    ['Fynden som text', '.granskning.md', '#'],
    ['Fynden som data', '.granskning.json', '{'],
  ])('%s is saved under a name of its own', async (what, ending, start) => {
    const { said } = await openSubmit('karlskoga-med-fel');
    await press(`Spara: ${what}`);
    expect(saved[0]!.name).toBe(`karlskoga-med-fel${ending}`);
    expect((await textOf(saved[0]!.blob)).toLowerCase().startsWith(start)).toBe(true);
    expect(said.at(-1)).toContain(saved[0]!.name);
  });

  test('are copied, and it is told where that is not allowed', async () => {
    const { said } = await openSubmit('karlskoga-med-fel');
    await press('Kopiera: Fynden som text');
    expect(copied[0]).toContain('karlskoga-med-fel.xlsx');
    expect(said.at(-1)).toBe('karlskoga-med-fel.granskning.md är kopierad.');
    mayCopy = false;
    document.execCommand = () => false;
    await press('Kopiera: Fynden som text');
    await waitFor(() => expect(said.at(-1)).toContain('kunde inte kopieras'));
  });
});

describe('remembering that it was handed in', () => {
  test('is asked for first, and tells next time what has changed', async () => {
    const pane = await openSubmit('karlskoga');
    expect(screen.getByText(/^Arbetsboken har inte lämnats in förut/)).toBeDefined();
    await press('Anteckna inlämningen');
    expect(pane.workbook.remembered).toBeUndefined();
    await press('Anteckna inlämningen');
    await waitFor(() => expect(pane.workbook.remembered?.lastSubmission?.digest).toBe(pane.digest));
    expect(pane.workbook.written).toEqual([]);
    expect(await screen.findByText(/^Inget har ändrats sedan inlämningen/)).toBeDefined();

    const goal = pane.session.snapshot().opened!.plan.goals[0]!;
    const { row, block } = goal.source;
    await act(async () => {
      pane.workbook.edit([{ sheet: block.sheet, row, column: block.columns['title']!, value: 'Ett annat mål' }]);
      await pane.session.catchUp();
    });
    expect(await screen.findByText(/^Planen eller fynden har ändrats sedan inlämningen/)).toBeDefined();
  });

  test('is not done on no', async () => {
    const pane = await openSubmit('karlskoga');
    await press('Anteckna inlämningen');
    await press('Avbryt');
    expect(pane.workbook.remembered).toBeUndefined();
    expect(button('Anteckna inlämningen')).toBeDefined();
  });
});

test('the view has no faults that axe can see', async () => {
  const pane = await openSubmit('karlskoga-med-fel');
  await press('Anteckna inlämningen');
  const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
