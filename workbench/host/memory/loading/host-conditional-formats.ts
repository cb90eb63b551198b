import type { ConditionalFormatDetails } from '../../../../src/index';
import type { HostConditionalFormat } from '../../engine';
import { hostId } from '../host-id';

/** Excel's `ConditionalFormatType` of the file's kinds; all others are `PresetCriteria`. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** A sheet's conditional formats as the API knows them, the one that wins first. */
export function hostConditionalFormats(
  formats: readonly ConditionalFormatDetails[],
  sheet: string,
  nextId: () => number,
): readonly HostConditionalFormat[] {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .map(({ ranges, type, formulas, fillColour, fontColour, stopIfTrue }, priority) => ({
      id: hostId('format', nextId()),
      sheet,
      ranges,
      type: TYPES[type] ?? 'PresetCriteria',
      ...(type === 'expression' && { formula: `=${formulas[0] ?? ''}` }),
      ...(fillColour !== '' && { fillColor: fillColour }),
      ...(fontColour !== '' && { fontColor: fontColour }),
      priority,
      stopIfTrue,
    }));
}
