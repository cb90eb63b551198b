import type { AxisMap, NotesChange } from '../../src/index';
import type { HostComment } from '../host/engine';
import type { SheetImage } from './sheet-image';

/** What has become of a sheet's notes; undefined where all say what they said. @param before undefined for a new sheet */
export function notesChange(
  before: SheetImage | undefined,
  now: SheetImage,
  rows: AxisMap,
  columns: AxisMap,
): NotesChange | undefined {
  const old = new Map(moved(before, 'note', rows, columns).map((note) => [placeOf(note), note]));
  const own = new Map(now.comments.filter(({ kind }) => kind === 'note').map((note) => [placeOf(note), note]));
  const removed = [...old].flatMap(([place, { row, column }]) => (own.has(place) ? [] : [{ row, column }]));
  const written = [...own].flatMap(([place, { row, column, author, content }]) =>
    old.get(place)?.content === content ? [] : [{ row, column, author, text: content }],
  );
  return removed.length + written.length === 0 ? undefined : { removed, written };
}

/** How many comments came, went or were changed: they cannot be saved. */
export function lostComments(before: SheetImage | undefined, now: SheetImage, rows: AxisMap, columns: AxisMap): number {
  const old = new Map(moved(before, 'comment', rows, columns).map((each) => [placeOf(each), saying(each)]));
  const own = new Map(
    now.comments.filter(({ kind }) => kind === 'comment').map((each) => [placeOf(each), saying(each)]),
  );
  const gone = [...old.keys()].filter((place) => !own.has(place));
  const other = [...own].filter(([place, text]) => old.get(place) !== text);
  return gone.length + other.length;
}

/** Those of before, where they would be now. */
function moved(
  image: SheetImage | undefined,
  wanted: HostComment['kind'],
  rows: AxisMap,
  columns: AxisMap,
): readonly HostComment[] {
  return (image?.comments ?? []).flatMap((comment) => {
    const [row, column] = [rows.now(comment.row), columns.now(comment.column)];
    return comment.kind !== wanted || row === undefined || column === undefined ? [] : [{ ...comment, row, column }];
  });
}

function placeOf({ row, column }: HostComment): string {
  return `${row} ${column}`;
}

function saying({ content, replies, resolved }: HostComment): string {
  return JSON.stringify([content, replies, resolved]);
}
