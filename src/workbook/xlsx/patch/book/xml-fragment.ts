import { PartBytes } from '../part-bytes';
import { editTag } from '../edit-tag';

/** The content of an element as text, child by child. */
export interface XmlFragment {
  /** The start tag, still open at its end. */
  readonly open: string;
  /** The name with its prefix. */
  readonly name: string;
  readonly prefix: string;
  /** Each child as it is written, by its local name. */
  readonly children: ReadonlyMap<string, string>;
}

/** Text as a part of its own, to be searched like one. */
export function textPart(text: string, part: string): PartBytes {
  const bytes = new TextEncoder().encode(text);
  return new PartBytes(
    {
      *pieces() {
        yield bytes;
      },
    },
    part,
  );
}

/** Takes one element apart. */
export function fragment(text: string): XmlFragment {
  const part = textPart(text, '');
  const root = part.root();
  const children = new Map<string, string>();
  for (const { name, start, end } of part.children(root)) children.set(name, part.text(start, end));
  return {
    open: editTag(part.text(root.start, root.tagEnd), {}),
    name: root.prefix + root.name,
    prefix: root.prefix,
    children,
  };
}

/** Puts an element together again, its children in an order that is given by their names; others come last. */
export function fragmentText({ open, name, children }: XmlFragment, order: readonly string[]): string {
  const place = (child: string): number => (order.includes(child) ? order.indexOf(child) : order.length);
  const inside = [...children].sort(([a], [b]) => place(a) - place(b)).map(([, text]) => text);
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`;
}
