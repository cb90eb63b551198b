import { test } from '@jest/globals';
import { readFileSync, existsSync } from 'node:fs';
import { readDetails } from '../../../src/workbook/xlsx/read-details';
test.each(['/tmp/op.xlsx','/tmp/lo/op.xlsx'])('d %s', (f) => {
  if(!existsSync(f)) return;
  console.log(JSON.stringify(readDetails(readFileSync(f)), (k, v) => v instanceof Map ? [...v] : v, 1).replace(/\n\s{3,}/g,' '));
});
