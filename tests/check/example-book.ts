import { checkedFile } from '../../src/check/checked-file';
import { checkWorkbook } from '../../src/check/check-workbook';
import { openWorkbook } from '../../src/check/open-workbook';
import type { CheckedFile } from '../../src/central/exports/findings/file-report';
import { RULES } from '../../src/rules/registry';
import { snapshotOf, type TestBook } from '../rules/harness';

/** A small plan with one of each that a report shows: N2 names a parent that does not exist, the operating budget of 2028 is above its frame. */
export const EXAMPLE: TestBook = {
  Plan: [
    ['Fält', 'Värde'],
    ['Kommun', 'Provköping'],
    ['Styrmodell', 'karlskoga'],
    ['Budgetår', 2027],
    ['Enhet', 'tkr'],
    ['Avstämningsdatum', '2026-11-01'],
  ],
  Organisation: [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
    ['SN', 'Socialnämnden', 'nämnd', 'KF'],
  ],
  Mål: [
    ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd', 'Ansvarig'],
    ['V1', 'Vision', 'En trygg kommun', null, 'KF', 'Kommundirektör'],
    ['F1', 'Fullmäktigemål', 'Trygg uppväxt', 'V1', 'KF', 'Kommundirektör'],
    ['N1', 'Nämndmål', 'Tidigt stöd', 'F1', 'SN', 'Socialchef'],
    ['N2', 'Nämndmål', 'Färre placeringar', 'X77', 'SN', 'Socialchef'],
  ],
  Styrmått: [
    [
      'Mått-id',
      'Mål-id',
      'Styrmått',
      'Enhet',
      'Riktning',
      'Resultat 2026',
      'Målnivå 2027',
      'Målnivå 2028',
      'Målnivå 2029',
    ],
    ['M1', 'N1', 'Väntetid', 'dagar', 'lägre', 12.5, 10, 9, 8],
    ['M2', 'N2', 'Placeringar', 'antal', 'lägre', 40, 38, 36, 'många'],
    ['M3', 'F1', 'Trygga barn', { percent: 80 }, 'högre', 80, 81, 82, 83],
  ],
  Aktiviteter: [
    ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Ansvarig', 'Start', 'Slut'],
    ['A1', 'Utbilda alla', 'N1', 'Enhetschef', { date: '2027-01-01' }, { date: '2027-06-30' }],
  ],
  Ramar: [
    ['Nämnd', 'Typ', '2027', '2028', '2029'],
    ['KF', 'Drift', 1000, 1020, 1040],
    ['SN', 'Drift', 1000, 1020, 1040],
    ['SN', 'Investering', 0, 0, 0],
  ],
  Budget: [
    ['Nämnd', 'Benämning', 'Typ', '2027', '2028', '2029'],
    ['SN', 'Personal', 'Kostnad', 1200, 1230, 1240],
    ['SN', 'Avgifter', 'Intäkt', 200, 200, 200],
  ],
  Överföring: [
    ['Nämnd', 'År', 'In', 'Årets resultat', 'Ut'],
    ['SN', 2027, 50, 0, 0],
  ],
};

/** A few rules, so that a report does not change with the catalogue. */
const SHOWN = ['chain/unknown-parent', 'chain/unknown-committee', 'measure/not-a-number', 'frame/exceeded'];

/** The report of a test workbook, in Swedish. */
export function reportOf(book: TestBook): CheckedFile {
  const opened = openWorkbook(snapshotOf(book));
  const model = opened.model!;
  const check = checkWorkbook(opened, model, { rules: RULES.filter(({ id }) => SHOWN.includes(id)) });
  return checkedFile(opened, { file: 'prov.xlsx', model, check, language: 'sv', pictures: true });
}
