import type { QueryInfo } from './wire';

/** What a query asks of one object: all plain properties, or some by name, and what it asks of the objects under it. */
export interface SelectTree {
  all: boolean;
  /** By the name in lower case. */
  readonly names: Map<string, { readonly asked: string; readonly tree: SelectTree }>;
}

function emptyTree(): SelectTree {
  return { all: false, names: new Map() };
}

function nodeAt(root: SelectTree, path: string): SelectTree {
  let node = root;
  for (const name of path.split(/[/.]/)) {
    if (name === '*' || name === '') {
      node.all = true;
      continue;
    }
    const key = name.toLowerCase();
    const known = node.names.get(key);
    if (known) {
      node = known.tree;
    } else {
      const tree = emptyTree();
      node.names.set(key, { asked: name, tree });
      node = tree;
    }
  }
  return node;
}

/** Reads `Select` and `Expand`: `['name', 'tables/name', '*']`. A query that selects nothing asks for all plain properties. */
export function selectTree(query: QueryInfo): SelectTree {
  const root = emptyTree();
  for (const path of query.Select ?? []) nodeAt(root, path);
  for (const path of query.Expand ?? []) {
    const node = nodeAt(root, path);
    if (node.names.size === 0) node.all = true;
  }
  if ((query.Select ?? []).length === 0) root.all = true;
  return root;
}

/** Whether a query asks nothing in particular of an object that it names: then it is all plain properties. */
export function asksForAll(tree: SelectTree): boolean {
  return tree.all || tree.names.size === 0;
}
