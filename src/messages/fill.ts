import { sheetAddress } from '../plan/cell';
import { fromKronor } from '../plan/money';
import { formatNumber } from '../text/numbers';
import type { MessageData, MessageValue } from '../findings/finding';
import type { Language } from './rule-texts';

/** Fills the {names} of a template with the data's values. Throws when a name has no value: a message without what was seen is a defect. */
export function fill(template: string, data: MessageData, language: Language): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return show(value, language);
  });
}

/** A cell may hold a novel, and a list all goals: a message shows enough to know them by. */
const LONGEST_TEXT = 300;
const LONGEST_LIST = 30;

function show(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return shorten(value);
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1900 && value <= 2150 ? String(value) : formatNumber(value, language, 6);
  if (Array.isArray(value)) {
    const shown = value.slice(0, LONGEST_LIST).map((each: MessageValue) => show(each, language));
    return list(value.length > LONGEST_LIST ? [...shown, '…'] : shown, language);
  }
  if ('kronor' in value) return `${formatNumber(fromKronor(value.kronor, value.unit), language, 3)} ${value.unit}`;
  if ('percent' in value) return `${formatNumber(value.percent, language, 2)} %`;
  if ('cell' in value) return sheetAddress(value.cell);
  if ('sv' in value) return value[language];
  return '';
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT
    ? text
    : `${text
        .slice(0, LONGEST_TEXT - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

/** Made once: a formatter costs more than all that it formats. */
const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  sv: new Intl.ListFormat('sv-SE', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

function list(parts: readonly string[], language: Language): string {
  return LISTS[language].format(parts);
}
