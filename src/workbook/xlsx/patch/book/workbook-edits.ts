import { escapeXml } from '../../xml/escape-xml';
import { unescapeXml } from '../../xml/xml-text';
import type { ByteEdit } from '../byte-edits';
import { editTag } from '../edit-tag';
import type { ElementPlace, PartBytes } from '../part-bytes';
import { recalculateOnLoad } from '../recalculate-on-load';
import type { BookChange, NameChange, SheetChange } from './book-change';
import { attributeOf } from './table-text';

const BEFORE_NAMES = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);

/** A sheet as the workbook part lists it. */
interface ListedSheet {
  readonly name: string;
  readonly tag: string;
}

/** What the workbook part says of sheets and names, and how it is to say it. */
export class WorkbookEdits {
  private readonly root: ElementPlace;
  private readonly sheetsPlace: ElementPlace | undefined;
  private readonly listed: readonly ListedSheet[];
  /** The list as it is to be: worksheets in their new order, other sheets behind the worksheet that they stood behind. */
  private readonly now: readonly { readonly name: string; readonly tag: string }[];

  /** @param newIds the relationships of new sheets by their name */
  constructor(
    private readonly part: PartBytes,
    private readonly change: BookChange,
    worksheets: ReadonlySet<string>,
    newIds: ReadonlyMap<string, string>,
  ) {
    this.root = part.root();
    this.sheetsPlace = part.child(this.root, 'sheets');
    this.listed = this.sheetsPlace
      ? [...part.children(this.sheetsPlace)].map(({ start, tagEnd }) => {
          const tag = part.text(start, tagEnd);
          return { name: unescapeXml(attributeOf(tag, 'name') ?? ''), tag };
        })
      : [];
    this.now = this.sheetList(worksheets, newIds);
  }

  edits(): ByteEdit[] {
    const edits: ByteEdit[] = [];
    const before = this.listed.map(({ tag }) => tag);
    const after = this.now.map(({ tag }) => tag);
    const isListed = before.join() !== after.join();
    if (this.sheetsPlace && isListed)
      edits.push({ start: this.sheetsPlace.tagEnd, end: this.sheetsPlace.contentEnd, text: after.join('') });
    if (isListed) edits.push(...this.activeEdits());
    if (this.change.names || isListed) edits.push(...this.nameEdits());
    if (this.change.recalculate) edits.push(...recalculateOnLoad(this.part));
    return edits;
  }

  /** The sheet's id of a worksheet, by the name in the file. */
  sheetId(origin: string): string | undefined {
    const listed = this.listed.find(({ name }) => name === origin);
    return listed && attributeOf(listed.tag, 'sheetId');
  }

  private sheetList(
    worksheets: ReadonlySet<string>,
    newIds: ReadonlyMap<string, string>,
  ): { name: string; tag: string }[] {
    const behind = new Map<string | undefined, ListedSheet[]>();
    let last: string | undefined;
    for (const sheet of this.listed) {
      if (worksheets.has(sheet.name)) last = sheet.name;
      else behind.set(last, [...(behind.get(last) ?? []), sheet]);
    }
    const result = [...(behind.get(undefined) ?? [])].map((each) => ({ ...each }));
    const taken = this.listed.map(({ tag }) => Number(attributeOf(tag, 'sheetId') ?? 0));
    for (const sheet of this.change.sheets) {
      const known = this.listed.find(({ name }) => name === sheet.origin);
      result.push({ name: sheet.name, tag: known ? changedTag(known, sheet) : this.newTag(sheet, taken, newIds) });
      if (sheet.origin !== undefined) result.push(...(behind.get(sheet.origin) ?? []));
    }
    const placed = new Set(result.map(({ tag }) => tag));
    // Sheets that stood behind one that is gone.
    for (const [, others] of behind) for (const each of others) if (!placed.has(each.tag)) result.push(each);
    return result;
  }

  private newTag({ name, visibility }: SheetChange, taken: number[], newIds: ReadonlyMap<string, string>): string {
    const id = Math.max(0, ...taken) + 1;
    taken.push(id);
    const { prefix } = this.root;
    const sample = this.listed[0]?.tag ?? '';
    // The relationships' prefix is whatever this file calls it.
    const idName = /\s([^\s=]+:id)\s*=/.exec(sample)?.[1] ?? 'r:id';
    // Some files say what the prefix means in each sheet's own tag.
    const declared = new RegExp(`\\sxmlns:${idName.slice(0, -3)}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(sample)?.[0] ?? '';
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<${prefix}sheet${declared} name="${escapeXml(name)}" sheetId="${id}"${state} ${idName}="${newIds.get(name) ?? ''}"/>`;
  }

  private activeEdits(): ByteEdit[] {
    const { part, change } = this;
    const views = part.child(this.root, 'bookViews');
    const view = views && part.child(views, 'workbookView');
    if (!view) return [];
    const tag = part.text(view.start, view.tagEnd);
    const index = (attribute: string): number => Number(attributeOf(tag, attribute) ?? 0);
    const nowOf = (old: number): number => {
      const before = this.listed[old]?.name;
      const name = change.sheets.find(({ origin }) => origin === before)?.name ?? before;
      return this.now.findIndex((sheet) => sheet.name === name);
    };
    const visible = (at: number): boolean =>
      at >= 0 && !/\sstate\s*=\s*["'](?:hidden|veryHidden)["']/.test(this.now[at]!.tag);
    const candidates = [
      nowOf(index('activeTab')),
      this.now.findIndex(({ name }) => name === change.active),
      ...this.now.keys(),
    ];
    const active = candidates.find(visible) ?? 0;
    const open = editTag(tag, {
      activeTab: active === 0 ? undefined : String(active),
      ...(attributeOf(tag, 'firstSheet') !== undefined && {
        firstSheet: String(Math.max(0, nowOf(index('firstSheet')))),
      }),
    });
    return [{ start: view.start, end: view.tagEnd, text: view.end === view.tagEnd ? `${open}/>` : `${open}>` }];
  }

  private nameEdits(): ByteEdit[] {
    const { part } = this;
    const place = part.child(this.root, 'definedNames');
    const known = place ? [...part.children(place)] : [];
    const texts = this.change.names
      ? this.change.names.map((name) => this.nameText(name, name.origin === undefined ? undefined : known[name.origin]))
      : known.flatMap((each) => this.keptName(each));
    const { prefix } = this.root;
    const text = texts.length === 0 ? '' : `<${prefix}definedNames>${texts.join('')}</${prefix}definedNames>`;
    if (place) {
      const before = part.text(place.start, place.end);
      return before === text ? [] : [{ start: place.start, end: place.end, text }];
    }
    if (text === '') return [];
    const at =
      [...part.children(this.root)].filter(({ name }) => BEFORE_NAMES.has(name)).at(-1)?.end ?? this.root.tagEnd;
    return [{ start: at, end: at, text }];
  }

  private nameText({ name, formula, sheet, hidden, comment }: NameChange, known: ElementPlace | undefined): string {
    const { prefix } = this.root;
    const local = sheet === undefined ? -1 : this.now.findIndex((each) => each.name === sheet);
    const open = editTag(known ? this.part.text(known.start, known.tagEnd) : `<${prefix}definedName/>`, {
      name: escapeXml(name),
      ...(comment !== '' && { comment: escapeXml(comment) }),
      localSheetId: local < 0 ? undefined : String(local),
      ...(!known && hidden && { hidden: '1' }),
      ...(known && !hidden && { hidden: undefined }),
    });
    return `${open}>${escapeXml(formula)}</${prefix}definedName>`;
  }

  /** A name of the file, local to the same sheet at its new place; none where that is gone. */
  private keptName({ start, tagEnd, end }: ElementPlace): string[] {
    const { part } = this;
    const tag = part.text(start, tagEnd);
    const local = attributeOf(tag, 'localSheetId');
    if (local === undefined) return [part.text(start, end)];
    const before = this.listed[Number(local)]?.name;
    const name = this.change.sheets.find(({ origin }) => origin === before)?.name ?? before;
    const index = this.now.findIndex((each) => each.name === name);
    if (index < 0) return [];
    return [`${editTag(tag, { localSheetId: String(index) })}>${part.text(tagEnd, end)}`];
  }
}

function changedTag({ name, tag }: ListedSheet, sheet: SheetChange): string {
  const state = attributeOf(tag, 'state') ?? 'visible';
  if (name === sheet.name && state === sheet.visibility) return tag;
  const open = editTag(tag, {
    name: escapeXml(sheet.name),
    ...(state !== sheet.visibility && { state: sheet.visibility === 'visible' ? undefined : sheet.visibility }),
  });
  return tag.endsWith('/>') ? `${open}/>` : `${open}>`;
}
