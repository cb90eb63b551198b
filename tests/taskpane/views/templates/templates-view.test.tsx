/** @jest-environment jsdom */
import '../../page-globals';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { openWorkbook, readXlsx, type NewHeaders } from '../../../../src/index';
import { TemplatesView } from '../../../../taskpane/views/templates/templates-view';
import { openPane, sampleWorkbook, type OpenPane } from '../../open-pane';
import { MemoryWorkbook } from '../../memory-workbook';

configure({ asyncUtilTimeout: 20_000 });

const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.at(-1)!.name = this.download;
  };
});

const button = (name: string): HTMLButtonElement =>
  screen.queryByLabelText<HTMLButtonElement>(name, { selector: 'button' }) ??
  screen.getByText<HTMLButtonElement>(name, { selector: 'button' });
const press = async (name: string): Promise<void> => {
  await act(async () => void fireEvent.click(button(name)));
};
const fill = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
/** A workbook without some columns of one of its tables. */
function without(sheetName: string, header: string): MemoryWorkbook {
  const { snapshot } = sampleWorkbook('karlskoga');
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const column = sheet.rows[0]!.values.indexOf(header);
    const emptied = sheet.rows.map(
      (row) =>
        row && {
          ...row,
          values: row.values.map((value, at) => (at === column ? (row === sheet.rows[0] ? 'Fritt' : null) : value)),
        },
    );
    const tables = sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((name) => (name === header ? 'Fritt' : name)),
    }));
    return { ...sheet, rows: emptied, tables };
  });
  return new MemoryWorkbook({ ...snapshot, sheets });
}

describe('a new template', () => {
  test('says which sheets it adds, and puts them in when asked', async () => {
    const { snapshot } = sampleWorkbook('karlskoga');
    const sheets = snapshot.sheets.filter(({ name }) => name !== 'Uppföljning' && name !== 'Beslut');
    const pane = await openPane(<TemplatesView />, new MemoryWorkbook({ ...snapshot, sheets }));
    await press('Lägg in som blad');
    expect(screen.getByText(/^De här bladen läggs till sist i arbetsboken: Beslut, Uppföljning/)).toBeDefined();
    expect(screen.getByText(/^Finns redan och lämnas som de är: .*Mål/)).toBeDefined();
    expect(pane.workbook.inserted).toEqual([]);
    await press('Lägg in som blad');
    await waitFor(() => expect(pane.workbook.inserted).toHaveLength(1));
    expect(pane.session.snapshot().notice?.key).toBe('notice.sheets-added');
  });

  test('adds nothing where all its sheets are there', async () => {
    const pane = await openPane(<TemplatesView />, sampleWorkbook('karlskoga'));
    await press('Lägg in som blad');
    expect(screen.getByText('Arbetsboken har redan alla mallens blad. Inget läggs till.')).toBeDefined();
    expect(button('Lägg in som blad').disabled).toBe(true);
    expect(pane.workbook.inserted).toEqual([]);
  });

  test('is a file for each committee of the open workbook, prefilled for it', async () => {
    await openPane(<TemplatesView />, sampleWorkbook('karlskoga'));
    const names = screen
      .getAllByLabelText(/^Spara Budget 2027 /)
      .map((each) => each.getAttribute('aria-label')!.slice(6));
    expect(names.length).toBeGreaterThan(3);
    const [name] = names;
    await press(`Spara ${name}`);
    expect(saved.map((file) => file.name)).toEqual([name]);
    const { plan } = openWorkbook(readXlsx(await bytesOf(saved[0]!.blob), { name: name! }));
    expect(name).toContain(plan.settings.committee);
    expect(plan.organisations.length).toBeGreaterThan(0);
  });

  test('has the year, the unit and the years of results that were asked for, and is empty without a master', async () => {
    await openPane(<TemplatesView />, sampleWorkbook('karlskoga'));
    fireEvent.change(document.querySelector('option[value=none]')!.parentElement!, { target: { value: 'none' } });
    fill('Budgetår', '2030');
    fill('Tidigare år', '1');
    fill('Belopp i', 'mnkr');
    fill('Nämnd', 'Parknämnden');
    await press('Spara Budget 2030 Parknämnden.xlsx');
    const book = readXlsx(await bytesOf(saved[0]!.blob), { name: 'x.xlsx' });
    const { plan } = openWorkbook(book);
    expect(plan.settings).toMatchObject({ budgetYear: 2030, unit: 'mnkr', committee: 'Parknämnden' });
    expect(plan.goals).toEqual([]);
    const headers = book.sheets.find(({ name }) => name === 'Styrmått')!.rows[0]!.values;
    expect(headers.filter((header) => String(header).startsWith('Resultat'))).toEqual(['Resultat 2029']);
  });

  test('is not made for a year that is none', async () => {
    await openPane(<TemplatesView />, sampleWorkbook('karlskoga'));
    fill('Budgetår', '20x7');
    expect(screen.getByText('Ett tal från 2000 till 2100.')).toBeDefined();
    expect(button('Lägg in som blad').disabled).toBe(true);
    expect(screen.queryByText(/^Budget 20/)).toBeNull();
  });

  describe('from a file', () => {
    const give = async (pane: OpenPane, name: string, bytes: Uint8Array): Promise<void> => {
      const file = new File([], name);
      Object.defineProperty(file, 'arrayBuffer', { value: async () => bytes.slice().buffer });
      Object.defineProperty(file, 'text', { value: async () => new TextDecoder().decode(bytes) });
      const input = pane.container.querySelector('input[type=file]')!;
      await act(async () => void fireEvent.change(input, { target: { files: [file] } }));
    };

    test('takes the committees of that', async () => {
      const pane = await openPane(<TemplatesView />, sampleWorkbook('egen-layout'));
      await give(pane, 'katrineholm.xlsx', new Uint8Array(readFileSync('samples/katrineholm.xlsx')));
      await waitFor(() => expect(screen.getByText('katrineholm.xlsx')).toBeDefined());
      expect(screen.getAllByLabelText(/^Spara Budget \d+ /).length).toBeGreaterThan(3);
    });

    test.each([
      ['a file that is no workbook', 'x.xlsx', 'hej'],
      ['a file that is no styrplan', 'x.json', '{"format":"annat"}'],
    ])('says what is wrong with %s', async (_what, name, text) => {
      const pane = await openPane(<TemplatesView />, sampleWorkbook('karlskoga'));
      await give(pane, name, new TextEncoder().encode(text));
      expect((await screen.findByRole('alert')).textContent).toContain(name);
    });
  });

  test('has no faults that axe can see', async () => {
    const pane = await openPane(<TemplatesView />, without('Styrmått', 'Riktning'));
    await press('Lägg in som blad');
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('columns that are missing', () => {
  test('are none in a whole workbook', async () => {
    await openPane(<TemplatesView />, sampleWorkbook('karlskoga'));
    expect(screen.queryByText('Kolumner som saknas')).toBeNull();
  });

  test('are named by table, and added at its end when asked', async () => {
    const pane = await openPane(<TemplatesView />, without('Styrmått', 'Riktning'));
    const asked = pane.session.snapshot().check!.open.some(({ ruleId }) => ruleId === 'workbook/missing-column');
    const box = screen.getByLabelText<HTMLInputElement>('Riktning');
    expect(box.checked).toBe(asked);
    if (!asked) fireEvent.click(box);
    await press('Lägg till kolumner (1)');
    expect(screen.getByText('Tabellen på bladet Styrmått får nya tomma kolumner: Riktning.')).toBeDefined();
    expect(pane.workbook.inserted).toEqual([]);
    await press('Lägg till kolumner (1)');
    await waitFor(() => expect(pane.workbook.inserted).toHaveLength(1));
    const [written] = pane.workbook.inserted as NewHeaders[];
    const { range } = pane.workbook.snapshot.sheets.find(({ name }) => name === 'Styrmått')!.tables[0]!;
    expect(written).toEqual({
      sheet: 'Styrmått',
      table: 'tblStyrmått',
      headers: ['Riktning'],
      lastHeader: { sheet: 'Styrmått', row: range.top, column: range.right },
    });
  });

  test('are only named where the workbook takes none', async () => {
    const { snapshot } = without('Styrmått', 'Riktning');
    await openPane(<TemplatesView />, new MemoryWorkbook(snapshot, []));
    expect(screen.getByText('Lägg till de här rubrikerna i Excel och öppna filen på nytt.')).toBeDefined();
    expect(screen.queryByText(/^Lägg till kolumner/)).toBeNull();
    expect(screen.queryByText('Lägg in som blad')).toBeNull();
  });
});
