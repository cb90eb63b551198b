import type { LocalText } from '../models/model';
import { TABLE_KEYS } from './document-fields';
import type { StyrplanProblem } from './styrplan-error';
import validate, { type SchemaViolation } from './styrplan.validate';

/** Rows checked at a time, so that a large document that is wrong throughout does not fill the memory with its mistakes. */
const CHUNK = 5_000;

type Json = Readonly<Record<string, unknown>>;

/** What the schema has against a document, the first `limit` at most; empty when it follows the schema. */
export function schemaProblems(document: Json, limit: number): StyrplanProblem[] {
  const tables = TABLE_KEYS.filter((key) => Array.isArray(document[key]));
  const rows = Math.max(0, ...tables.map((key) => (document[key] as unknown[]).length));
  for (let from = 0; from === 0 || from < rows; from += CHUNK) {
    const chunks = tables.map((key) => [key, (document[key] as unknown[]).slice(from, from + CHUNK)] as const);
    // The cells are checked once, with the first rows.
    const rest = from === 0 ? document : { ...document, provenance: VALID_PROVENANCE };
    if (validate({ ...rest, ...Object.fromEntries(chunks) })) continue;
    return (validate.errors ?? [])
      .filter(({ schemaPath }) => !/\/oneOf\/\d/.test(schemaPath)) // why each way of several did not fit
      .slice(0, limit)
      .map((violation) => ({ path: pathOf(violation, from), reason: reasonOf(violation) }));
  }
  return [];
}

const VALID_PROVENANCE = {
  workbook: '',
  workbookDigest: `sha256:${'0'.repeat(64)}`,
  cells: {},
  generator: '',
  generatedAt: '2000-01-01T00:00:00Z',
};

/** The place in the whole document; of a missing key the place where it is missed. */
function pathOf({ instancePath, params }: SchemaViolation, from: number): string {
  const path =
    from === 0
      ? instancePath
      : instancePath.replace(
          /^(\/[A-Za-z]+\/)(\d+)/,
          (_, table: string, index: string) => table + String(Number(index) + from),
        );
  const missing = params['missingProperty'];
  return typeof missing === 'string' ? `${path}/${missing}` : path;
}

const TYPES: Readonly<Record<string, LocalText>> = {
  string: { sv: 'en text', en: 'a text' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
};

const PATTERNS: readonly (readonly [schemaPath: string, LocalText])[] = [
  ['/date/pattern', { sv: 'ska vara ett datum som 2027-12-31', en: 'must be a date like 2027-12-31' }],
  [
    '/sha256/pattern',
    { sv: 'ska vara sha256: och 64 hexadecimala siffror', en: 'must be sha256: and 64 hexadecimal digits' },
  ],
  [
    '/generatedAt/pattern',
    { sv: 'ska vara en tidpunkt som 2026-10-31T09:00:00Z', en: 'must be a time like 2026-10-31T09:00:00Z' },
  ],
];

/** A violation in words that go after the path. */
function reasonOf({ keyword, params, schemaPath, instancePath }: SchemaViolation): LocalText {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { sv: 'saknas', en: 'is missing' };
    case 'type': {
      const type = TYPES[String(params['type'])];
      return type ? { sv: `ska vara ${type.sv}`, en: `must be ${type.en}` } : OTHER;
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).join(', ');
      return { sv: `ska vara något av ${allowed}`, en: `must be one of ${allowed}` };
    }
    case 'const': {
      const allowed = String(params['allowedValue']);
      return { sv: `ska vara ${allowed}`, en: `must be ${allowed}` };
    }
    case 'minimum':
      return { sv: `får inte vara mindre än ${limit}`, en: `must not be less than ${limit}` };
    case 'maximum':
      return { sv: `får inte vara större än ${limit}`, en: `must not be greater than ${limit}` };
    case 'maxItems':
      return { sv: `får ha högst ${limit} värden`, en: `must have ${limit} values at most` };
    case 'oneOf':
      return instancePath.startsWith('/measures/')
        ? { sv: 'ska ha antingen value eller from och to', en: 'must have either value or from and to' }
        : { sv: 'ska ha antingen amount eller text', en: 'must have either amount or text' };
    case 'pattern':
      return PATTERNS.find(([path]) => schemaPath.endsWith(path))?.[1] ?? OTHER;
    default:
      return OTHER;
  }
}

const OTHER: LocalText = { sv: 'följer inte schemat', en: 'does not follow the schema' };
