import type { CellWrite } from '../../cell-write';
import type { PartBytes } from './part-bytes';
import type { SheetPlaces } from './sheet-places';
import type { StylePatch } from './style-patch';

/** The styles that written cells get. */
export class CellLooks {
  constructor(
    private readonly part: PartBytes,
    private readonly places: SheetPlaces,
    private readonly styles: StylePatch | undefined,
  ) {}

  /**
   * The style of a written cell: its own, but for the number format that is asked for, and for one that would show a number as text. Undefined where the
   * workbook has no styles to add it to.
   */
  styleFor(style: number, { value, format }: CellWrite): number | undefined {
    const { styles } = this;
    const code = format?.code ?? (typeof value === 'string' || !styles?.makesText(style) ? undefined : 'General');
    return code === undefined ? style : styles?.withFormat(style, code);
  }

  /** The style of a cell that is not there: its row's, else its column's. */
  inherited(row: number, column: number): number {
    const { part, places } = this;
    const place = places.rows.get(row)?.at(-1);
    const tag = place ? part.text(place.start, place.tagEnd) : '';
    const isUsed = /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag);
    const own = isUsed ? /\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1] : undefined;
    if (own !== undefined) return Number(own);
    return places.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}
