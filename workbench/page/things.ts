import type { NotShownKind } from '../../src/index';

type Language = 'sv' | 'en';

/** Something that is counted: one of it, and several. */
type Counted = readonly [one: string, several: string];

/** What a grid cannot show of a file, in words. */
const NOT_SHOWN: Readonly<Record<Language, Readonly<Record<NotShownKind, Counted>>>> = {
  sv: {
    chart: ['diagram', 'diagram'],
    picture: ['bild', 'bilder'],
    shape: ['form', 'former'],
    'pivot-table': ['pivottabell', 'pivottabeller'],
    slicer: ['utsnitt', 'utsnitt'],
    timeline: ['tidslinje', 'tidslinjer'],
    'form-control': ['formulärkontroll', 'formulärkontroller'],
    'embedded-object': ['inbäddat objekt', 'inbäddade objekt'],
    sparkline: ['miniatyrdiagram', 'miniatyrdiagram'],
    'threaded-comment': ['kommentarstråd', 'kommentarstrådar'],
    'query-table': ['fråga', 'frågor'],
    'chart-sheet': ['diagramblad', 'diagramblad'],
    macro: ['makro', 'makron'],
    'external-link': ['länk till en annan arbetsbok', 'länkar till andra arbetsböcker'],
    'data-connection': ['dataanslutning', 'dataanslutningar'],
    'data-model': ['datamodell', 'datamodeller'],
    signature: ['signatur', 'signaturer'],
    'header-footer-picture': ['bild i sidhuvud eller sidfot', 'bilder i sidhuvud eller sidfot'],
    'background-picture': ['bakgrundsbild', 'bakgrundsbilder'],
    'linked-data-type': ['länkad datatyp', 'länkade datatyper'],
    scenario: ['scenario', 'scenarier'],
  },
  en: {
    chart: ['chart', 'charts'],
    picture: ['picture', 'pictures'],
    shape: ['shape', 'shapes'],
    'pivot-table': ['pivot table', 'pivot tables'],
    slicer: ['slicer', 'slicers'],
    timeline: ['timeline', 'timelines'],
    'form-control': ['form control', 'form controls'],
    'embedded-object': ['embedded object', 'embedded objects'],
    sparkline: ['sparkline', 'sparklines'],
    'threaded-comment': ['comment thread', 'comment threads'],
    'query-table': ['query', 'queries'],
    'chart-sheet': ['chart sheet', 'chart sheets'],
    macro: ['macro', 'macros'],
    'external-link': ['link to another workbook', 'links to other workbooks'],
    'data-connection': ['data connection', 'data connections'],
    'data-model': ['data model', 'data models'],
    signature: ['signature', 'signatures'],
    'header-footer-picture': ['picture in header or footer', 'pictures in headers or footers'],
    'background-picture': ['background picture', 'background pictures'],
    'linked-data-type': ['linked data type', 'linked data types'],
    scenario: ['scenario', 'scenarios'],
  },
};

/** What could not be saved, in words, by the names that saving gives it. */
const NOT_SAVED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    'protection-password': 'bladskyddets lösenord',
    comments: 'kommentarer',
    'conditional-format': 'villkorsstyrd formatering',
    styles: 'utseende',
    'look:border.diagonal': 'diagonala kantlinjer',
    'look:clipText': 'text som klipps vid cellens kant',
    'look:fill.pattern': 'mönstrade fyllningar',
    'look:font.subscript': 'nedsänkt text',
    'look:font.superscript': 'upphöjd text',
    'look:richText': 'utseende hos delar av en text',
    'look:formulaHidden': 'dolda formler',
    'look:': 'utseende hos celler',
  },
  en: {
    'protection-password': 'the password of the protection',
    comments: 'comments',
    'conditional-format': 'conditional formatting',
    styles: 'looks',
    'look:border.diagonal': 'diagonal borders',
    'look:clipText': "text that is clipped at the cell's edge",
    'look:fill.pattern': 'patterned fills',
    'look:font.subscript': 'subscript',
    'look:font.superscript': 'superscript',
    'look:richText': 'looks of parts of a text',
    'look:formulaHidden': 'hidden formulas',
    'look:': 'looks of cells',
  },
};

/** Something of a sheet, or of the workbook. */
export interface Thing {
  readonly count: number;
  readonly sheet?: string;
}

/** `2 diagram (Ramar)` */
export function notShownText(
  { kind, count, sheet }: Thing & { readonly kind: NotShownKind },
  language: Language,
): string {
  const [one, several] = NOT_SHOWN[language][kind];
  return `${count} ${count === 1 ? one : several}${sheet === undefined ? '' : ` (${sheet})`}`;
}

/** `bladskyddets lösenord (Ramar)`, `2 diagram (Ramar (2))`; the name itself for what has no words yet. */
export function notSavedText({ what, sheet, count }: Thing & { readonly what: string }, language: Language): string {
  const words = NOT_SAVED[language];
  if (what in NOT_SHOWN[language])
    return notShownText({ kind: what as NotShownKind, count, ...(sheet !== undefined && { sheet }) }, language);
  const own = words[what] ?? (what.startsWith('look:') ? words['look:'] : undefined) ?? what;
  return `${own}${sheet === undefined ? '' : ` (${sheet})`}`;
}
