import { sheetAddress } from '../../plan/cell';
import { defineRule } from '../rule';

/** How much of the text a message shows. */
const SHOWN = 60;

/** A typed text that would run as a formula where an export of it is opened. */
export const formulaInjection = defineRule({
  id: 'workbook/formula-injection',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['runs'],
  check({ plan, report }) {
    const told = new Set<string>();
    for (const { runnable } of plan.facts) {
      for (const { cell, text } of runnable) {
        const place = sheetAddress(cell);
        if (told.has(place)) continue;
        told.add(place);
        report({ messageId: 'runs', data: { seen: shown(text) }, anchor: cell, subject: `cell:${place}` });
      }
    }
  },
});

/** Tabs and line breaks are what nobody sees: they are shown by their names. */
function shown(text: string): string {
  const visible = text.replaceAll('\t', '⇥').replace(/\r\n?|\n/g, '↵');
  return visible.length > SHOWN ? `${visible.slice(0, SHOWN - 1).toWellFormed()}…` : visible;
}
