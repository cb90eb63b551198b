import { editTag } from '../edit-tag';
import type { ByteEdit } from '../byte-edits';
import type { ElementPlace, PartBytes } from '../part-bytes';

/** A list in the styles part (fonts, fills, cell formats …), and what is to come at its end. */
export class StyleList {
  /** Where the items of the file stand. */
  readonly items: readonly ElementPlace[];
  private readonly added: string[] = [];
  private readonly list: ElementPlace | undefined;

  /** @param follows the lists that stand in front of it, for one that is not there */
  constructor(
    private readonly part: PartBytes,
    private readonly name: string,
    private readonly follows: readonly string[],
  ) {
    this.list = part.child(part.root(), name);
    this.items = this.list ? [...part.children(this.list)] : [];
  }

  /** An item as it is written; '' where there is none of that number. */
  text(index: number): string {
    const place = this.items[index];
    return place ? this.part.text(place.start, place.end) : (this.added[index - this.items.length] ?? '');
  }

  /** The number of an item, which is added unless it has been before. */
  index(text: string): number {
    const known = this.added.indexOf(text);
    return this.items.length + (known >= 0 ? known : this.added.push(text) - 1);
  }

  edits(): ByteEdit[] {
    const { part, list, added, name } = this;
    if (added.length === 0) return [];
    const root = part.root();
    const count = String(this.items.length + added.length);
    if (!list) {
      const front = [...part.children(root)].filter((each) => this.follows.includes(each.name)).at(-1);
      const at = front?.end ?? root.tagEnd;
      const tag = `${root.prefix}${name}`;
      return [{ start: at, end: at, text: `<${tag} count="${count}">${added.join('')}</${tag}>` }];
    }
    const { start, tagEnd, contentEnd, end, prefix } = list;
    const open = `${editTag(part.text(start, tagEnd), { count })}>`;
    if (end === tagEnd) return [{ start, end, text: `${open}${added.join('')}</${prefix}${name}>` }];
    return [
      { start, end: tagEnd, text: open },
      { start: contentEnd, end: contentEnd, text: added.join('') },
    ];
  }
}
