import type { Severity } from '../findings/finding';
import type { GovernanceModel, Level, LocalText, Term } from './model';
import { ModelError } from './model-error';
import validate from './model.validate';

type Text = string | { readonly sv: string; readonly en?: string };
type Setting =
  Severity | 'off' | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> };

/** A model's JSON as written: `model.schema.json` describes it. */
interface ModelFile {
  readonly id: string;
  readonly extends?: string;
  readonly version?: string;
  readonly name?: Text;
  readonly synonyms?: readonly string[];
  readonly document?: Text;
  readonly levels?: readonly (Omit<Level, 'name' | 'synonyms' | 'parents' | 'measurable'> & {
    readonly name: Text;
    readonly synonyms?: readonly string[];
    readonly parents?: readonly string[];
    readonly measurable?: boolean;
  })[];
  readonly perspectives?: readonly TermFile[];
  readonly measureKinds?: readonly TermFile[];
  readonly documentTypes?: readonly TermFile[];
  readonly headers?: GovernanceModel['headers'];
  readonly rules?: Readonly<Record<string, Setting>>;
}
type TermFile = Omit<Term, 'name' | 'synonyms'> & { readonly name: Text; readonly synonyms?: readonly string[] };

/**
 * Makes a model of its JSON: validated, what it `extends` merged in. `find` gives the model that it builds on. Throws `ModelError`
 * with the path and the reason; nothing is half-loaded.
 */
export function loadModel(json: unknown, find: (id: string) => GovernanceModel | undefined): GovernanceModel {
  if (!validate(json)) {
    const first = validate.errors?.[0];
    throw new ModelError(first?.instancePath ?? '', describe(first));
  }
  const file = json as ModelFile;
  const base = file.extends === undefined ? undefined : find(file.extends);
  if (file.extends !== undefined && !base) throw new ModelError('/extends', `there is no model "${file.extends}"`);
  const levels = file.levels?.map(toLevel) ?? base?.levels;
  if (!levels) throw new ModelError('/levels', 'a model that extends none needs its levels');
  checkLevels(levels);
  return {
    id: file.id,
    version: file.version ?? base?.version ?? '1',
    name: file.name === undefined ? both(file.id) : both(file.name),
    synonyms: file.synonyms ?? [],
    document: file.document === undefined ? (base?.document ?? both('')) : both(file.document),
    levels,
    perspectives: file.perspectives?.map(toTerm) ?? base?.perspectives ?? [],
    measureKinds: file.measureKinds?.map(toTerm) ?? base?.measureKinds ?? [],
    documentTypes: file.documentTypes?.map(toTerm) ?? base?.documentTypes ?? [],
    headers: mergeHeaders(base?.headers ?? {}, file.headers ?? {}),
    rules: mergeRules(base?.rules ?? {}, file.rules ?? {}),
  };
}

/** A validation error of the schema in plain words. */
function describe(
  error: { readonly message?: string; readonly params?: Readonly<Record<string, unknown>> } | undefined,
): string {
  const params = error?.params ?? {};
  if (typeof params['additionalProperty'] === 'string') return `unknown key "${params['additionalProperty']}"`;
  if (Array.isArray(params['allowedValues'])) return `must be one of ${params['allowedValues'].join(', ')}`;
  return error?.message ?? 'is not valid';
}

function both(text: Text): LocalText {
  return typeof text === 'string' ? { sv: text, en: text } : { sv: text.sv, en: text.en ?? text.sv };
}

function toLevel({
  name,
  synonyms = [],
  parents = [],
  measurable = false,
  ...rest
}: NonNullable<ModelFile['levels']>[number]): Level {
  return { ...rest, name: both(name), synonyms, parents, measurable };
}

function toTerm({ id, name, synonyms = [] }: TermFile): Term {
  return { id, name: both(name), synonyms };
}

/** Every level is named once and hangs on levels that exist. */
function checkLevels(levels: readonly Level[]): void {
  const ids = new Set<string>();
  levels.forEach(({ id }, index) => {
    if (ids.has(id)) throw new ModelError(`/levels/${index}/id`, `the level "${id}" stands twice`);
    ids.add(id);
  });
  levels.forEach(({ parents }, index) =>
    parents.forEach((parent, place) => {
      if (!ids.has(parent)) throw new ModelError(`/levels/${index}/parents/${place}`, `there is no level "${parent}"`);
    }),
  );
}

function mergeHeaders(base: GovernanceModel['headers'], own: GovernanceModel['headers']): GovernanceModel['headers'] {
  const merged: Record<string, Record<string, readonly string[]>> = {};
  for (const headers of [base, own]) {
    for (const [entity, fields] of Object.entries(headers)) {
      const target = (merged[entity] ??= {});
      for (const [field, words] of Object.entries(fields)) target[field] = [...(target[field] ?? []), ...words];
    }
  }
  return merged;
}

function mergeRules(base: GovernanceModel['rules'], own: Readonly<Record<string, Setting>>): GovernanceModel['rules'] {
  const merged: Record<string, GovernanceModel['rules'][string]> = { ...base };
  for (const [id, setting] of Object.entries(own)) {
    const before = Object.hasOwn(base, id) ? base[id] : undefined;
    const { severity = before?.severity, options = {} } = typeof setting === 'string' ? { severity: setting } : setting;
    if (severity === undefined)
      throw new ModelError(
        `/rules/${id.replace('/', '~1')}/severity`,
        `the rule ${id} needs a severity: no model below states one`,
      );
    merged[id] = { severity, options: { ...before?.options, ...options } };
  }
  return merged;
}
