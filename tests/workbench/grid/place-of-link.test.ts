import { expect, it } from '@jest/globals';
import type { HostSheet } from '../../../workbench/host/engine';
import { placeOfLink } from '../../../workbench/grid/place-of-link';

const SHEETS: readonly HostSheet[] = ['Mål', 'Mål 2027', "Bo's"].map((name, index) => ({
  id: String(index),
  name,
  visibility: 'Visible',
  tabColor: '',
  isProtected: false,
}));

it.each([
  ['Mål!B3', '0', { top: 2, left: 1, bottom: 2, right: 1 }],
  ['#mål!$B$3', '0', { top: 2, left: 1, bottom: 2, right: 1 }],
  ["'Mål 2027'!A1:B2", '1', { top: 0, left: 0, bottom: 1, right: 1 }],
  ["'Bo''s'!C1", '2', { top: 0, left: 2, bottom: 0, right: 2 }],
])('%s leads to a cell', (reference, sheet, range) => {
  expect(placeOfLink(reference, SHEETS)).toEqual({ sheet, range });
});

it.each(['Ramar!A1', 'Mål', 'A1', 'Mål!ingenstans', ''])('%s leads nowhere', (reference) => {
  expect(placeOfLink(reference, SHEETS)).toBeUndefined();
});
