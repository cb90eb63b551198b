/** @jest-environment jsdom */
import '../../page-globals';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { addressOf, findingKey } from '../../../../taskpane/session/session-state';
import { findingsIn, groupFindings, groupKeysOf } from '../../../../taskpane/views/findings/finding-groups';
import { FindingsView } from '../../../../taskpane/views/findings/findings-view';
import { openPane, sampleWorkbook, withHeights, type OpenPane } from '../../open-pane';

beforeAll(() => withHeights(60, 900));

const WITH_MISTAKES = 'karlskoga-med-fel';
const openOf = ({ session }: OpenPane) => session.snapshot().check!.open;
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=row]')];
const rowOf = (name: string): HTMLElement => rows().find((row) => row.getAttribute('aria-label') === name)!;
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';

/** Opens the details of the first finding that can be mended, and gives the finding. */
async function openFixable(pane: OpenPane) {
  const fixable = openOf(pane).find(({ fix }) => fix)!;
  await act(async () => pane.session.select(fixable));
  return fixable;
}

describe('the findings', () => {
  test('are all in the list, by severity and rule, with their counts', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    const open = openOf(pane);
    const errors = open.filter(({ severity }) => severity === 'error').length;
    expect(rowOf(`${errors} fel`).getAttribute('aria-level')).toBe('1');
    const groups = new Set(open.flatMap((each) => groupKeysOf(each, 'severity'))).size;
    expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(open.length + groups));
    expect(screen.getByText(`Fynd: ${open.length}`)).toBeDefined();
  });

  test('have no faults that axe can see, also with details and forms open', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    await openFixable(pane);
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    fireEvent.click(screen.getByRole('button', { name: 'Välj bort …' }));
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('say what was checked where there are none', async () => {
    await openPane(<FindingsView />, sampleWorkbook('overtornea'));
    expect(screen.getByRole('heading', { name: 'Inget att anmärka på' })).toBeDefined();
    expect(screen.getByText(/^mål: \d+ rader$/)).toBeDefined();
  });

  test('narrow to what is looked for, and say so when nothing is left', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    const count = openOf(pane).length;
    fireEvent.click(screen.getByRole('button', { name: /varningar$/ }));
    const warnings = openOf(pane).filter(({ severity }) => severity === 'warning').length;
    expect(screen.getByText(`Fynd: ${warnings}`)).toBeDefined();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'finns ingenstans' } });
    expect(screen.getByText('Inga fynd passar det du har valt att visa.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla fynd' }));
    expect(screen.getByText(`Fynd: ${count}`)).toBeDefined();
  });
});

describe('going through the findings', () => {
  test('by keys: j and k show each cell and take the focus along; Enter shows, arrows only move', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    const first = rows()[0]!;
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(pane.workbook.revealed).toEqual([]);
    await act(async () => void fireEvent.keyDown(document.activeElement!, { key: 'j' }));
    const [one, two] = findingsIn(groupFindings(openOf(pane), [], 'severity'));
    expect(pane.session.snapshot().selected).toBe(findingKey(one!));
    await act(async () => void fireEvent.keyDown(document.activeElement!, { key: 'j' }));
    await waitFor(() => expect(pane.workbook.revealed.map(({ cell }) => cell)).toEqual([one!.anchor, two!.anchor]));
    expect(focused()).toContain(two!.anchor.sheet);
    expect(screen.getByText(/^Fynd 2 av /)).toBeDefined();
    await act(async () => void fireEvent.keyDown(document.activeElement!, { key: 'k' }));
    expect(pane.session.snapshot().selected).toBe(findingKey(one!));
  });

  test('opens the finding that the ribbon steps to, without taking the focus', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    await act(async () => void (await pane.session.step(1)));
    expect(rowOf('Om fyndet')).toBeDefined();
    expect(document.activeElement).toBe(document.body);
  });

  test('says that a cell is hidden, and shows it when asked', async () => {
    const workbook = sampleWorkbook(WITH_MISTAKES);
    const sheets = workbook.snapshot.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
    workbook.snapshot = { ...workbook.snapshot, sheets };
    const pane = await openPane(<FindingsView />, workbook);
    const row = rows().find((each) => each.getAttribute('aria-level') === '3')!;
    await act(async () => void fireEvent.keyDown(row, { key: 'Enter' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Visa den' }));
    await waitFor(() => expect(pane.workbook.revealed.at(-1)).toMatchObject({ unhide: true }));
  });
});

describe('doing something about a finding', () => {
  test('mends one cell: before and after are shown, then it is written and gone, and the focus goes on', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    const { fix, ...found } = await openFixable(pane);
    const count = openOf(pane).length;
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Rätta' })));
    await waitFor(() => expect(openOf(pane).length).toBeLessThan(count));
    expect(pane.workbook.written).toHaveLength(1);
    expect(pane.workbook.written[0]).toMatchObject(fix!.cell);
    expect(screen.getByText('Åtgärdat')).toBeDefined();
    expect(pane.said.join()).toContain('Åtgärdade fynd: ');
    await waitFor(() => expect(screen.queryByText('Åtgärdat')).toBeNull(), { timeout: 3000 });
    expect(openOf(pane).some((each) => findingKey(each) === findingKey({ ...found, fix: fix! }))).toBe(false);
  });

  test('asks before mending several, and writes nothing on no', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    const { anchor } = openOf(pane).find(({ ruleId }) => ruleId === 'workbook/number-as-text')!;
    const below = { ...anchor, row: anchor.row + 1 };
    pane.workbook.edit([{ ...below, value: String(pane.workbook.valueOf(below)) }]);
    await act(() => pane.session.catchUp());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: anchor.sheet } });
    const many = screen.getByRole('button', { name: 'Rätta 2 …' });
    fireEvent.click(many);
    const dialog = await screen.findByRole('group', { name: /celler ändras|En cell ändras/ });
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    expect(pane.workbook.written).toEqual([]);
  });

  test('sets one aside with reason and function, keeps it in a group of its own, and takes it back', async () => {
    const pane = await openPane(<FindingsView />, sampleWorkbook(WITH_MISTAKES));
    const found = await openFixable(pane);
    fireEvent.click(screen.getByRole('button', { name: 'Välj bort …' }));
    fireEvent.click(screen.getByRole('button', { name: 'Välj bort' }));
    expect(screen.getByText('Skriv varför, så att den som läser förstår.')).toBeDefined();
    fireEvent.change(screen.getByRole('textbox', { name: /Skäl/ }), { target: { value: 'Beslut väntar' } });
    fireEvent.change(screen.getByRole('textbox', { name: /Funktion/ }), { target: { value: 'controller' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Välj bort' })));
    await waitFor(() => expect(pane.session.snapshot().check!.dismissed).toHaveLength(1));
    expect(pane.workbook.remembered!.dismissals[0]).toMatchObject({ reason: 'Beslut väntar', function: 'controller' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: addressOf(found.anchor) } });
    fireEvent.click(within(rowOf('Bortvalda, 1')).getByText('Bortvalda'));
    expect(screen.getByText(/^Beslut väntar – controller, /)).toBeDefined();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Ta tillbaka' })));
    await waitFor(() => expect(openOf(pane).map(findingKey)).toContain(findingKey(found)));
  });
});
