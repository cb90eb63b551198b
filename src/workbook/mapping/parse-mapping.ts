import type { EntityKind } from '../../plan/source';
import type { MoneyUnit } from '../../plan/plan';
import { MONEY_UNITS } from '../layout/choices';
import { SETTINGS_ROWS } from '../layout/settings-rows';
import { TABLES, fieldsOf, tableOf } from '../layout/tables';
import { MappingError } from './mapping-error';
import type { Mapping, MappingBlock } from './mapping';

const BLOCK_KEYS = new Set(['sheet', 'headerRow', 'table', 'entity', 'ignore', 'columns', 'unit', 'constants']);
const MOST_BLOCKS = 5_000;

/** Checks a mapping given as JSON text or as data. Throws `MappingError` with the path of the first fault. */
export function parseMapping(source: unknown): Mapping {
  let data = source;
  if (typeof source === 'string') {
    try {
      data = JSON.parse(source);
    } catch {
      throw new MappingError('', 'is no JSON');
    }
  }
  const root = record(data, '');
  if (root['format'] !== 'styrkoll-mapping') throw new MappingError('/format', 'must be "styrkoll-mapping"');
  if (root['version'] !== 1) throw new MappingError('/version', 'must be 1');
  if (!Array.isArray(root['blocks'])) throw new MappingError('/blocks', 'must be a list');
  if (root['blocks'].length > MOST_BLOCKS)
    throw new MappingError('/blocks', `must have at most ${MOST_BLOCKS} entries`);
  return {
    format: 'styrkoll-mapping',
    version: 1,
    blocks: root['blocks'].map((block, index) => parseBlock(block, `/blocks/${index}`)),
  };
}

function parseBlock(data: unknown, path: string): MappingBlock {
  const block = record(data, path);
  for (const key of Object.keys(block))
    if (!BLOCK_KEYS.has(key)) throw new MappingError(`${path}/${key}`, 'is no part of a mapping');
  const sheet = text(block['sheet'], `${path}/sheet`);
  const headerRow = block['headerRow'];
  if (
    headerRow !== undefined &&
    !(Number.isInteger(headerRow) && Number(headerRow) >= 1 && Number(headerRow) <= 1_048_576)
  )
    throw new MappingError(`${path}/headerRow`, 'must be a row number from 1 on');
  const table = block['table'] === undefined ? undefined : text(block['table'], `${path}/table`);
  if (headerRow === undefined && table === undefined) throw new MappingError(path, 'must say headerRow or table');
  const place = {
    sheet,
    ...(headerRow !== undefined && { headerRow: Number(headerRow) }),
    ...(table !== undefined && { table }),
  };
  if (block['ignore'] !== undefined && block['ignore'] !== true)
    throw new MappingError(`${path}/ignore`, 'must be true where it stands');
  if (block['ignore'] === true) {
    if (block['entity'] !== undefined) throw new MappingError(`${path}/entity`, 'must not stand beside ignore');
    return { ...place, ignore: true, columns: {} };
  }
  const entity = block['entity'];
  if (typeof entity !== 'string' || !TABLES.some((layout) => layout.entity === entity))
    throw new MappingError(`${path}/entity`, `must be one of ${TABLES.map((layout) => layout.entity).join(', ')}`);
  const columns = parseColumns(block['columns'] ?? {}, entity as EntityKind, `${path}/columns`);
  const unit = block['unit'];
  if (unit !== undefined && !(typeof unit === 'string' && Object.hasOwn(MONEY_UNITS, unit)))
    throw new MappingError(`${path}/unit`, 'must be kr, tkr or mnkr');
  const constants =
    block['constants'] === undefined
      ? undefined
      : parseConstants(block['constants'], entity as EntityKind, `${path}/constants`);
  return {
    ...place,
    entity: entity as EntityKind,
    columns,
    ...(unit !== undefined && { unit: unit as MoneyUnit }),
    ...(constants && { constants }),
  };
}

function parseColumns(data: unknown, entity: EntityKind, path: string): Record<string, string | null> {
  const columns: Record<string, string | null> = Object.create(null) as Record<string, string | null>;
  for (const [header, field] of Object.entries(record(data, path))) {
    const at = `${path}/${header.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (field !== null && !(typeof field === 'string' && isField(entity, field)))
      throw new MappingError(at, `is no field of ${entity}`);
    columns[header] = field;
  }
  return columns;
}

function parseConstants(data: unknown, entity: EntityKind, path: string): Record<string, string | number | boolean> {
  const constants: Record<string, string | number | boolean> = {};
  for (const [field, value] of Object.entries(record(data, path))) {
    if (!isField(entity, field)) throw new MappingError(`${path}/${field}`, `is no field of ${entity}`);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new MappingError(`${path}/${field}`, 'must be a text, a number or true or false');
    constants[field] = value;
  }
  return constants;
}

/** Whether an entity has a field, by year or not: `targets:2027`, `actual:2025`, `title`. */
export function isField(entity: EntityKind, field: string): boolean {
  const [name = '', year, ...rest] = field.split(':');
  if (rest.length > 0) return false;
  if (year !== undefined) {
    if (!/^(?:19[5-9]\d|20\d\d|21[0-4]\d|2150)$/.test(year)) return false;
    return tableOf(entity).years.some((years) => years.field === name) || (entity === 'budget' && name === 'plan');
  }
  if (entity === 'settings' && SETTINGS_ROWS.some((row) => row.field === name)) return true;
  return fieldsOf(entity).some((column) => column.field === name);
}

function record(data: unknown, path: string): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new MappingError(path, 'must be an object');
  return data as Record<string, unknown>;
}

function text(data: unknown, path: string): string {
  if (typeof data !== 'string' || data.trim() === '') throw new MappingError(path, 'must be a text');
  return data;
}
