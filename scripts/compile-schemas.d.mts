/** Compiles one JSON Schema to the text of an ES module; throws a sentence that names `file` when that cannot be done. */
export declare function compileSchema(file: string, schema: object): string;

/** Compiles every schema in the `src` of a project: the files to write, with absolute paths. */
export declare function compileSchemas(root: string): Promise<{ path: string; text: string }[]>;
