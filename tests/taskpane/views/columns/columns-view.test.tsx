/** @jest-environment jsdom */
import '../../page-globals';
import { describe, expect, test } from '@jest/globals';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { readXlsx, templateBook, writeXlsx, BUILT_IN_MODELS } from '../../../../src/index';
import { ColumnsView } from '../../../../taskpane/views/columns/columns-view';
import { MemoryWorkbook } from '../../memory-workbook';
import { openPane, sampleWorkbook, type OpenPane } from '../../open-pane';

configure({ asyncUtilTimeout: 20_000 });

const OWN = 'egen-layout';
// By label and text, not by role: a role is looked for in every option of every list, which takes its time.
const buttonOf = (name: string): HTMLButtonElement =>
  screen.queryByLabelText<HTMLButtonElement>(name, { selector: 'button' }) ??
  screen.getAllByText<HTMLButtonElement>(name, { selector: 'button' }).at(-1)!;
const selectOf = (name: string): HTMLSelectElement => screen.getByLabelText(name, { selector: 'select' });
const press = async (name: string): Promise<void> => {
  await act(async () => void fireEvent.click(buttonOf(name)));
};
const choose = (name: string, value: string): void => void fireEvent.change(selectOf(name), { target: { value } });
/** Says what the rows of the first opened table are. */
const become = (entity: string): void =>
  void fireEvent.change(screen.getAllByLabelText('Raderna är', { selector: 'select' })[0]!, {
    target: { value: entity },
  });
/** The preview has to be there before anything can be kept. */
const keep = async (name: string): Promise<void> => {
  await waitFor(() => expect(buttonOf(name).disabled).toBe(false), { timeout: 20_000 });
  await act(async () => void fireEvent.click(buttonOf(name)));
};
const mappingOf = ({ workbook }: OpenPane) => workbook.remembered?.mapping;

describe('the columns', () => {
  test('show each table with where it stands and what it was taken for', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook(OWN));
    const card = screen.getByRole('listitem', { name: 'styrmått' });
    expect(within(card).getByText(/lika tabeller på bladet: \d+/)).toBeDefined();
    await act(async () => void fireEvent.click(within(card).getByRole('button', { name: /^Styrmått!A5:/ })));
    expect(pane.workbook.revealed[0]?.cell).toEqual({ sheet: 'Styrmått', row: 4, column: 0 });
    expect(pane.workbook.written).toEqual([]);
    expect(mappingOf(pane)).toBeUndefined();
  });

  test('have no faults that axe can see, also with a table open and changed', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook(OWN));
    await press('Kolumner i Styrmått!A5');
    choose('Kolumnen Sort läses som', 'dataSource');
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('offer fields in the language of the pane, by year too', async () => {
    await openPane(<ColumnsView />, sampleWorkbook(OWN), { language: 'en' });
    await press('Columns of Styrmått!A5');
    const select = selectOf('The column Sort is read as');
    expect(within(select).getByText('Measured every … years')).toBeDefined();
    expect(within(select).getByText('Target 2027')).toBeDefined();
  });
});

describe('correcting a table', () => {
  test('says what it would change, keeps it when asked, and is taken back from the notice', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook(OWN));
    await press('Kolumner i Styrmått!A5');
    choose('Kolumnen Sort läses som', '');
    expect(await screen.findByText(/^Fynd nu: .* Efteråt: /)).toBeDefined();
    expect(mappingOf(pane)).toBeUndefined();
    await keep('Spara tolkningen');
    await waitFor(() => expect(mappingOf(pane)?.blocks[0]?.columns['Sort']).toBeNull());
    const units = (): number =>
      pane.session.snapshot().opened!.plan.measures.filter(({ unit }) => unit !== undefined).length;
    await waitFor(() => expect(units()).toBe(0));
    expect(pane.workbook.written).toEqual([]);
    await waitFor(() => expect(pane.session.snapshot().notice?.key).toBe('notice.mapping-kept'));
    await act(() => pane.session.snapshot().notice!.undo!());
    expect(mappingOf(pane)).toBeUndefined();
    expect(units()).toBeGreaterThan(0);
  });

  test('is given up without a trace', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook(OWN));
    await press('Kolumner i Styrmått!A5');
    choose('Kolumnen Sort läses som', '');
    await press('Avbryt');
    expect(selectOf('Kolumnen Sort läses som').value).toBe('unit');
    expect(screen.queryByText('Spara tolkningen')).toBeNull();
    expect(mappingOf(pane)).toBeUndefined();
  });

  test('as something else proposes the fields of that', async () => {
    await openPane(<ColumnsView />, sampleWorkbook(OWN));
    await press('Kolumner i Förvaltningsmål!A3');
    become('activities');
    expect(selectOf('Kolumnen Förvaltningsmål läses som').value).toBe('goalIds');
  });

  test('left out can be taken in again, also when every table is', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook('karlskoga'));
    const before = pane.session.snapshot().opened!.plan.goals.length;
    await press('Kolumner i Mål!A1');
    become('');
    await keep('Räkna inte in');
    await waitFor(() => expect(pane.session.snapshot().opened!.plan.goals).toEqual([]));
    await press('Ta med igen: Mål, tabellen tblMål');
    await keep('Ta med igen');
    await waitFor(() => expect(pane.session.snapshot().opened!.plan.goals).toHaveLength(before));
    expect(mappingOf(pane)).toBeUndefined();
  });

  test('goes back to what is recognised', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook(OWN));
    await press('Kolumner i Styrmått!A5');
    choose('Kolumnen Sort läses som', '');
    await keep('Spara tolkningen');
    expect(await screen.findByText(/bekräftat av er/)).toBeDefined();
    await press('Tillbaka till det som känns igen');
    await screen.findByText(/^Er tolkning av tabellen tas bort/);
    await keep('Tillbaka till det som känns igen');
    await waitFor(() => expect(mappingOf(pane)).toBeUndefined());
  });
});

describe('a table that was not recognised', () => {
  test('is pointed out by its sheet and the row of its headers', async () => {
    const sample = sampleWorkbook(OWN);
    const [model] = BUILT_IN_MODELS;
    const empty = readXlsx(writeXlsx(templateBook({ model: model!, budgetYear: 2027 })), { name: 'x.xlsx' }).sheets[0]!;
    const rows = [
      ['Ref', 'Vad vi vill'],
      ['X1', 'Trygg skola'],
      ['X2', 'God vård'],
    ].map((values) => ({ values }));
    const sheet = { ...empty, name: 'Övrigt', rows, tables: [], merges: [], visibility: 'visible' as const };
    const workbook = new MemoryWorkbook({ ...sample.snapshot, sheets: [...sample.snapshot.sheets, sheet] });
    const pane = await openPane(<ColumnsView />, workbook);
    expect(screen.getByText('Inget lästes från: Övrigt.')).toBeDefined();
    const before = pane.session.snapshot().opened!.plan.goals.length;
    await press('Visa kolumnerna');
    choose('Kolumnen Ref läses som', 'id');
    choose('Kolumnen Vad vi vill läses som', 'title');
    await keep('Spara tolkningen');
    await waitFor(() => expect(pane.session.snapshot().opened!.plan.goals).toHaveLength(before + 2));
    expect(screen.queryByText(/^Inget lästes från/)).toBeNull();
  });
});

describe('a mapping file', () => {
  const file = (text: string): File => {
    const made = new File([text], 'mapp.json');
    Object.defineProperty(made, 'text', { value: async () => text });
    return made;
  };
  const give = async (pane: OpenPane, text: string): Promise<void> => {
    const input = pane.container.querySelector('input[type=file]')!;
    await act(async () => void fireEvent.change(input, { target: { files: [file(text)] } }));
  };

  test('that is none is refused with the place of the fault', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook(OWN));
    await give(pane, '{"format":"styrkoll-mapping","version":1,"blocks":[{"sheet":""}]}');
    expect((await screen.findByRole('alert')).textContent).toContain('/blocks/0/sheet');
    expect(mappingOf(pane)).toBeUndefined();
  });

  test('is shown with what it would change, used when asked, and forgotten again', async () => {
    const pane = await openPane(<ColumnsView />, sampleWorkbook('karlskoga'));
    const block = { sheet: 'Mål', table: 'tblMål', ignore: true };
    await give(pane, JSON.stringify({ format: 'styrkoll-mapping', version: 1, blocks: [block] }));
    expect(await screen.findByText(/Av filens 1 tabeller ligger 1 på blad som finns här/)).toBeDefined();
    await keep('Använd filens tolkning');
    await waitFor(() => expect(pane.session.snapshot().opened!.plan.goals).toEqual([]));
    await press('Glöm alla egna tolkningar');
    await keep('Glöm alla egna tolkningar');
    await waitFor(() => expect(pane.session.snapshot().opened!.plan.goals).not.toEqual([]));
    expect(mappingOf(pane)).toBeUndefined();
  });
});
