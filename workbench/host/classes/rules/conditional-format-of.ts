import type { HostConditionalFormat } from '../../engine';
import { found } from '../arguments';
import type { HostSession } from '../session';
import type { RuleTarget } from '../targets';

/** @throws HostFault `ItemNotFound` when the format is gone */
export function formatOf({ sheet, id }: RuleTarget, { engine }: HostSession): HostConditionalFormat {
  return found(engine.conditionalFormats(sheet).find((format) => format.id === id));
}
