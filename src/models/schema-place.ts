import { stepsOf } from './model-problem';
import schema from './model.schema.json';

/** The part of the schema that speaks of a place in a model's JSON. */
export interface SchemaPlace {
  /** Its name among the schema's definitions, where it has one: `level`, `localText`. */
  readonly name?: string;
  readonly type?: string;
  /** The keys that an object may have here, but for `$schema`. */
  readonly keys: readonly string[];
}

interface Node {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  /** For a value that may be an object as well as a text. */
  readonly else?: Node;
}

const DEFINITIONS = schema.$defs as Readonly<Record<string, Node>>;

/** Looks up a JSON pointer in the schema; empty where the schema does not know the place. */
export function schemaPlace(path: string): SchemaPlace {
  let node: Node = schema;
  let name: string | undefined;
  for (const step of stepsOf(path)) {
    const below = child(node.else ?? node, step);
    name = below?.$ref?.replace(/^#\/\$defs\//, '');
    node = (name === undefined ? below : DEFINITIONS[name]) ?? {};
  }
  return {
    ...(name !== undefined && { name }),
    ...(typeof node.type === 'string' && { type: node.type }),
    keys: Object.keys((node.else ?? node).properties ?? {}).filter((key) => key !== '$schema'),
  };
}

function child({ items, properties = {}, additionalProperties }: Node, step: string): Node | undefined {
  if (items) return items;
  if (Object.hasOwn(properties, step)) return properties[step];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
