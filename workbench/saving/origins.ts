import type { SheetDetails, WorkbookDetails, WorkbookSnapshot } from '../../src/index';
import type { HostName, HostXmlPart, WorkbookEngine } from '../host/engine';
import { rangesKey } from './validation-change';
import type { SheetImage } from './sheet-image';

/** Which things of the file those of a sheet are, by their order there. */
export interface SheetOrigins {
  /** By the format's id. */
  readonly conditionalFormats: ReadonlyMap<string, number>;
  /** By the validation's place in the engine's list. */
  readonly validations: ReadonlyMap<number, number>;
  /** By the table's id: its name in the file. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Finds what the engine's things are in the file; what it does not know is not in the lists. */
export function sheetOrigins(image: SheetImage, details: SheetDetails): SheetOrigins {
  const formats = new Map<string, number>();
  const order = details.conditionalFormats
    .map((format, index) => ({ format, index }))
    .sort((a, b) => a.format.priority - b.format.priority);
  const taken = new Set<number>();
  for (const { id, ranges, type, formula } of image.conditionalFormats) {
    const found = order.find(
      ({ format, index }) =>
        !taken.has(index) &&
        !format.isSupplement &&
        rangesKey(format.ranges) === rangesKey(ranges) &&
        (format.type === 'expression') === (type === 'Custom') &&
        (type !== 'Custom' || squeezed(`=${format.formulas[0] ?? ''}`) === squeezed(formula ?? '=')),
    );
    if (!found) continue;
    taken.add(found.index);
    formats.set(id, found.index);
  }
  const validations = new Map<number, number>();
  const takenRules = new Set<number>();
  image.validations.forEach(({ ranges, type }, place) => {
    const index = details.validations.findIndex(
      (rule, at) => !takenRules.has(at) && rule.type === type && rangesKey(rule.ranges) === rangesKey(ranges),
    );
    if (index < 0) return;
    takenRules.add(index);
    validations.set(place, index);
  });
  const tables = image.tables.flatMap(({ id, name }) =>
    details.tables.some((table) => table.name === name) ? [[id, name] as const] : [],
  );
  return { conditionalFormats: formats, validations, tables: new Map(tables) };
}

function squeezed(formula: string): string {
  return formula.replace(/\s+/g, '').toUpperCase();
}

/** Which things of the file those of a workbook are. */
export interface BookOrigins {
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, SheetOrigins>;
  /** By the part's id. */
  readonly xmlParts: ReadonlyMap<string, number>;
  /** By the name, and its sheet's id. */
  readonly names: ReadonlyMap<string, number>;
}

/** Finds what an engine's things are in the file that it has just opened. */
export function bookOrigins(
  engine: WorkbookEngine,
  images: ReadonlyMap<string, SheetImage>,
  snapshot: WorkbookSnapshot,
  details: WorkbookDetails,
): BookOrigins {
  const sheets = new Map<string, SheetOrigins>();
  for (const [id, image] of images) {
    const own = details.sheets.find(({ name }) => name === image.sheet.name);
    if (own) sheets.set(id, sheetOrigins(image, own));
  }
  return { sheets, xmlParts: xmlOrigins(engine.xmlParts(), snapshot), names: nameOrigins(engine, snapshot) };
}

function xmlOrigins(parts: readonly HostXmlPart[], { customXml }: WorkbookSnapshot): ReadonlyMap<string, number> {
  const origins = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id, xml } of parts) {
    const index = customXml.findIndex((part, at) => !taken.has(at) && part.xml === xml);
    if (index < 0) continue;
    taken.add(index);
    origins.set(id, index);
  }
  return origins;
}

function nameOrigins(engine: WorkbookEngine, { names }: WorkbookSnapshot): ReadonlyMap<string, number> {
  const sheetName = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const origins = new Map<string, number>();
  const taken = new Set<number>();
  for (const own of engine.names()) {
    const sheet = own.sheet === undefined ? undefined : sheetName.get(own.sheet);
    const index = names.findIndex(
      (name, at) => !taken.has(at) && name.name.toLowerCase() === own.name.toLowerCase() && name.sheet === sheet,
    );
    if (index < 0) continue;
    taken.add(index);
    origins.set(nameKey(own), index);
  }
  return origins;
}

/** What tells a name from others. */
export function nameKey({ name, sheet = '' }: Pick<HostName, 'name' | 'sheet'>): string {
  return `${sheet} ${name.toLowerCase()}`;
}
