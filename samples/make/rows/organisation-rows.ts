import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { Municipality } from '../municipality';

/** The rows of Organisation: the council, committees with department and units, companies and associations. */
export function organisationRows({ committees, others }: Municipality): TemplateRow[] {
  return [
    { code: 'KF', name: 'Kommunfullmäktige', kind: 'fullmäktige' },
    ...committees.flatMap(({ code, name, kind, department, units }): TemplateRow[] => [
      { code, name, kind, parent: 'Kommunfullmäktige' },
      ...(department === '' ? [] : [{ code: `${code}F`, name: department, kind: 'förvaltning', parent: name }]),
      ...units.map(([unitCode, unitName]) => ({ code: unitCode, name: unitName, kind: 'enhet', parent: department })),
    ]),
    ...others.map(({ code, name, kind }) => ({ code, name, kind, parent: 'Kommunfullmäktige' })),
  ];
}
