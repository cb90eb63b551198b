import { markup, type Markup } from './markup';
import { scrollRegion } from './scroll-region';

/** A column of a table. */
export interface FilledColumn<Row> {
  readonly header: string;
  /** What stands in the row's cell; empty where nothing does. */
  readonly cell: (row: Row) => string;
  readonly kind?: 'number' | 'date';
}

/** A table without the columns that no row fills; its first column heads the rows. Nothing without rows. */
export function filledTable<Row>(
  caption: string,
  columns: readonly FilledColumn<Row>[],
  rows: readonly Row[],
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const texts = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const used = columns.map((_, place) => place === 0 || texts.some((row) => row[place] !== ''));
  const kindOf = (place: number): Markup | undefined => {
    const { kind } = columns[place]!;
    return kind && markup` class="${kind}"`;
  };
  const table = markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ header }, place) => used[place] && markup`<th scope="col"${kindOf(place)}>${header}</th>`)}</tr></thead>
<tbody>
${texts.map(
  (row) => markup`<tr>${row.map((text, place) =>
    place === 0 ? markup`<th scope="row">${text}</th>` : used[place] && markup`<td${kindOf(place)}>${text}</td>`,
  )}</tr>
`,
)}</tbody>
</table>
`;
  return scrollRegion(caption, table);
}
