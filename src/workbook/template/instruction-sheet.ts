import type { GovernanceModel } from '../../models/model';
import type { EntityKind } from '../../plan/source';
import { TABLES } from '../layout/tables';
import type { NewRow, NewSheet } from '../xlsx/writer/new-workbook';
import { calendarLines } from './calendar-lines';
import { instructionSteps, type Reader } from './instruction-steps';
import { modelLines } from './model-lines';
import { neededColumns } from './needed-columns';
import { rowHeight } from './row-height';
import { withHeight } from './table-sheet';

/** In characters: as wide as the text is on a page. */
const WIDTH = 110;

/** What each sheet is for, in a sentence. */
const PURPOSES: Readonly<Record<EntityKind, string>> = {
  settings: 'det som gäller hela arbetsboken: kommun, styrmodell, budgetår och i vilken enhet beloppen skrivs.',
  organisations: 'fullmäktige, nämnder, bolag, förvaltningar och enheter. Övriga blad nämner dem vid namn eller kod.',
  goals: 'hela målkedjan, en rad för varje mål.',
  measures: 'det som målen mäts med. Kvinnor, män och totalt är egna rader med samma Mått-id.',
  activities: 'det som ska göras för att målen ska nås.',
  assignments: 'särskilda uppdrag som fullmäktige eller styrelsen har lämnat.',
  frames: 'de beslutade ramarna för drift och investering, tre år. Fullmäktiges egen rad är summan av de andra.',
  budget: 'rader utan Enhet är nämndens egen budget, rader med Enhet är hur den fördelas.',
  carryOvers: 'över- och underskott som följer med från ett år till nästa.',
  allocations: 'ramar som räknas fram av volym gånger à-pris, och särskilda anslag vid sidan av.',
  balance: 'balanskravsutredningen, en rad för varje post. Den fylls i centralt.',
  documents: 'de styrdokument som målen vilar på.',
  decisions: 'beslut under året och om de har analyserats ur ett jämställdhetsperspektiv.',
  followUps: 'hur det går: utfall, avvikelse och åtgärd vid varje uppföljning.',
};

/** The sheet that explains the others: sentences in one column, nothing that could be taken for data. */
export function instructionSheet(model: GovernanceModel, reader: Reader, tabColour: string): NewSheet {
  const rows: NewRow[] = [];
  const add = (style: string, ...lines: readonly string[]): void => {
    for (const line of lines) rows.push(withHeight([{ value: line, style }], rowHeight([line], [WIDTH])));
  };
  const part = (heading: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    rows.push([]);
    add('subheading', heading);
    add('text', ...lines);
  };
  add('title', 'Läs mig');
  add('text', ...opening(model, reader));
  part('Så fyller du i', instructionSteps(model, reader));
  part('Att tänka på', [
    'Skriv en rad i taget direkt under den sista. Tabellen växer av sig själv, och listorna följer med.',
    'Ställ markören på en rubrik så visas vad kolumnen är till för.',
    'Ändra inte bladens, tabellernas eller kolumnernas namn. Egna kolumner till höger om tabellen går bra.',
    'Flera id eller namn i samma cell skiljs åt med semikolon. Belopp är positiva tal, både intäkter och kostnader.',
    'Ett mått som inte tas ett visst år lämnas tomt eller får ett streck. Ett spann skrivs som 66–70.',
    'Ansvariga anges som funktioner, inte med namn.',
  ]);
  part('Så granskar du', [
    'Öppna Styrkoll i Excel och välj Granska, eller kör kommandot styrkoll check med arbetsbokens namn.',
    'Varje fynd pekar ut sin cell och säger vad som ska ändras. Lämna in när inga fel återstår.',
  ]);
  rows.push([], [{ value: 'Färgerna', style: 'subheading' }]);
  add('header', 'Mörkblå rubriker är kolumner som styrmodellen använder.');
  add('optional', 'Ljusa rubriker är kolumner som går bra att lämna tomma.');
  add('input', 'Ljusgula celler fyller du i.');
  add('decided', 'Grå celler är beslutade och ska stå kvar som de är.');
  part(`Styrmodellen ${model.name.sv}`, modelLines(model));
  part('Tider', calendarLines(model, reader.budgetYear));
  part(
    'Bladen',
    TABLES.map(({ entity, sheet }) => sheetLine(entity, sheet, model)),
  );
  return {
    name: 'Läs mig',
    rows,
    columns: [{ width: WIDTH }],
    tabColour,
    print: { orientation: 'landscape', footer: '&L&F&RSida &P av &N' },
  };
}

function opening(model: GovernanceModel, { committee, budgetYear }: Reader): readonly string[] {
  const document = model.document.sv === '' ? '' : `, som bygger på ${model.document.sv}`;
  return [
    `Arbetsboken samlar mål, mått, ramar och budget för ${budgetYear} och de två åren därefter${committee === undefined ? '' : `, för ${committee}`}.`,
    committee === undefined
      ? 'Den är till för dig som är ekonom eller controller, på en nämnd eller centralt.'
      : 'Den är till för dig som är nämndens ekonom eller controller.',
    `Den följer styrmodellen ${model.name.sv}${document}.`,
  ];
}

function sheetLine(entity: EntityKind, sheet: string, model: GovernanceModel): string {
  const needed = neededColumns(entity, model);
  const use =
    entity === 'settings'
      ? ''
      : needed.length === 0
        ? ' Styrmodellen klarar sig utan det.'
        : ` Styrmodellen använder ${needed.join(', ')}.`;
  return `${sheet}: ${PURPOSES[entity]}${use}`;
}
