import { notHosted } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { oneOf } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { Whole } from '../targets';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** The separators of the language, as the operating system would have them. */
function separators(language: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
}

/** `Application`. The engine calculates by itself, so asking for it changes nothing. */
export const APPLICATION: HostClass<Whole> = {
  scalars: {
    CalculationMode: {
      read: (_target, { state }) => state.calculationMode,
      write: (_target, value, { state }) => {
        state.calculationMode = oneOf(value, MODES);
      },
    },
    CalculationState: readOnly(() => 'Done'),
    CalculationEngineVersion: readOnly(() => 191029),
    DecimalSeparator: readOnly((_target, { language }) => separators(language).decimal),
    ThousandsSeparator: readOnly((_target, { language }) => separators(language).group),
    UseSystemSeparators: readOnly(() => true),
  },
  parts: {
    CultureInfo: () => new HostObject('CultureInfo', {}),
    IterativeCalculation: () => new HostObject('IterativeCalculation', {}),
  },
  writes: {
    Calculate: (_target, [type]) => void oneOf(type, CALCULATIONS),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `CultureInfo` */
export const CULTURE_INFO: HostClass<Whole> = {
  scalars: { Name: readOnly((_target, { language }) => language) },
  parts: {
    DatetimeFormat: () => new HostObject('DatetimeFormatInfo', {}),
    NumberFormat: () => new HostObject('NumberFormatInfo', {}),
  },
};

/** `NumberFormatInfo` */
export const NUMBER_FORMAT_INFO: HostClass<Whole> = {
  scalars: {
    NumberDecimalSeparator: readOnly((_target, { language }) => separators(language).decimal),
    NumberGroupSeparator: readOnly((_target, { language }) => separators(language).group),
  },
};

const SWEDISH = {
  dateSeparator: '-',
  longDatePattern: "'den' d MMMM yyyy",
  shortDatePattern: 'yyyy-MM-dd',
  timeSeparator: ':',
  longTimePattern: 'HH:mm:ss',
};

/** `DatetimeFormatInfo`: this host knows Swedish only. */
export const DATETIME_FORMAT_INFO: HostClass<Whole> = {
  scalars: Object.fromEntries(
    Object.entries(SWEDISH).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      readOnly<Whole>((_target, { language }) => {
        if (!language.startsWith('sv')) throw notHosted(`DatetimeFormatInfo.${name} of ${language}`);
        return value;
      }),
    ]),
  ),
};

/** `IterativeCalculation`: Excel's own defaults; circular formulas are not calculated here. */
export const ITERATIVE_CALCULATION: HostClass<Whole> = {
  scalars: {
    Enabled: readOnly(() => false),
    MaxIteration: readOnly(() => 100),
    MaxChange: readOnly(() => 0.001),
  },
};
