import type { PlanSettings } from '../plan/plan';
import type { Block } from '../plan/source';

/** The blocks that state the settings of these cells, one a sheet: labels stand left of their values, the header right above the first. */
export function settingsBlocks(cells: PlanSettings['cells']): Block[] {
  const all = Object.values(cells);
  return [...new Set(all.map(({ sheet }) => sheet))].map((sheet) => {
    const values = all.filter((cell) => cell.sheet === sheet);
    const rows = values.map(({ row }) => row);
    const column = values[0]!.column;
    const headerRow = Math.max(Math.min(...rows) - 1, 0);
    const left = Math.max(column - 1, 0);
    return {
      entity: 'settings',
      sheet,
      range: { top: headerRow, left, bottom: Math.max(...rows), right: column },
      headerRow,
      template: false,
      columns: { label: left, value: column },
      yearHeaders: [],
    };
  });
}
