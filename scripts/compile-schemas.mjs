import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const SUFFIX = '.schema.json';
const LENGTH_IMPORT = 'require("ajv/dist/runtime/ucs2length").default';
/** JSON Schema counts code points, not UTF-16 units; this stands in for the only runtime helper that is worth having. */
const LENGTH_FUNCTION = '(text) => Array.from(text).length';

const TYPES = `/** One thing that the schema does not allow; \`instancePath\` is a JSON pointer into the checked value. */
export interface SchemaViolation {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the value follows the schema; the violations of the latest call, all of them, stay on \`errors\`. */
declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaViolation[] | null;
};
export default validate;
`;

/** The files under `directory` whose names end in `.schema.json`, sorted so that the result is the same everywhere. */
async function schemaFiles(directory) {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** What a schema tells people; a validator would carry it along for nothing. */
const FOR_PEOPLE = ['title', 'description', '$comment', 'examples', 'default', 'deprecated'];

/** Keywords whose value is schemas by name: there `title` is a property of somebody's document. */
const BY_NAME = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/** Keywords whose value is data, to be left as it is. */
const DATA = ['const', 'enum', 'required', 'dependentRequired'];

/** The schema without what it tells people. */
function forMachines(schema) {
  if (Array.isArray(schema)) return schema.map(forMachines);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !FOR_PEOPLE.includes(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (DATA.includes(keyword)) return [keyword, value];
      if (!BY_NAME.includes(keyword)) return [keyword, forMachines(value)];
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, forMachines(part)]))];
    }),
  );
}

/**
 * Compiles one JSON Schema (draft 2020-12) to an ES module without imports and without `eval`, so that it runs under the
 * add-in's Content-Security-Policy. Throws a sentence that names the file when the schema is wrong, or when its
 * validator would need a part of ajv at run time.
 */
export function compileSchema(file, schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    // Whoever tells people of a violation has words of his own for it, in two languages.
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  let code;
  try {
    code = standaloneCode(ajv, ajv.compile(forMachines(schema)));
  } catch (error) {
    throw new Error(`${file}: the schema does not compile: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  const standalone = code.replaceAll(LENGTH_IMPORT, LENGTH_FUNCTION);
  const needed = /\brequire\("([^"]+)"\)|^import .* from "([^"]+)"/m.exec(standalone);
  if (needed) {
    throw new Error(
      `${file}: the validator would need ${needed[1] ?? needed[2]} at run time. Say it another way in the schema: ` +
        '"pattern" for "format", strings for objects in "enum" and "const", no "uniqueItems" over objects.',
    );
  }
  return `/* Generated from ${path.basename(file)} by "npm run generate"; do not edit. */\n${standalone.trimEnd()}\n`;
}

/** Each schema anywhere in `src` as its validator and the types beside it: `[{ path, text }]`, paths absolute. */
export async function compileSchemas(root) {
  const outputs = [];
  for (const file of await schemaFiles(path.join(root, 'src'))) {
    const stem = file.slice(0, -SUFFIX.length);
    const schema = JSON.parse(await readFile(file, 'utf8'));
    outputs.push({ path: `${stem}.validate.js`, text: compileSchema(path.relative(root, file), schema) });
    outputs.push({ path: `${stem}.validate.d.ts`, text: TYPES });
  }
  return outputs;
}
