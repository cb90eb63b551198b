import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { needsOfRun } from './needs-of-run';

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'styrkoll-needs-'));
  mkdirSync(path.join(root, 'e2e'));
  mkdirSync(path.join(root, 'plain'));
  writeFileSync(
    path.join(root, 'e2e/flow.test.ts'),
    "import { openPage } from './browser';\nimport { builtSite } from './built-site';",
  );
  writeFileSync(path.join(root, 'plain/draw.test.tsx'), "import { openPage } from '../e2e/browser';");
  writeFileSync(path.join(root, 'plain/sizes.test.ts'), "import { builtSite } from '../e2e/built-site';");
  writeFileSync(path.join(root, 'plain/sum.test.ts'), "import { sum } from '../../src/browser-sum';");
  writeFileSync(path.join(root, 'plain/not-a-test.ts'), "import { openPage } from '../e2e/browser';");
});

afterAll(() => rmSync(root, { recursive: true }));

describe('needsOfRun', () => {
  test.each([
    ['everything', [], { browser: true, site: true }],
    ['a folder without browser tests', ['plain/sum'], { browser: false, site: false }],
    ['one that only looks at the build', ['plain/sizes'], { browser: false, site: true }],
    ['one that only needs a browser', ['draw'], { browser: true, site: false }],
    ['several', ['sum', 'e2e'], { browser: true, site: true }],
    ['nothing that exists', ['elsewhere'], { browser: false, site: false }],
  ])('of %s', (_what, patterns, needs) => {
    expect(needsOfRun(root, patterns)).toEqual(needs);
  });
});
