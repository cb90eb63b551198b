/** The rows of the sheet Plan: the label as the template writes it, and the setting that it states. */
export const SETTINGS_ROWS: readonly { readonly label: string; readonly field: SettingsField }[] = [
  { label: 'Kommun', field: 'municipality' },
  { label: 'Organisationsnummer', field: 'organisationNumber' },
  { label: 'Styrmodell', field: 'model' },
  { label: 'Budgetår', field: 'budgetYear' },
  { label: 'Enhet', field: 'unit' },
  { label: 'Nämnd', field: 'committee' },
  { label: 'Skattesats', field: 'taxRate' },
  { label: 'Tak för överföring', field: 'carryOverCap' },
  { label: 'Beslutat av', field: 'decidedBy' },
  { label: 'Beslutsdatum', field: 'decidedOn' },
  { label: 'Avstämningsdatum', field: 'asOf' },
  { label: 'Upprättad av', field: 'preparedBy' },
  { label: 'Version', field: 'version' },
];

export type SettingsField =
  | 'municipality'
  | 'organisationNumber'
  | 'model'
  | 'budgetYear'
  | 'unit'
  | 'committee'
  | 'taxRate'
  | 'carryOverCap'
  | 'decidedBy'
  | 'decidedOn'
  | 'asOf'
  | 'preparedBy'
  | 'version';
