import type { CustomXmlPart } from '../../snapshot';
import { excelCode } from '../excel-fault';
import type { WorkbookLists } from './read-lists';
import { readManyMerges } from './read-many-merges';
import { askSheetDetails, type SheetDetails } from './sheet-details';

/** What the sheets have besides their cells, and the parts that are ours. */
export interface WorkbookDetails {
  readonly sheets: ReadonlyMap<string, SheetDetails>;
  readonly customXml: readonly CustomXmlPart[];
}

/**
 * The details of some sheets, in one round trip. Where a sheet has more merged cells than Excel tells of at once, in some more.
 * @param lists the tables and parts to look at; those of other sheets are left out
 */
export async function readDetails(
  context: Excel.RequestContext,
  names: readonly string[],
  { tables, parts }: Pick<WorkbookLists, 'tables' | 'parts'>,
): Promise<WorkbookDetails> {
  const ask = async (isUsual: boolean): Promise<WorkbookDetails> => {
    const { worksheets, customXmlParts } = context.workbook;
    const asked = names.map(
      (name) => [name, askSheetDetails(worksheets.getItem(name), name, tables, isUsual)] as const,
    );
    const xml = parts.map(({ id, namespace }) => ({ namespace, text: customXmlParts.getItem(id).getXml() }));
    await context.sync();
    return {
      sheets: new Map(asked.map(([name, details]) => [name, details()])),
      customXml: xml.map(({ namespace, text }) => ({ namespace, xml: text.value })),
    };
  };
  try {
    return await ask(true);
  } catch (error) {
    if (!mayBeMerges(error)) throw error;
    return withManyMerges(context, await ask(false));
  }
}

/** Excel does not say by which code it refuses to list too many merged cells; every refusal but the usual ones may be that. */
export function mayBeMerges(error: unknown): boolean {
  const code = excelCode(error);
  return code !== undefined && code !== 'InvalidOperationInCellEditMode' && code !== 'ItemNotFound';
}

async function withManyMerges(context: Excel.RequestContext, details: WorkbookDetails): Promise<WorkbookDetails> {
  const sheets = new Map<string, SheetDetails>();
  for (const [name, sheet] of details.sheets) {
    const merges = sheet.used ? await readManyMerges(context, name, sheet.used) : [];
    sheets.set(name, { ...sheet, merges });
  }
  return { ...details, sheets };
}
