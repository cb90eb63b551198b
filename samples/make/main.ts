import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleFiles } from './samples';

const folder = path.resolve(__dirname, '..', 'samples');
for (const { name, bytes } of sampleFiles()) {
  writeFileSync(path.join(folder, name), bytes);
  process.stderr.write(`samples/${name}: ${bytes.length} byte\n`);
}
