/** One thing that the schema does not allow; `instancePath` is a JSON pointer into the checked value. */
export interface SchemaViolation {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the value follows the schema; the violations of the latest call, all of them, stay on `errors`. */
declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaViolation[] | null;
};
export default validate;
