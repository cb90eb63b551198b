import type { GovernanceModel, Level, LocalText, Term } from './model';
import type { LevelFile, ModelFile, SettingFile, TermFile, TextFile } from './model-file';

/**
 * What a model's JSON means together with the model that it builds on. Lists (levels, perspectives, measure kinds, document types) replace
 * those below as a whole; header wordings are added; rules are overridden one by one, and a rule's options one by one. A rule
 * without a severity of its own or from below comes out as off.
 */
export function mergeModel(file: ModelFile, base: GovernanceModel | undefined): GovernanceModel {
  return {
    id: file.id,
    ...(base && { extends: base.id }),
    version: file.version ?? base?.version ?? '1',
    name: file.name === undefined ? both(file.id) : both(file.name),
    synonyms: file.synonyms ?? [],
    document: file.document === undefined ? (base?.document ?? both('')) : both(file.document),
    levels: file.levels?.map(toLevel) ?? base?.levels ?? [],
    perspectives: file.perspectives?.map(toTerm) ?? base?.perspectives ?? [],
    measureKinds: file.measureKinds?.map(toTerm) ?? base?.measureKinds ?? [],
    documentTypes: file.documentTypes?.map(toTerm) ?? base?.documentTypes ?? [],
    headers: mergeHeaders(base?.headers ?? {}, file.headers ?? {}),
    rules: mergeRules(base?.rules ?? {}, file.rules ?? {}),
  };
}

function both(text: TextFile): LocalText {
  return typeof text === 'string' ? { sv: text, en: text } : { sv: text.sv, en: text.en ?? text.sv };
}

function toLevel({ name, synonyms = [], parents = [], measurable = false, ...rest }: LevelFile): Level {
  return { ...rest, name: both(name), synonyms, parents, measurable };
}

function toTerm({ id, name, synonyms = [] }: TermFile): Term {
  return { id, name: both(name), synonyms };
}

/** Made of maps: a file may call an entity `__proto__`. */
function mergeHeaders(base: GovernanceModel['headers'], own: GovernanceModel['headers']): GovernanceModel['headers'] {
  const merged = new Map<string, Map<string, Set<string>>>();
  for (const headers of [base, own]) {
    for (const [entity, fields] of Object.entries(headers)) {
      const target = merged.get(entity) ?? new Map<string, Set<string>>();
      merged.set(entity, target);
      for (const [field, words] of Object.entries(fields))
        target.set(field, new Set([...(target.get(field) ?? []), ...words]));
    }
  }
  return Object.fromEntries(
    [...merged].map(([entity, fields]) => [
      entity,
      Object.fromEntries([...fields].map(([field, words]) => [field, [...words]])),
    ]),
  );
}

function mergeRules(
  base: GovernanceModel['rules'],
  own: Readonly<Record<string, SettingFile>>,
): GovernanceModel['rules'] {
  const merged = new Map(Object.entries(base));
  for (const [id, setting] of Object.entries(own)) {
    const before = merged.get(id);
    const { severity = before?.severity ?? 'off', options = {} } =
      typeof setting === 'string' ? { severity: setting } : setting;
    merged.set(id, { severity, options: { ...before?.options, ...options } });
  }
  return Object.fromEntries(merged);
}
