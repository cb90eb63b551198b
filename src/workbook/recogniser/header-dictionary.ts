import type { EntityKind } from '../../plan/source';
import { compactKey, headerKey } from '../../text/headers';
import { TABLES } from '../layout/tables';
import data from './dictionary.json';
import { inflections } from './inflections';
import { levelsOf, type LevelName } from './level-names';
import type { Vocabulary } from './vocabulary';
import { YearPrefixes, type YearPrefix } from './year-prefixes';

/** A field that a header was taken for. */
export interface FieldMatch {
  readonly field: string;
  /** 1 the template's wording, 0.9 the dictionary's, 0.8 but for diacritics, spaces and hyphens, 0.6 the wording is part of the header. */
  readonly confidence: number;
}

/** Words too general to say anything when they are only a part of a header. */
const WEAK = new Set(
  [
    'typ',
    'text',
    'nr',
    'från',
    'till',
    'slut',
    'start',
    'id',
    'kod',
    'in',
    'ut',
    'datum',
    'post',
    'år',
    'namn',
    'värde',
    'summa',
    'antal',
    'under',
    'rad',
    'slag',
    'när',
    'vem',
    'pris',
    'grund',
    'källa',
    'fas',
    'klar',
    'beslut',
    'enhet',
    'version',
    'område',
    'personer',
    'status',
    'läge',
    'resultat',
    'kön',
    'benämning',
    'plan',
  ].map(headerKey),
);

/** Headers come again in every workbook of a round; a limit keeps hostile ones from filling the memory. */
const MOST_REMEMBERED = 5_000;

/** Entities whose rows people list with other wordings; the order breaks ties. */
export const ENTITIES: readonly EntityKind[] = TABLES.map((table) => table.entity);

type FieldWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What headers mean: Swedish and English wordings of every field, those of the template first. */
export class HeaderDictionary {
  readonly levels: readonly LevelName[];
  private readonly exact = new Map<EntityKind, Map<string, FieldMatch>>();
  private readonly compact = new Map<EntityKind, Map<string, FieldMatch>>();
  private readonly found = new Map<EntityKind, Map<string, FieldMatch | undefined>>();
  private readonly beside = new Map<EntityKind, Map<string, YearPrefix | undefined>>();
  private readonly known = new Set<string>();
  private readonly openings = new Set<string>();
  private readonly unsure = new Set(data.unsure.map(headerKey));
  private readonly levelByKey = new Map<string, LevelName>();
  private readonly levelByBentKey = new Map<string, LevelName>();
  private readonly prefixes: YearPrefixes;

  constructor(vocabulary: Vocabulary = {}) {
    this.levels = levelsOf(data.levels, vocabulary.levelNames ?? []);
    this.prefixes = new YearPrefixes(data.years, data.variants, vocabulary.headers ?? {}, this.unsure);
    for (const { entity, columns } of TABLES) {
      this.exact.set(entity, new Map());
      this.compact.set(entity, new Map());
      this.found.set(entity, new Map());
      this.beside.set(entity, new Map());
      for (const { header, field } of columns) this.add(entity, header, { field, confidence: 1 });
      this.addAll(entity, vocabulary.headers ?? {});
      this.addAll(entity, data.fields);
    }
    for (const level of this.levels) {
      for (const name of level.names) {
        const key = headerKey(name);
        this.learn(key);
        for (const form of [key, compactKey(key)]) if (!this.levelByKey.has(form)) this.levelByKey.set(form, level);
        for (const bent of inflections(key).map(compactKey))
          if (!this.levelByBentKey.has(bent)) this.levelByBentKey.set(bent, level);
      }
    }
    for (const word of this.prefixes.words()) this.openings.add(word.slice(0, 2));
  }

  /** The field of an entity that a header names; the key is `headerKey` of the header. */
  field(entity: EntityKind, key: string): FieldMatch | undefined {
    if (key === '') return undefined;
    const memo = this.found.get(entity)!;
    if (memo.has(key)) return memo.get(key);
    const match = this.look(entity, key);
    if (memo.size < MOST_REMEMBERED) memo.set(key, match);
    return match;
  }

  private look(entity: EntityKind, key: string): FieldMatch | undefined {
    const exact = this.exact.get(entity)!.get(key);
    if (exact) return exact;
    const compact = this.compact.get(entity)!.get(compactKey(key));
    if (compact) return { field: compact.field, confidence: 0.8 };
    return this.contained(entity, key);
  }

  /** What the wording beside a year says (`Budget` of `Budget 2027`); undefined when it says nothing that the entity knows. */
  yearPrefix(entity: EntityKind, rest: string): YearPrefix | undefined {
    const memo = this.beside.get(entity)!;
    if (memo.has(rest)) return memo.get(rest);
    const prefix = this.prefixes.read(entity, rest);
    if (memo.size < MOST_REMEMBERED) memo.set(rest, prefix);
    return prefix;
  }

  /** Whether a wording stands beside years in any entity, so that `Bu27` may be a year. */
  isYearWord(word: string): boolean {
    return this.prefixes.isWord(word);
  }

  /** The goal level that a header, a heading or a sheet's name means. */
  level(key: string): LevelName | undefined {
    const found = this.levelByKey.get(key) ?? this.levelByKey.get(compactKey(key));
    if (found) return found;
    const [first = ''] = key.split(' ');
    const rest = key.slice(first.length).trim();
    return /^(?:[\d-]+|text|formulering|beskrivning|nr|inkl .*|för .*|\d.*)$/.test(rest)
      ? this.levelByKey.get(first)
      : undefined;
  }

  /** The goal level that the title of a sheet or a table means, where it may stand in the plural: `Löften 2027`. */
  titledLevel(title: string): LevelName | undefined {
    const key = headerKey(title);
    return this.level(key) ?? this.levelByBentKey.get(compactKey(key.replace(/ \d+(?:-\d+)?$/, '')));
  }

  /** Whether some entity has a field of this very wording. */
  isKnown(key: string): boolean {
    return this.known.has(key) || this.known.has(compactKey(key));
  }

  /** Whether a text can begin a known wording: a cheap test before the key is made. */
  mayOpen(text: string): boolean {
    return this.openings.has(text.slice(0, 2).toLowerCase());
  }

  private addAll(entity: EntityKind, words: FieldWords): void {
    for (const [field, wordings] of Object.entries(words[entity] ?? {})) {
      if (this.prefixes.isField(entity, field)) continue;
      for (const wording of wordings) this.add(entity, wording, { field, confidence: 0.9 });
    }
  }

  private add(entity: EntityKind, wording: string, match: FieldMatch): void {
    const key = headerKey(wording);
    const exact = this.exact.get(entity)!;
    if (!exact.has(key)) exact.set(key, match);
    const compact = this.compact.get(entity)!;
    if (!compact.has(compactKey(key))) compact.set(compactKey(key), match);
    this.learn(key);
  }

  private learn(key: string): void {
    this.known.add(key);
    this.known.add(compactKey(key));
    this.openings.add(key.slice(0, 2));
    this.openings.add(compactKey(key).slice(0, 2));
  }

  private contained(entity: EntityKind, key: string): FieldMatch | undefined {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 8 || words.some((word) => this.unsure.has(word))) return undefined;
    const exact = this.exact.get(entity)!;
    for (let length = words.length - 1; length > 0; length--) {
      for (const part of [words.slice(0, length).join(' '), words.slice(-length).join(' ')]) {
        const match = WEAK.has(part) || part.length < 4 ? undefined : exact.get(part);
        if (match) return { field: match.field, confidence: 0.6 };
      }
    }
    return undefined;
  }
}
