const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const X = 'urn:schemas-microsoft-com:office:excel';
/** The first number that Excel gives to a shape. */
const FIRST = 1025;

/** A part for the boxes of notes, with none in it. */
export const NOTE_SHAPES =
  `<xml xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The boxes with one more, to the right of the cell whose note it shows. */
export function newNoteShape(shapes: string, { row, column }: Place): string {
  const numbers = [...shapes.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const id = Math.max(FIRST - 1, ...numbers) + 1;
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 31, top + 4, 9].join(', ');
  const shape =
    `<v:shape xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}" id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const end = shapes.lastIndexOf('</xml>');
  return end < 0 ? shapes : shapes.slice(0, end) + shape + shapes.slice(end);
}

/** The boxes without the one of a cell's note. */
export function withoutNoteShape(shapes: string, { row, column }: Place): string {
  const says = (shape: string, name: string, number: number): boolean =>
    new RegExp(`<x:${name}>\\s*${number}\\s*</x:${name}>`).test(shape);
  return shapes.replace(/<v:shape\s[^]*?<\/v:shape>/g, (shape) =>
    says(shape, 'Row', row) && says(shape, 'Column', column) ? '' : shape,
  );
}
