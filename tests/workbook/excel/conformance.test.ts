import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { toStyrplan } from '../../../src/central/to-styrplan';
import { checkWorkbook } from '../../../src/check/check-workbook';
import { openWorkbook } from '../../../src/check/open-workbook';
import { BUILT_IN_MODELS } from '../../../src/models/built-in-models';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { CONTEXT } from '../../central/context';
import { comparable } from './comparable';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const SAMPLES = path.join(__dirname, '../../../samples');
const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

jest.setTimeout(60_000);

let open: OpenInExcel | undefined;
afterEach(() => open?.close());

describe('Excel and the file give the same snapshot, the same findings and the same digest', () => {
  test.each(files)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, name)));
    open = openInExcel(bytes, { name });
    const [fromExcel, fromFile] = [await open.workbook.read(), readXlsx(bytes, { name })];
    expect(comparable(fromExcel)).toEqual(comparable(fromFile));
    expect(findings(fromExcel)).toEqual(findings(fromFile));
    expect(await digest(fromExcel)).toBe(await digest(fromFile));
    const { syncs, cleanups, writes, bytesOut } = open.host.counts();
    expect(syncs + cleanups).toBeLessThanOrEqual(3 + Math.ceil(bytesOut / 4e6));
    expect(writes).toBe(0);
  });
});

function findings(workbook: WorkbookSnapshot): unknown {
  const opened = openWorkbook(workbook);
  const model = opened.model ?? BUILT_IN_MODELS[0]!;
  return checkWorkbook(opened, model).open;
}

async function digest(workbook: WorkbookSnapshot): Promise<string> {
  const { plan } = openWorkbook(workbook);
  return (await toStyrplan(plan, { ...CONTEXT, workbookName: workbook.name })).digest;
}
