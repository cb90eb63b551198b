import { headerKey } from '../../text/headers';
import { TABLES } from '../layout/tables';
import { idKey } from '../../text/ids';
import type { Mapping } from '../mapping/mapping';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { buildBlocks, fold } from './build-blocks';
import { withoutCopies } from './copies';
import { HeaderDictionary } from './header-dictionary';
import { GoalTexts } from './goal-texts';
import type { Heading } from './headings';
import { HeaderScan } from './header-scan';
import { isIgnoredSheet } from './hints';
import { lookOut, organisationNames } from './outlook';
import { prepareSheet, type Prepared } from './prepare';
import type { RecognisedBlock } from './recognised';
import type { Recognition } from './region';
import { settingPairs } from './setting-pairs';
import { withoutSummaries } from './summaries';
import { readSurroundings } from './surroundings';
import type { Vocabulary } from './vocabulary';

let standard: HeaderDictionary | undefined;
const extended = new WeakMap<Vocabulary, HeaderDictionary>();

/** Dictionaries are made once: a round reads thousands of workbooks with the same wordings. */
function dictionaryFor(vocabulary: Vocabulary | undefined): HeaderDictionary {
  if (!vocabulary) return (standard ??= new HeaderDictionary());
  const made = extended.get(vocabulary) ?? new HeaderDictionary(vocabulary);
  extended.set(vocabulary, made);
  return made;
}

/**
 * Finds what a workbook's sheets hold: every block with its entity, its columns and its data rows. `vocabulary` adds a model's and a
 * municipality's own wordings; what `mapping` says of a block is certain.
 */
export function recognise(workbook: WorkbookSnapshot, vocabulary?: Vocabulary, mapping?: Mapping): RecognisedBlock[] {
  const dictionary = dictionaryFor(vocabulary);
  const recognition: Recognition = { workbook, dictionary };
  const scan = new HeaderScan(recognition);
  const prepared = workbook.sheets
    .filter((sheet) => isWanted(sheet, mapping))
    .flatMap((sheet) => prepareSheet(recognition, sheet, scan, mapping));
  const organisations = organisationNames(prepared);
  const known = new GoalTexts();
  for (const { region, specs } of prepared)
    for (const spec of specs) if (spec.entity === 'goals' && !spec.optional) known.learn(region, spec);
  const settings = settingsBlocks(workbook, dictionary, prepared, mapping);
  const outlook = lookOut(workbook, dictionary, settings, prepared);

  const blocks = [...settings];
  let headings: readonly Heading[] = [];
  let sheet: SheetSnapshot | undefined;
  for (const one of prepared) {
    if (one.entity === 'settings') continue;
    if (one.region.sheet !== sheet) headings = [];
    sheet = one.region.sheet;
    const around = readSurroundings(recognition, one.region, one.above, organisations);
    blocks.push(...buildBlocks({ prepared: one, around, headings, outlook, organisations, known }));
    headings = fold([...headings, ...around.headings]);
  }
  const sheetOf = (name: string): SheetSnapshot | undefined =>
    workbook.sheets.find((candidate) => candidate.name === name);
  return withoutSummaries(withoutCopies(blocks, sheetOf, outlook.budgetYear), sheetOf);
}

const TEMPLATE_TABLES = new Set(TABLES.map(({ table }) => idKey(table)));

/** Instructions, lists of choices and pivot sheets are not looked at, unless a template's table or a mapping is there. */
function isWanted(sheet: SheetSnapshot, mapping: Mapping | undefined): boolean {
  if (!isIgnoredSheet(sheet.name)) return true;
  return (
    sheet.tables.some(({ name }) => TEMPLATE_TABLES.has(idKey(name))) ||
    (mapping?.blocks.some((block) => idKey(block.sheet) === idKey(sheet.name)) ?? false)
  );
}

/** The settings: the template's table, else the label and value pairs of cover sheets and of the rows above tables. */
function settingsBlocks(
  workbook: WorkbookSnapshot,
  dictionary: HeaderDictionary,
  prepared: readonly Prepared[],
  mapping: Mapping | undefined,
): RecognisedBlock[] {
  const tables = prepared.filter(({ entity }) => entity === 'settings');
  if (tables.length > 0) {
    return tables.flatMap((one) =>
      buildBlocks({
        prepared: one,
        around: { sheet: one.region.sheet.name, titles: [], headings: [] },
        headings: [],
        outlook: { dictionary, committees: new Set() },
        organisations: new Map(),
        known: new GoalTexts(),
      }),
    );
  }
  const found = workbook.sheets
    .filter((sheet) => isWanted(sheet, mapping))
    .flatMap((sheet): { block: RecognisedBlock; cover: boolean }[] => {
      const regions = prepared.filter(({ region }) => region.sheet === sheet).map(({ region }) => region);
      const first = Math.min(...regions.map(({ headerTop }) => headerTop), Number.POSITIVE_INFINITY);
      const block = settingPairs(sheet, (row) => row < first);
      return block
        ? [
            {
              block,
              cover:
                regions.length === 0 ||
                /^(?:plan|försättsblad|omslag|uppgifter|start|inställningar|grunduppgifter|framsida)/.test(
                  headerKey(sheet.name),
                ),
            },
          ]
        : [];
    });
  return [...found.filter(({ cover }) => cover), ...found.filter(({ cover }) => !cover)].map(({ block }) => block);
}
