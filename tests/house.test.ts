import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = path.resolve(__dirname, '..');
const PRODUCT = ['src', 'functions', 'taskpane', 'workbench'];
const ALL_CODE = [...PRODUCT, 'tests', 'bench', 'scripts'];
const GENERATED = /\.validate\.(js|d\.ts)$/;
const LONGEST = 300;

/** Runtime licences that ask no more of who passes the product on than to keep the notice. */
const ALLOWED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Reads a JSON file of the project's root. */
function json<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as T;
}

/** The code files written by hand in these folders, as paths with forward slashes from the root. */
function codeFiles(folders: readonly string[]): string[] {
  const top = readdirSync(ROOT);
  return folders
    .filter((folder) => top.includes(folder))
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true }).map((name) => path.join(folder, String(name))),
    )
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(ts|tsx|js|mjs|cjs)$/.test(file) && !GENERATED.test(file));
}

const contents = new Map(codeFiles(ALL_CODE).map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));

/** The files whose text a pattern matches, this one not counted: it has to name what it forbids. */
function filesWith(pattern: RegExp): string[] {
  return [...contents]
    .filter(([file, text]) => file !== 'tests/house.test.ts' && pattern.test(text))
    .map(([file]) => file);
}

describe('the house', () => {
  test('finds the code that it looks after', () => {
    expect([...contents.keys()]).toEqual(
      expect.arrayContaining(['src/plan/plan.ts', 'scripts/generate.mjs', 'tests/house.test.ts']),
    );
  });

  test('has no file or folder with a name that says nothing', () => {
    const banned = /^(utils?|helpers?|common|misc|managers?)$|[-.](utils?|helpers?|misc|manager)$/i;
    const parts = (file: string): string[] => file.replace(/(\.(test|node|d))?\.[a-z]+$/, '').split('/');
    expect([...contents.keys()].filter((file) => parts(file).some((part) => banned.test(part)))).toEqual([]);
  });

  test('names files and folders in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const components = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
    const strange = [...contents.keys()].filter(
      (file) => !file.split('/').every((part) => kebab.test(part) || components.test(part)),
    );
    expect(strange).toEqual([]);
  });

  test(`has no product file over ${LONGEST} lines`, () => {
    const long = codeFiles(PRODUCT).filter((file) => (contents.get(file) ?? '').trimEnd().split('\n').length > LONGEST);
    expect(long).toEqual([]);
  });

  test.each([
    ['work put off', /\b(TODO|FIXME|XXX|HACK)\b/],
    ['a silenced compiler', /@ts-(ignore|nocheck)/],
    ['a test that does not run', /\b(it|test|describe)\.(only|skip|todo)\b|\b[xf](it|test|describe)\(/],
    ['the path of a machine', /['"`/ (](\/home\/|\/Users\/|\/root\/|\/work\/|[A-Z]:\\\\Users)/],
  ])('has no place with %s', (_what, pattern) => {
    expect(filesWith(pattern)).toEqual([]);
  });

  test('has a validator, and its types, beside every schema', () => {
    const names = readdirSync(path.join(ROOT, 'src'), { recursive: true }).map(String);
    const stems = names.filter((name) => name.endsWith('.schema.json')).map((name) => name.replace('.schema.json', ''));
    const missing = stems
      .flatMap((stem) => [`${stem}.validate.js`, `${stem}.validate.d.ts`])
      .filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
  });
});

describe('the packages', () => {
  const manifest =
    json<Record<'dependencies' | 'devDependencies' | 'overrides' | 'scripts', Record<string, string>>>('package.json');
  const locked = Object.entries(json<{ packages: Record<string, LockedPackage> }>('package-lock.json').packages);
  const shipped = locked.filter(([place, { dev }]) => place !== '' && !dev);

  test.each(['dependencies', 'devDependencies', 'overrides'] as const)('are pinned to one version in %s', (part) => {
    const loose = Object.entries(manifest[part]).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test('that ship include every dependency, under a licence that allows it', () => {
    const names = shipped.map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    const doubtful = shipped.filter(([, { license }]) => !ALLOWED_LICENCES.includes(license ?? ''));
    expect(doubtful.map(([place, { license }]) => `${place}: ${license ?? 'no licence stated'}`)).toEqual([]);
  });

  test('come from the public registry, whatever mirror they were installed through', () => {
    const hosts = locked.map(
      ([, entry]) => new URL((entry as { resolved?: string }).resolved ?? 'https://registry.npmjs.org').host,
    );
    expect([...new Set(hosts)]).toEqual(['registry.npmjs.org']);
  });

  test('are run by scripts that work in any shell', () => {
    const shellOnly = /[;$`']|\b(rm|cp|mv|mkdir|export|bash|sh)\b|(^|&& )[A-Z_]+=/;
    expect(Object.entries(manifest.scripts).filter(([, command]) => shellOnly.test(command))).toEqual([]);
  });
});
