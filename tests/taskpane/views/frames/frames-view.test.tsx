/** @jest-environment jsdom */
import '../../page-globals';
import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { FramesView } from '../../../../taskpane/views/frames/frames-view';
import { openPane, sampleWorkbook } from '../../open-pane';

const AT = { view: 'frames' } as const;

test('a frame’s amount shows its cell, and what is above a frame is said in words', async () => {
  const pane = await openPane(<FramesView />, sampleWorkbook('karlskoga-med-fel'), AT);
  expect(screen.getByRole('heading', { name: 'Drift' })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Investeringar' })).toBeDefined();
  expect(screen.getByText(/1\s900 över ramen/)).toBeDefined();
  expect(screen.getAllByText('Nämndernas ramar mot fullmäktiges').length).toBe(2);
  fireEvent.click(screen.getAllByRole('button', { name: /^178\s400$/ })[0]!);
  await waitFor(() => expect(pane.workbook.revealed[0]?.cell.sheet).toBe('Ramar'));
});

test.each(['Staplar', 'Tabell'])('axe finds nothing wrong with it: %s', async (look) => {
  const pane = await openPane(<FramesView />, sampleWorkbook('karlskoga-med-fel'), AT);
  fireEvent.click(screen.getByRole('tab', { name: look }));
  const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
