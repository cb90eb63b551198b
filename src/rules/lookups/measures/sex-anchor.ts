import type { CellRef } from '../../../plan/cell';
import { anchorOf } from '../../../plan/source';
import type { MeasureGroup } from './measures';
import type { NamedSex } from './sex-words';

/** How messages name those whom a measure has no values for. */
export const SEX_WORDS: Readonly<Record<NamedSex, { readonly sv: string; readonly en: string }>> = {
  women: { sv: 'kvinnor', en: 'women' },
  men: { sv: 'män', en: 'men' },
};

/** Where a measure without values for women or men is to be changed: Kön of the row that is there without values, else of the measure's own row. */
export function splitAnchor({ rows, main }: MeasureGroup, lacking: readonly NamedSex[]): CellRef {
  const empty = rows.find((row) => lacking.some((sex) => row.sex === sex));
  return anchorOf(empty ?? main, 'sex', 'id');
}
