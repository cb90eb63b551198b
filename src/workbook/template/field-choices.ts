import type { GovernanceModel, Term } from '../../models/model';
import type { EntityKind } from '../../plan/source';
import type { FieldKind } from '../layout/fields';
import { choiceWords } from './choice-words';
import type { ListSheet } from './list-sheet';

/** The allowed values of a field's cells and how firmly they are held to. */
export interface FieldChoices {
  /** The values, or a range of the workbook that holds them. */
  readonly list: readonly string[] | string;
  /** `stop` refuses others, `warning` asks, `information` only tells: cells that may hold several. */
  readonly style: 'stop' | 'warning' | 'information';
  readonly hint: string;
}

/** The ranges of other sheets that lists are taken from. */
export interface ChoiceRanges {
  readonly organisations: string;
  readonly goals: string;
  readonly measures: string;
  readonly assignments: string;
}

/** What the cells of a field may hold; undefined where anything goes. */
export function fieldChoices(
  entity: EntityKind,
  field: string,
  kind: FieldKind,
  model: GovernanceModel,
  ranges: ChoiceRanges,
  lists: Pick<ListSheet, 'source'>,
): FieldChoices | undefined {
  const closed = choiceWords(kind);
  if (closed) return { list: [...closed.values()], style: 'stop', hint: 'Välj i listan.' };
  if (kind === 'yes-no') return { list: ['ja', 'nej'], style: 'stop', hint: 'Skriv ja eller nej.' };
  const named = namedChoices(entity, field, model);
  if (named && named.length > 0) {
    return {
      list: lists.source(named),
      style: 'warning',
      hint: `Styrmodellen ${model.name.sv} känner värdena i listan.`,
    };
  }
  const range = rangeOf(entity, field, ranges);
  return (
    range && {
      list: range.list,
      style: range.several ? 'information' : 'warning',
      hint: range.several ? 'Flera skiljs åt med semikolon.' : 'Välj i listan.',
    }
  );
}

function namedChoices(entity: EntityKind, field: string, model: GovernanceModel): readonly string[] | undefined {
  const names = (terms: readonly Pick<Term, 'name'>[]): string[] => terms.map(({ name }) => name.sv);
  if (entity === 'goals' && field === 'level') return names(model.levels);
  if (entity === 'goals' && field === 'perspective') return names(model.perspectives);
  if (entity === 'measures' && field === 'kind') return names(model.measureKinds);
  if (entity === 'documents' && field === 'type') return names(model.documentTypes);
  return undefined;
}

interface RangeChoice {
  readonly list: string;
  readonly several: boolean;
}

function rangeOf(entity: EntityKind, field: string, ranges: ChoiceRanges): RangeChoice | undefined {
  const one = (list: string): RangeChoice => ({ list, several: false });
  const several = (list: string): RangeChoice => ({ list, several: true });
  switch (field) {
    case 'organisations':
      return several(ranges.organisations);
    case 'organisation':
    case 'parent':
      return one(ranges.organisations);
    case 'unit':
      return entity === 'budget' ? one(ranges.organisations) : undefined;
    case 'parentIds':
    case 'goalIds':
      return several(ranges.goals);
    case 'goalId':
      return one(ranges.goals);
    case 'partOf':
      return one(ranges.measures);
    case 'assignmentId':
      return one(ranges.assignments);
    default:
      return undefined;
  }
}
