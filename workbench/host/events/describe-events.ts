import { SheetEvent } from '../classes/sheet/sheet-events';
import { TableEvent } from '../classes/table/table-events';
import type { EventMessage } from './event-desk';

const NAMES: ReadonlyMap<number, string> = new Map([
  ...Object.entries(SheetEvent).map(([name, type]) => [type, `Worksheet.${name}`] as const),
  ...Object.entries(TableEvent).map(([name, type]) => [type, `Table.${name}`] as const),
]);

/** What events are about, a line each, as people who write add-ins say it: `Worksheet.changed B2`. */
export function describeEvents(messages: readonly EventMessage[]): readonly string[] {
  return messages.map(({ type, args }) => {
    const { address } = args;
    const name = NAMES.get(type) ?? `event ${type}`;
    return typeof address === 'string' && address !== '' ? `${name} ${address}` : name;
  });
}
