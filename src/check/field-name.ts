import { englishField } from '../messages/english-field';
import type { Language } from '../messages/rule-texts';
import type { EntityKind } from '../plan/source';
import { fieldsOf, tableOf } from '../workbook/layout/tables';

/** What people call a field, as the template heads its column: `Överordnat mål`, `Målnivå 2027`, in English `Parent goal`. */
export function fieldName(entity: EntityKind, field: string, language: Language): string {
  const [name = '', year] = field.split(':');
  const english = language === 'en' ? englishField(entity, name) : undefined;
  if (year === undefined) return english ?? fieldsOf(entity).find((column) => column.field === name)?.header ?? field;
  const prefix = english ?? tableOf(entity).years.find((years) => years.field === name)?.prefix ?? name;
  return `${prefix} ${year}`.trim();
}
