/* The floor of reading a workbook: its parts inflated and decoded, nothing else. Argument: file. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const parts = unzipSync(new Uint8Array(readFileSync(process.argv[2])));
let characters = 0;
for (const part of Object.values(parts)) characters += strFromU8(part).length;
if (characters === 0) throw new Error('nothing was read');
