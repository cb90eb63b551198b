import type { GovernanceModel } from '../models/model';
import { pointer, type ModelProblem } from '../models/model-problem';
import type { EntityKind } from '../plan/source';
import { headerKey } from '../text/headers';
import { nearest } from '../text/nearest';
import { TABLES } from '../workbook/layout/tables';
import { headerFields, templateField } from '../workbook/recogniser/header-fields';

/** Header wordings of a model that would never be heard: of tables and fields that do not exist, or that mean another field already. */
export function headerProblems(headers: GovernanceModel['headers']): readonly ModelProblem[] {
  return Object.entries(headers).flatMap(([entity, fields]) => {
    const table = TABLES.find((candidate) => candidate.entity === entity);
    if (table) return fieldProblems(table.entity, fields);
    return [
      {
        path: pointer('headers', entity),
        code: 'unknown-entity' as const,
        data: { value: entity, entities: TABLES.map((each) => each.entity) },
        suggestions: suggestEntities(entity),
      },
    ];
  });
}

function fieldProblems(entity: EntityKind, fields: GovernanceModel['headers'][string]): readonly ModelProblem[] {
  const known = headerFields(entity);
  const owners = new Map<string, string>();
  return Object.entries(fields).flatMap(([field, words]): readonly ModelProblem[] => {
    if (!known.includes(field)) {
      const path = pointer('headers', entity, field);
      const data = { value: field, entity, fields: known };
      return [{ path, code: 'unknown-field', data, suggestions: suggestFields(entity, field, known) }];
    }
    return words.flatMap((word, index): ModelProblem[] => {
      const path = pointer('headers', entity, field, index);
      const taken = templateField(entity, word);
      if (taken !== undefined && taken !== field) return [{ path, code: 'header-taken', data: { word, other: taken } }];
      const owner = owners.get(headerKey(word));
      owners.set(headerKey(word), owner ?? field);
      return owner === undefined || owner === field
        ? []
        : [{ path, code: 'header-twice', data: { word, other: owner } }];
    });
  });
}

/** A table may have been named as its sheet is: `Mål`. */
function suggestEntities(text: string): readonly string[] {
  const named = TABLES.find(({ sheet, table }) => [sheet, table].some((name) => headerKey(name) === headerKey(text)));
  return named
    ? [named.entity]
    : nearest(
        text,
        TABLES.map(({ entity }) => entity),
      );
}

/** A field may have been named as its header is: `Överordnat mål`. */
function suggestFields(entity: EntityKind, text: string, known: readonly string[]): readonly string[] {
  const named = templateField(entity, text);
  return named === undefined ? nearest(text, known) : [named];
}
