import { compactKey, headerKey } from '../../text/headers';
import { SETTINGS_ROWS, type SettingsField } from '../layout/settings-rows';
import data from './dictionary.json';

const BY_KEY = new Map<string, SettingsField>();
for (const { label, field } of SETTINGS_ROWS) BY_KEY.set(headerKey(label), field);
for (const [field, labels] of Object.entries(data.settings)) {
  for (const label of labels) {
    for (const form of [headerKey(label), compactKey(headerKey(label))])
      if (!BY_KEY.has(form)) BY_KEY.set(form, field as SettingsField);
  }
}

/** The setting that a label names (`Budgetår:`, `Belopp i`); undefined when it names none. */
export function settingField(label: string): SettingsField | undefined {
  if (label.length > 40) return undefined;
  const key = headerKey(label);
  return BY_KEY.get(key) ?? BY_KEY.get(compactKey(key));
}

/** A label and its value in one cell: `Budgetår: 2027`. */
export function labelledSetting(text: string): { readonly field: SettingsField; readonly value: string } | undefined {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 40 || text.length > 200) return undefined;
  const field = settingField(text.slice(0, colon));
  const value = text.slice(colon + 1).trim();
  return field && value !== '' ? { field, value } : undefined;
}
