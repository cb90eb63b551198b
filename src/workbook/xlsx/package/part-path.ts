/** The folder of a part, `xl/worksheets` for `xl/worksheets/sheet1.xml`; empty at the top. */
function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * The part that a relationship's target means: relative to the source part's folder, or from the top when it begins with `/`.
 * Steps above the top stay at the top.
 */
export function resolveTarget(source: string, target: string): string {
  const plain = decoded(target.trim()).replaceAll('\\', '/');
  const path = plain.startsWith('/') ? plain : `${folderOf(source)}/${plain}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where the relationships of a part are kept; those of the package itself for the empty name. */
export function relationshipsPath(part: string): string {
  const folder = folderOf(part);
  const name = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`;
}

/** How a relationship of the source part names the target part: the other way of `resolveTarget`. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split('/').filter(Boolean);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
