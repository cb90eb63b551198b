import { HostFault } from '../../host-fault';
import type { HostClass } from '../host-class';

/**
 * A collection of what this host's workbooks never have: charts, pivot tables, shapes, slicers, views. It is empty, so that add-ins that look through
 * it find nothing; what would add something is refused by name. Events may be asked for, and never come.
 */
export function absent<T>(events: Readonly<Record<string, number>> = {}): HostClass<T> {
  const missing = (): never => {
    throw new HostFault('ItemNotFound');
  };
  return {
    scalars: { Count: { read: () => 0 } },
    items: () => [],
    item: missing,
    reads: {
      GetCount: () => 0,
      GetFirst: missing,
      GetFirstOrNullObject: () => null,
      GetItem: missing,
      GetItemAt: () => {
        throw new HostFault('InvalidArgument');
      },
      GetItemOrNullObject: () => null,
      RefreshAll: () => undefined,
    },
    events,
  };
}

/** Events of a sheet's charts. */
export const CHART_EVENTS: Readonly<Record<string, number>> = {
  _RegisterAddedEvent: 50,
  _RegisterActivatedEvent: 51,
  _RegisterDeactivatedEvent: 52,
  _RegisterDeletedEvent: 53,
};
