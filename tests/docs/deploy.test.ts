import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HEADER_POLICY } from '../../scripts/server/content-security-policy.mjs';

const ROOT = path.resolve(__dirname, '../..');
const text = (name: string): string => readFileSync(path.join(ROOT, 'docs', name), 'utf8');

describe('the deployment guide', () => {
  test.each([
    ['deploy.md', 4],
    ['deploy.en.md', 1],
  ])('%s gives the policy that the pages are tried with, wherever it gives one', (name, times) => {
    const policies = text(name).match(/default-src [^"\n]*/g) ?? [];
    expect(policies).toHaveLength(times);
    expect(new Set(policies)).toEqual(new Set([HEADER_POLICY]));
  });

  test.each(['deploy.md', 'deploy.en.md'])('%s names only commands that there are', (name) => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...text(name).matchAll(/npm run ([a-z:]+)/g)].map(([, command]) => command ?? '');
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('has the same chapters in both languages', () => {
    const chapters = (name: string): number => text(name).match(/^## /gm)?.length ?? 0;
    expect(chapters('deploy.md')).toBe(chapters('deploy.en.md'));
  });
});
