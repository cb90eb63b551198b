import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { object, oneOf } from '../arguments';
import type { HostSession } from '../session';
import type { SheetTarget } from '../targets';

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `Worksheet.copy`: the copy stands where it is wanted, by default right before the sheet, and becomes the active one, as in Excel. */
export function copySheet(
  { sheet }: SheetTarget,
  [position, relativeTo]: readonly unknown[],
  session: HostSession,
): HostObject<'Worksheet'> {
  const { engine } = session;
  session.requireOpenStructure();
  const place = oneOf(position, PLACES);
  const isBeside = place === 'Before' || place === 'After';
  const given =
    relativeTo === null || relativeTo === undefined ? undefined : object(relativeTo, 'Worksheet').target.sheet;
  if (isBeside && given === undefined) throw new HostFault('InvalidArgument');
  const original = session.sheet(sheet);
  const copy = engine.copySheet(original.id);
  if (place !== 'End') {
    const beside = engine.sheets().findIndex(({ id }) => id === (isBeside ? given : sheet));
    engine.moveSheet(copy.id, place === 'Beginning' ? 0 : place === 'After' ? beside + 1 : beside);
  }
  if (copy.visibility === 'Visible') engine.activate(copy.id);
  return new HostObject('Worksheet', { sheet: copy.id });
}
