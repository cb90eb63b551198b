import type { EntityKind } from '../plan/source';
import type { ConfiguredRule } from './configure';
import type { NeededColumn } from './rule';

/** What the rules of a run need that give errors or warnings. */
export function neededColumns(rules: readonly ConfiguredRule[]): readonly NeededColumn[] {
  return rules
    .filter(({ severity }) => severity !== 'information')
    .flatMap(({ rule, options }) =>
      Object.entries((typeof rule.needs === 'function' ? rule.needs(options) : rule.needs) ?? {}).flatMap(
        ([entity, columns]) =>
          columns.map((fields): NeededColumn => ({
            rule: rule.id,
            entity: entity as EntityKind,
            fields: typeof fields === 'string' ? [fields] : fields,
          })),
      ),
    );
}
