import type { FigureData, FigureValue } from '../figures/figure';
import { formatNumber } from '../text/numbers';
import { catalogue } from './catalogue';
import en from './en/functions.json';
import type { Language } from './rule-texts';
import sv from './sv/functions.json';

export type FunctionTextKey = keyof typeof sv;

/** What the worksheet functions say: what is wrong with an argument or a cell, and results that are sentences. */
const functionText = catalogue<FunctionTextKey>({ sv, en });

/** Decimals enough for a krona in millions. */
const DECIMALS = 6;

/**
 * The sentence of a figure's text or error, or of an error with an argument as a whole. Throws for a text that nobody has written: a message
 * without words is a defect.
 */
export function figureText(
  { messageId, data }: { readonly messageId: string; readonly data: FigureData },
  language: Language,
): string {
  if (!isKey(messageId)) throw new Error(`no text ${messageId} of a worksheet function`);
  return functionText(messageId, language, inWords(data, language));
}

function isKey(messageId: string): messageId is FunctionTextKey {
  return Object.hasOwn(sv, messageId);
}

function inWords(data: FigureData, language: Language): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      isList(value) ? value.map(String) : valueInWords(value, language),
    ]),
  );
}

function isList(value: FigureValue): value is readonly (string | number)[] {
  return Array.isArray(value);
}

function valueInWords(value: Exclude<FigureValue, readonly unknown[]>, language: Language): string {
  return typeof value === 'object' ? formatNumber(value.amount, language, DECIMALS) : String(value);
}
