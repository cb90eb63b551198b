import type { EntityKind } from '../../plan/source';
import { compactKey, headerKey } from '../../text/headers';

/** What stands beside a year in a header. */
export interface YearPrefix {
  /** `targets`, `amounts`, `actual` …; `history` for years that are shown beside the plan but are no part of it. */
  readonly field: string;
  readonly confidence: number;
  /** True where nothing stands beside the year. */
  readonly bare: boolean;
  /** What else the wording says of its column: `Driftram` the kind of frame, `kvinnor` the sex. */
  readonly variant?: { readonly field: string; readonly value: string };
}

type Words = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Variants = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;

const JOINERS = /^(?:för|år|per|den|års|helår|i|avser|kr|sek)$/;
/** The field of a bare year, where the entity has one. */
const BARE: Readonly<Partial<Record<EntityKind, string>>> = {
  frames: 'amounts',
  budget: 'amounts',
  balance: 'amounts',
};

/** The wordings beside years, by entity. */
export class YearPrefixes {
  private readonly byEntity = new Map<string, Map<string, string>>();
  private readonly variants = new Map<
    string,
    readonly { readonly word: string; readonly field: string; readonly value: string }[]
  >();
  private readonly all = new Set<string>();

  constructor(
    years: Words,
    variants: Variants,
    own: Words,
    private readonly unsure: ReadonlySet<string>,
  ) {
    for (const [entity, fields] of Object.entries(years)) {
      const words = new Map<string, string>();
      this.byEntity.set(entity, words);
      for (const source of [own[entity] ?? {}, fields]) {
        for (const [field, wordings] of Object.entries(source)) {
          if (!Object.hasOwn(fields, field)) continue;
          for (const wording of wordings) {
            for (const form of [headerKey(wording), compactKey(headerKey(wording))])
              if (!words.has(form)) words.set(form, field);
            this.all.add(headerKey(wording));
          }
        }
      }
    }
    for (const [entity, fields] of Object.entries(variants)) {
      const words = Object.entries(fields).flatMap(([field, values]) =>
        Object.entries(values).flatMap(([value, wordings]) =>
          wordings.map((wording) => ({ word: headerKey(wording), field, value })),
        ),
      );
      this.variants.set(
        entity,
        words.sort((a, b) => b.word.length - a.word.length),
      );
      for (const { word } of words) if (word.length > 1) this.all.add(word);
    }
  }

  /** Whether a field of an entity is one by year. */
  isField(entity: string, field: string): boolean {
    return [...(this.byEntity.get(entity)?.values() ?? [])].includes(field);
  }

  isWord(word: string): boolean {
    return this.all.has(word);
  }

  words(): Iterable<string> {
    return this.all;
  }

  read(entity: EntityKind, rest: string): YearPrefix | undefined {
    const fields = this.byEntity.get(entity);
    if (!fields) return undefined;
    let words = rest.split(' ').filter((word) => word !== '' && !JOINERS.test(word));
    if (words.some((word) => this.unsure.has(word)) && !fields.has(words.join(' '))) return undefined;
    const variant = this.variants.get(entity)?.find(({ word }) => words.includes(word) || words.join(' ') === word);
    if (variant) words = words.filter((word) => word !== variant.word);
    const base = variant ? { variant: { field: variant.field, value: variant.value } } : {};
    if (words.length === 0) {
      const field = BARE[entity];
      return field === undefined && !variant
        ? { field: '', confidence: 0.9, bare: true }
        : { field: field ?? '', confidence: variant ? 0.9 : 1, bare: !variant, ...base };
    }
    const key = words.join(' ');
    const field = fields.get(key) ?? fields.get(compactKey(key));
    if (field !== undefined) return { field, confidence: 0.9, bare: false, ...base };
    const part = [words[0]!, words.at(-1)!].find((word) => word.length > 2 && fields.has(word));
    return part === undefined ? undefined : { field: fields.get(part)!, confidence: 0.6, bare: false, ...base };
  }
}
