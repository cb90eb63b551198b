import type { ConditionalFormatDetails } from '../../../../src/index';
import type { HostConditionalFormat } from '../../engine';
import { hostId } from '../host-id';
import { ruleWords } from './rule-words';

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

const LINES: Readonly<Record<string, string>> = {
  single: 'Single',
  singleAccounting: 'Single',
  double: 'Double',
  doubleAccounting: 'Double',
};

/** A sheet's conditional formats as the API knows them, the one that wins first. */
export function hostConditionalFormats(
  formats: readonly ConditionalFormatDetails[],
  sheet: string,
  nextId: () => number,
): readonly HostConditionalFormat[] {
  return formats
    .filter(({ isSupplement }) => !isSupplement)
    .sort((a, b) => a.priority - b.priority)
    .map((format, priority) => {
      const { ranges, type, formulas, stopIfTrue } = format;
      const more = moreOf(format);
      return {
        id: hostId('format', nextId()),
        sheet,
        ranges,
        type: TYPES[type] ?? 'PresetCriteria',
        ...(type === 'expression' && { formula: `=${formulas[0] ?? ''}` }),
        ...lookOf(format),
        priority,
        stopIfTrue,
        ...(more && { more }),
      };
    });
}

function lookOf({
  fillColour,
  fontColour,
  bold,
  italic,
  underline,
}: ConditionalFormatDetails): Partial<HostConditionalFormat> {
  return {
    ...(fillColour !== '' && { fillColor: fillColour }),
    ...(fontColour !== '' && { fontColor: fontColour }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline: LINES[underline] ?? 'None' }),
  };
}

function moreOf(format: ConditionalFormatDetails): HostConditionalFormat['more'] {
  const words = ruleWords(format);
  const { strikethrough } = format;
  return strikethrough === undefined ? words : { ...words, 'format.strikethrough': strikethrough };
}
