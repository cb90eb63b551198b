import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCHEMA = path.join(path.dirname(fileURLToPath(import.meta.url)), 'schema', 'manifest.xsd');

let validator;

/** The schema, compiled once; its parts are read from beside it. */
function compiled() {
  if (validator === undefined) {
    xmlRegisterFsInputProviders();
    const schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA });
    validator = XsdValidator.fromDoc(schema);
    schema.dispose();
  }
  return validator;
}

/** What the schema has to say against a manifest, a sentence each with its line; empty when it follows it. */
export function schemaFaults(document) {
  try {
    compiled().validate(document);
    return [];
  } catch (error) {
    if (!Array.isArray(error.details)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  }
}
