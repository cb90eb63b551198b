/* Makes functions/functions.json, by which Excel knows the worksheet functions, of the comments that they have in the code. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

const REGISTRATION = 'functions.ts';

/** The ids that the registration file hands to Excel, in its order. */
export function registeredIds(registration) {
  const list = /CustomFunctions\.associate\(\{([^}]*)\}\)/.exec(registration)?.[1] ?? '';
  return list.split(/[\s,]+/).filter((id) => id !== '');
}

/**
 * The metadata of all functions, in the order of the registration file: `[{ path, text }]`. Throws where a comment cannot be read, and where the
 * comments and the registration file do not name the same functions.
 */
export async function functionMetadata(root) {
  const folder = path.join(root, 'functions');
  const ids = registeredIds(await readFile(path.join(folder, REGISTRATION), 'utf8'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((name) => path.join(folder, name)));
  if (errors.length > 0) throw new Error(`functions: ${errors.join('; ')}`);
  const { functions } = JSON.parse(metadataJson);
  const known = new Map(functions.map((each) => [each.id, each]));
  const astray = [...ids.filter((id) => !known.has(id)), ...[...known.keys()].filter((id) => !ids.includes(id))];
  if (astray.length > 0)
    throw new Error(`functions: registered and described functions differ in ${astray.join(', ')}`);
  const metadata = {
    // A cell with an error is handed over like any other, so that it spoils its own row only.
    allowErrorForDataTypeAny: true,
    functions: ids.map((id) => known.get(id)),
  };
  return [{ path: path.join(folder, 'functions.json'), text: `${JSON.stringify(metadata, null, 2)}\n` }];
}
