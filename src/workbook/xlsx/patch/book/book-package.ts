import { relationshipsPath, relativeTarget } from '../../package/part-path';
import type { NewContent } from '../../package/repack';
import type { XlsxPackage } from '../../package/xlsx-package';
import { readWorkbookPart, workbookPartName, type WorkbookPart } from '../../parts/workbook-part';
import { PackageList } from '../package-list';
import { DYNAMIC_ARRAYS_PART, dynamicMark } from './dynamic-arrays';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = '[Content_Types].xml';

/** A package that is changed: which parts get other content, which come and which go, and what the package says of them. */
export class BookPackage {
  readonly changed = new Map<string, NewContent>();
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly types: PackageList;
  readonly links: PackageList;
  /** Relationship types of strict files begin otherwise. */
  readonly office: string;
  private readonly lists = new Map<string, PackageList>();
  /** Relationships that are gone: part and id. */
  private readonly cut = new Map<string, Set<string>>();
  private mark: string | undefined;

  constructor(readonly source: XlsxPackage) {
    this.workbookPart = workbookPartName(source);
    this.workbook = readWorkbookPart(source);
    this.types = new PackageList(source, CONTENT_TYPES);
    this.links = this.related(this.workbookPart);
    this.office = this.links.values('Type').some((type) => type.startsWith('http://purl.oclc.org/'))
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  }

  /** The relationships of a part. */
  related(part: string): PackageList {
    const known = this.lists.get(part) ?? new PackageList(this.source, relationshipsPath(part));
    this.lists.set(part, known);
    return known;
  }

  /** A name that no part has: `xl/worksheets/sheet4.xml` for `xl/worksheets/sheet`. */
  freePart(start: string): string {
    for (let number = 1; ; number++) {
      const name = `${start}${number}.xml`;
      if (!this.source.entry(name) && !this.changed.has(name)) return name;
    }
  }

  /** Adds a part of SpreadsheetML that another refers to; the relationship's id. @param kind `worksheet`, `table` … */
  addPart(name: string, content: NewContent, from: string, kind: string): string {
    this.changed.set(name, content);
    this.types.add('Override', { PartName: `/${name}`, ContentType: `${SPREADSHEET}.${kind}+xml` });
    return this.related(from).relate(this.office + kind, relativeTarget(from, name));
  }

  /** Lets a part refer no more to another. */
  unrelate(from: string, target: string): void {
    const ids = this.source.relationships(from).flatMap((each) => (each.target === target ? [each.id] : []));
    this.related(from).remove('Id', new Set(ids));
    this.cut.set(from, new Set([...(this.cut.get(from) ?? []), ...ids]));
  }

  /** What a cell says of itself whose formula fills other cells with its result. */
  readonly dynamicMark = (): string => {
    if (this.mark !== undefined) return this.mark;
    const part = this.workbook.relationships.find(({ type }) => type === 'sheetMetadata')?.target;
    if (part !== undefined && this.source.entry(part)) this.mark = dynamicMark(this.source.text(part)) ?? '0';
    else {
      this.addPart('xl/metadata.xml', DYNAMIC_ARRAYS_PART, this.workbookPart, 'sheetMetadata');
      this.mark = '1';
    }
    return this.mark;
  };

  /** Writes the lists that are another now; the entries of the archive that go. */
  finish(): ReadonlySet<string> {
    const gone = this.unreachable();
    this.types.remove('PartName', new Set([...gone].map((part) => `/${part}`)));
    for (const [part, list] of this.lists)
      if (list.isChanged && !gone.has(part)) this.changed.set(list.part, list.content());
    if (this.types.isChanged) this.changed.set(CONTENT_TYPES, this.types.content());
    for (const part of gone) this.changed.delete(part);
    return new Set([...gone, ...[...gone].map(relationshipsPath)]);
  }

  /** The parts that nothing refers to any more. */
  private unreachable(): ReadonlySet<string> {
    if (this.cut.size === 0) return new Set();
    const before = this.reachable(new Map());
    const after = this.reachable(this.cut);
    return new Set([...before].filter((part) => !after.has(part)));
  }

  private reachable(cut: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
    const seen = new Set<string>();
    const visit = (part: string): void => {
      for (const { id, target } of this.source.relationships(part)) {
        if (cut.get(part)?.has(id) || seen.has(target) || !this.source.entry(target)) continue;
        seen.add(target);
        visit(target);
      }
    };
    visit('');
    return seen;
  }
}
