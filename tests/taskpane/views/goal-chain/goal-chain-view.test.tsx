/** @jest-environment jsdom */
import '../../page-globals';
import { beforeAll, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { GoalChainView } from '../../../../taskpane/views/goal-chain/goal-chain-view';
import { openPane, sampleWorkbook, withHeights } from '../../open-pane';

beforeAll(() => withHeights(48, 700));

const AT = { view: 'goal-chain' } as const;
const rowOf = (start: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('[role=row]')].find((row) =>
    row.getAttribute('aria-label')?.startsWith(start),
  )!;

test('the tree shows a goal’s cell and what was found about it, and leads to the finding', async () => {
  const pane = await openPane(<GoalChainView />, sampleWorkbook('karlskoga-med-fel'), AT);
  const row = rowOf('KS-N1 ');
  expect(row.getAttribute('aria-level')).toBe('3');
  expect(row.getAttribute('aria-label')).toContain('(fel)');
  await act(async () => void fireEvent.keyDown(row, { key: 'Enter' }));
  await waitFor(() => expect(pane.workbook.revealed).toHaveLength(1));
  expect(pane.workbook.revealed[0]!.cell.sheet).toBe('Mål');
  fireEvent.click(screen.getByRole('button', { name: /^Inget styrmått för KS-N1/ }));
  expect(pane.gone[0]).toMatchObject({ view: 'findings', target: { finding: expect.stringContaining('Styrmått') } });
});

test('searching and “only with findings” leave out the rest, but not what it hangs on', async () => {
  await openPane(<GoalChainView />, sampleWorkbook('karlskoga-med-fel'), AT);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'KS-N1' } });
  expect([...document.querySelectorAll('[role=row]')].map((row) => row.getAttribute('aria-level'))).toEqual([
    '1',
    '2',
    '3',
  ]);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'finns ingenstans' } });
  expect(screen.getByText('Inga mål passar det du söker.')).toBeDefined();
});

test('the picture holds the goals as buttons that say how they stand, and shows the chosen one', async () => {
  const pane = await openPane(<GoalChainView />, sampleWorkbook('karlskoga-med-fel'), AT);
  fireEvent.click(screen.getByRole('tab', { name: 'Bild' }));
  const box = screen.getByRole('button', { name: /^V1 .*Vision/ });
  act(() => box.focus());
  fireEvent.keyDown(box, { key: 'ArrowRight' });
  expect(document.activeElement!.getAttribute('aria-label')).toMatch(/^F1 /);
  await act(async () => void fireEvent.click(document.activeElement!));
  await waitFor(() => expect(pane.workbook.revealed).toHaveLength(1));
  expect(document.querySelector('[aria-pressed=true][data-place]')!.getAttribute('aria-label')).toMatch(/^F1 /);
});

test.each(['Träd', 'Bild'])('axe finds nothing wrong with it: %s', async (look) => {
  const pane = await openPane(<GoalChainView />, sampleWorkbook('karlskoga-med-fel'), AT);
  fireEvent.click(screen.getByRole('tab', { name: look }));
  const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
