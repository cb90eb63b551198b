import type { LocalText } from '../models/model';
import type { Plan } from '../plan/plan';
import { digestOf } from './digests';
import { fromStyrplan } from './from-styrplan';
import { schemaProblems } from './schema-problems';
import type { Styrplan } from './styrplan';
import { StyrplanError } from './styrplan-error';

/** A document that was read. */
export interface StyrplanReading {
  /** The whole of it: also keys that this version does not know, so that writing it again loses nothing. */
  readonly document: Styrplan;
  readonly plan: Plan;
  /** The digest that the document states and the one that it has; where they differ, somebody has changed it since it was made. */
  readonly digest: { readonly stated: string; readonly computed: string; readonly matches: boolean };
}

/** How many problems an error tells of. */
const PROBLEMS = 100;
/** How deep lists and objects may lie within each other; what the schema describes goes no deeper than six. */
const DEPTH = 64;

/**
 * Reads the text of a `*.styrplan.json`. Throws `StyrplanError` when it is no JSON, no styrplan, of another major version, or breaks the
 * schema: nothing is half-read. A digest that does not match is told, and up to the caller.
 */
export async function readStyrplan(text: string): Promise<StyrplanReading> {
  const json = parse(text);
  if (!isObject(json) || json['format'] !== 'styrplan') {
    refuse(isObject(json) ? '/format' : '', { sv: 'är inget styrplan-dokument', en: 'is not a styrplan document' });
  }
  const { version } = json;
  if (typeof version !== 'string' || !/^1\.[0-9]+$/.test(version)) {
    const seen = typeof version === 'string' ? ` (${version.slice(0, 20)})` : '';
    refuse('/version', {
      sv: `är en version som inte kan läsas här${seen}; det som läses är 1`,
      en: `is a version that cannot be read here${seen}; what is read is 1`,
    });
  }
  if (isDeeper(json, DEPTH))
    refuse('', { sv: `har listor i listor djupare än ${DEPTH}`, en: `has lists within lists deeper than ${DEPTH}` });
  const [first, ...more] = schemaProblems(json, PROBLEMS);
  if (first) throw new StyrplanError([first, ...more]);
  const document = json as unknown as Styrplan;
  const computed = await digestOf(document);
  return {
    document,
    plan: fromStyrplan(document),
    digest: { stated: document.digest, computed, matches: document.digest === computed },
  };
}

function refuse(path: string, reason: LocalText): never {
  throw new StyrplanError([{ path, reason }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('', { sv: 'är inte JSON, eller är avklippt', en: 'is not JSON, or is cut off' });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether anything lies deeper than the limit; level by level, for a stack of calls would give way first. */
function isDeeper(value: object, limit: number): boolean {
  let level: object[] = [value];
  for (let depth = 0; depth <= limit; depth++) {
    const next: object[] = [];
    for (const item of level) {
      for (const key in item) {
        const inner: unknown = item[key as keyof typeof item];
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
