import type { GovernanceModel } from '../../models/model';
import type { EntityKind } from '../../plan/source';
import { TABLES } from '../layout/tables';
import type { NewCell, NewRow, NewSheet } from '../xlsx/writer/new-workbook';
import { neededColumns } from './needed-columns';
import { rowHeight } from './row-height';

/** In characters: as wide as the text is on a page. */
const WIDTH = 110;

/** What each sheet is for, in a sentence. */
const PURPOSES: Readonly<Record<EntityKind, string>> = {
  settings: 'det som gäller hela arbetsboken: kommun, styrmodell, budgetår och i vilken enhet beloppen skrivs.',
  organisations: 'fullmäktige, nämnder, bolag, förvaltningar och enheter. Övriga blad nämner dem vid namn eller kod.',
  goals: 'hela målkedjan, en rad för varje mål. Överordnat mål är id för det mål som raden bidrar till.',
  measures: 'det som målen mäts med. Kvinnor, män och totalt är egna rader med samma Mått-id.',
  activities: 'det som ska göras för att målen ska nås, vem som ansvarar och när det är klart.',
  assignments: 'särskilda uppdrag som fullmäktige eller styrelsen har lämnat.',
  frames: 'de beslutade ramarna för drift och investering, tre år. Fullmäktiges egen rad är summan av de andra.',
  budget: 'budgeten rad för rad. Rader utan Enhet är nämndens egen budget, rader med Enhet är hur den fördelas.',
  carryOvers: 'över- och underskott som följer med från ett år till nästa.',
  allocations: 'ramar som räknas fram av volym gånger à-pris, och särskilda anslag vid sidan av.',
  balance: 'balanskravsutredningen, en rad för varje post och en kolumn för varje år. Kostnader skrivs positiva.',
  documents: 'de styrdokument som målen vilar på.',
  decisions: 'beslut under året och om de har analyserats ur ett jämställdhetsperspektiv.',
  followUps: 'hur det går: utfall, avvikelse och åtgärd vid varje uppföljning.',
};

/** The sheet that explains the others: sentences in one column, nothing that could be taken for data. */
export function instructionSheet(
  model: GovernanceModel,
  budgetYear: number,
  committee: string | undefined,
  tabColour: string,
): NewSheet {
  const rows: NewRow[] = [];
  const add = (style: string, ...lines: readonly string[]): void => {
    for (const line of lines) {
      const height = rowHeight([line], [WIDTH]);
      const cells: NewCell[] = [{ value: line, style }];
      rows.push(height === undefined ? cells : { cells, height });
    }
  };
  const gap = (): void => {
    rows.push([]);
  };
  add('title', 'Läs mig');
  add(
    'text',
    `Den här arbetsboken samlar mål, mått, ramar och budget för ${budgetYear} och de två åren därefter${committee === undefined ? '' : `, för ${committee}`}.`,
  );
  add(
    'text',
    `Den följer styrmodellen ${model.name.sv}${model.document.sv === '' ? '' : `, som bygger på ${model.document.sv}`}.`,
  );
  gap();
  add('subheading', 'Så fyller du i');
  add(
    'text',
    'Börja med bladet Plan. Fyll sedan i bladen i den ordning de står; ett blad som inte behövs lämnas med sin tomma rad.',
    'Skriv en rad i taget direkt under den sista. Tabellen växer av sig själv, och listorna följer med.',
    'Ändra inte bladens, tabellernas eller kolumnernas namn. Egna kolumner till höger om tabellen går bra.',
    'Flera id eller namn i samma cell skiljs åt med semikolon. Belopp skrivs i den enhet som bladet Plan anger, både intäkter och kostnader som positiva tal.',
    'Ett mått som inte mäts ett visst år lämnas tomt eller får ett streck. Ett spann skrivs som 66–70.',
  );
  gap();
  add('subheading', 'Färgerna');
  rows.push([{ value: 'Ljusgula celler fyller du i.', style: 'input' }]);
  rows.push([{ value: 'Grå celler är beslutade och ska stå kvar som de är.', style: 'decided' }]);
  rows.push([{ value: 'Blå rubriker hör till tabellen.', style: 'header' }]);
  gap();
  add('subheading', 'Bladen');
  for (const { entity, sheet } of TABLES) {
    const needed = neededColumns(entity, model);
    const columns = needed.length === 0 ? '' : ` Kolumner som styrmodellen behöver: ${needed.join(', ')}.`;
    add('text', `${sheet}: ${PURPOSES[entity]}${columns}`);
  }
  gap();
  add('subheading', 'Så granskar du');
  add(
    'text',
    'Öppna Styrkoll i Excel och välj Granska, eller kör kommandot styrkoll check med arbetsbokens namn.',
    'Varje fynd pekar ut sin cell och säger vad som ska ändras. Lämna in när inga fel återstår.',
  );
  return {
    name: 'Läs mig',
    rows,
    columns: [{ width: WIDTH }],
    tabColour,
    print: { orientation: 'landscape', footer: '&L&F&RSida &P av &N' },
  };
}
