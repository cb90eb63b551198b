import { WorkbookFault, type Ability } from '../live-workbook';

/** The version of ExcelApi that reading needs: merged areas came with it. */
const READING = '1.13';

/** The version that each ability needs. */
const NEEDS: Readonly<Record<Ability, string>> = {
  watch: '1.9',
  reveal: '1.9',
  mark: '1.9',
  'report-sheet': '1.7',
  insert: '1.13',
};

/** Whether the Excel at hand has a version of ExcelApi. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether sheets tell when they are renamed, moved, hidden or shown: Excel on the web had that before it had a version. */
export function supportsSheetEvents(): boolean {
  return supportsExcelApi('1.17') || Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
}

/** What the Excel at hand can do beyond being read. */
export function excelAbilities(): ReadonlySet<Ability> {
  const all = Object.keys(NEEDS) as Ability[];
  return new Set(all.filter((ability) => supportsExcelApi(NEEDS[ability])));
}

/** @throws WorkbookFault `too-old`, with the requirement set that is missing as `need` */
export function requireAbility(ability: Ability | 'read'): void {
  const version = ability === 'read' ? READING : NEEDS[ability];
  if (!supportsExcelApi(version)) throw new WorkbookFault('too-old', { need: `ExcelApi ${version}` });
}
