import { chainSpecs } from './chain-specs';
import { chainValues } from './chain-values';
import { dataRows, inherited, type RowsOptions, type Segment } from './data-rows';
import { RowEmitter, headingConstants } from './emit';
import { finishSpecs, type Outlook } from './finish-specs';
import type { GoalTexts } from './goal-texts';
import { groupCarry } from './group-carry';
import type { Heading } from './headings';
import { readLabelColumns } from './label-columns';
import type { Prepared } from './prepare';
import type { RangeOutline, RecognisedBlock, RecognisedConstant } from './recognised';
import { sampleColumn, type Region } from './region';
import { isBareTotal } from './row-kind';
import type { Spec } from './spec';
import type { Surroundings } from './surroundings';

/** What the blocks of one region are made from. */
export interface BuildInput {
  readonly prepared: Prepared;
  readonly around: Surroundings;
  /** Headings further up on the sheet that still hold. */
  readonly headings: readonly Heading[];
  readonly outlook: Outlook;
  readonly organisations: ReadonlyMap<string, string>;
  readonly known: GoalTexts;
}

const OWNED = new Set(['goals', 'measures', 'activities', 'assignments']);

/** The blocks of a region: one for each entity, each kind side by side, and each stretch under a heading. */
export function buildBlocks({
  prepared,
  around,
  headings: before,
  outlook,
  organisations,
  known,
}: BuildInput): RecognisedBlock[] {
  const { region, template } = prepared;
  const own = prepared.chain
    ? (chainSpecs(outlook.dictionary, region.headers, chainValues(region, known)) ?? prepared.specs)
    : prepared.specs;
  const finished = prepared.mapped
    ? own
    : template
      ? own.map((spec) => ({
          ...spec,
          columns: readLabelColumns(spec.entity, spec.columns, region, outlook.committees),
        }))
      : finishSpecs(own, region, around, outlook);
  const options: RowsOptions = {
    dictionary: outlook.dictionary,
    entity: prepared.entity,
    columns: finished.flatMap(({ columns }) => columns),
    organisations,
    committees: outlook.committees,
    goalNamed: (text) => known.named(text),
    solid: region.table !== undefined,
  };
  const blocks: RecognisedBlock[] = [];
  const segments = dataRows(region, options);
  const top = fold([...before, ...around.headings]);
  const outline = outlineOf(region, segments);
  let unmapped = unmappedOf(region, finished, prepared);
  segments.forEach((segment, index) => {
    if (segment.rows.length === 0 && segments.length > 1) return;
    const headings = template ? [] : fold([...top, ...segment.headings]);
    if (OWNED.has(prepared.entity)) blocks.push(...goalsOfHeadings(headings, region, around, known));
    for (const spec of finished) {
      const carry = template || spec.main !== undefined ? spec.carry : groupCarry(region, spec, segment.rows);
      const rows = new RowEmitter(region, { ...spec, carry }, known).rows(segment.rows);
      if (rows.length === 0 && index > 0) continue;
      const headed = headingConstants(spec, headings);
      const unit = prepared.unit ?? (template && region.table ? undefined : around.unit);
      blocks.push({
        entity: spec.entity,
        sheet: region.sheet.name,
        ...(region.table && { table: region.table.name }),
        range: {
          top: index === 0 ? region.headerTop : (segment.headings[0]?.cell.row ?? segment.rows[0]!),
          left: region.left,
          bottom: region.table ? region.bottom : (segment.rows.at(-1) ?? region.headerRow),
          right: region.right,
        },
        headerRow: region.headerRow,
        template,
        columns: spec.columns.map(({ header, field, confidence }) => ({
          field,
          column: header.column,
          header: header.text,
          headerCell: header.cell,
          confidence,
        })),
        unmapped,
        rows,
        constants: withoutColumns({ ...spec.constants, ...headed.constants }, spec),
        ...(unit && { unit }),
        ...(headed.heading && { heading: headed.heading }),
        outline,
        confidence: prepared.confidence,
      });
      unmapped = [];
    }
  });
  for (const spec of finished) if (spec.entity === 'goals') known.learn(region, spec);
  return blocks;
}

/** Headings in their order: each ends those that it takes the place of. */
export function fold(headings: readonly Heading[]): Heading[] {
  let holding: Heading[] = [];
  for (const heading of headings) holding = [...inherited(holding, heading), heading];
  return holding;
}

function withoutColumns(constants: Record<string, RecognisedConstant>, spec: Spec): Record<string, RecognisedConstant> {
  return Object.fromEntries(
    Object.entries(constants).filter(
      ([field]) => field !== 'level' || !spec.columns.some((column) => column.field === field),
    ),
  );
}

/** The goals that headings state, each once, unless the workbook lists them elsewhere. */
function goalsOfHeadings(
  headings: readonly Heading[],
  region: Region,
  around: Surroundings,
  known: GoalTexts,
): RecognisedBlock[] {
  const committee = headings.findLast(({ kind }) => kind === 'committee');
  const goals = headings.filter(({ kind }) => kind === 'goal');
  return goals.flatMap((heading, index): RecognisedBlock[] => {
    if (known.hasText(heading.text)) return [];
    known.add(heading.text);
    const parent = goals[index - 1];
    const level = heading.level ?? around.level;
    const { row, column } = heading.cell;
    return [
      {
        entity: 'goals',
        sheet: region.sheet.name,
        range: { top: row, left: column, bottom: row, right: column },
        headerRow: row,
        template: false,
        columns: [],
        unmapped: [],
        rows: [{ row }],
        constants: {
          title: { value: heading.text, cell: heading.cell },
          ...(level && { level: heading.level ? { value: level.name, cell: heading.cell } : { value: level.name } }),
          ...(parent && { parentIds: { value: parent.text, cell: parent.cell } }),
          ...(committee
            ? { organisations: { value: committee.text, cell: committee.cell } }
            : around.committee && { organisations: around.committee }),
        },
        heading: heading.cell,
        confidence: 0.8,
      },
    ];
  });
}

function outlineOf(region: Region, segments: readonly Segment[]): RangeOutline {
  const headings = segments.flatMap((segment) => segment.headings.map(({ cell }) => cell.row));
  return {
    headers: region.headers.map(({ column, text, cell }) => ({ column, header: text, headerCell: cell })),
    totals: segments.flatMap(({ totals }) => totals),
    headings: [...new Set(headings.filter((row) => row > region.headerRow))].sort((a, b) => a - b),
  };
}

/** Headers that no spec took, with something under them; years beside the plan and totals are known for what they are. */
function unmappedOf(region: Region, specs: readonly Spec[], prepared: Prepared): RecognisedBlock['unmapped'] {
  const taken = new Set(
    [...specs, ...prepared.specs].flatMap(({ columns }) => columns.map(({ header }) => header.column)),
  );
  return region.headers.flatMap(({ column, text, key, cell }) => {
    if (taken.has(column) || key === '' || isBareTotal(text)) return [];
    if (sampleColumn(region, column, 1).length > 0) return [{ column, header: text, headerCell: cell }];
    return [];
  });
}
