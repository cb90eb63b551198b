import type { SettingsField } from '../layout/settings-rows';

/** What each row of the sheet Plan is for, shown when its value is selected. */
export const SETTINGS_HINTS: Readonly<Record<SettingsField, string>> = {
  municipality: 'Kommunens namn.',
  organisationNumber: 'Kommunens organisationsnummer, NNNNNN-NNNN.',
  model: 'Styrmodellen som arbetsboken följer. Den bestäms centralt.',
  budgetYear: 'Det första av de tre planåren.',
  unit: 'Enheten för alla belopp i arbetsboken: kr, tkr eller mnkr.',
  committee: 'Nämnden som arbetsboken gäller. Tomt när den gäller hela kommunen.',
  taxRate: 'Kommunens skattesats i kronor per hundralapp, till exempel 22,15.',
  carryOverCap: 'Hur mycket av driftramen som får föras över till nästa år, som andel: 0,02 är två procent.',
  decidedBy: 'Den som har beslutat planen: kommunfullmäktige, eller nämnden för sin egen.',
  decidedOn: 'Dagen då planen beslutades, ÅÅÅÅ-MM-DD.',
  asOf: 'Dagen som uppföljning och tidsgränser bedöms per, ÅÅÅÅ-MM-DD.',
  preparedBy: 'Funktionen som har fyllt i arbetsboken, inte en persons namn.',
  version: 'Ert eget versionsnummer.',
};
