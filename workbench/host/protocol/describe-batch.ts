import { ActionType, ObjectPathType, type ActionInfo, type BatchRequest, type ObjectPathInfo } from './wire';

/** As many lines as somebody reads of one batch. */
const MOST_LINES = 40;

/** As much of an argument as tells which one it is. */
const LONGEST_ARGUMENT = 40;

/**
 * What a batch does, a line an action, as people who write add-ins say it: `Worksheets.GetItem("Mål").GetRange("A1:B9") → values, address`. Actions that only
 * make or keep an object are left out where others use it.
 */
export function describeBatch({ Actions, ObjectPaths }: BatchRequest): readonly string[] {
  const lines: string[] = [];
  for (const action of Actions) {
    const line = describeAction(action, ObjectPaths);
    if (line !== undefined) lines.push(line);
    if (lines.length > MOST_LINES) break;
  }
  if (lines.length > MOST_LINES) return [...lines.slice(0, MOST_LINES), '…'];
  if (lines.length > 0) return lines;
  const made = Actions.filter(({ ActionType: type }) => type === ActionType.instantiate).at(-1);
  return made ? [pathText(made.ObjectPathId, ObjectPaths)] : [];
}

function describeAction(action: ActionInfo, paths: BatchRequest['ObjectPaths']): string | undefined {
  const on = (): string => pathText(action.ObjectPathId, paths);
  switch (action.ActionType) {
    case ActionType.query:
    case ActionType.queryAsJson:
      return `${on()} → ${queryText(action)}`;
    case ActionType.recursiveQuery:
      return `${on()} → …`;
    case ActionType.setProperty:
      return `${on()}.${action.Name} ← ${argumentText(action.ArgumentInfo?.Arguments?.[0])}`;
    case ActionType.update:
      return `${on()} ← ${Object.keys(action.ObjectState ?? {}).join(', ')}`;
    case ActionType.ensureUnchanged:
      return `${on()} unchanged?`;
    case ActionType.method:
      return action.Name === '_KeepReference' ? undefined : `${on()}.${callText(action)}`;
    default:
      return undefined;
  }
}

function queryText({ QueryInfo: query }: ActionInfo): string {
  const names = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((name) => `${name}/*`)];
  return names.length > 0 ? names.join(', ') : '*';
}

function pathText(id: number, paths: BatchRequest['ObjectPaths']): string {
  const names: string[] = [];
  for (let path: ObjectPathInfo | undefined = paths[id]; path; path = paths[path.ParentObjectPathId ?? 0]) {
    const name = nameOf(path);
    if (name !== '') names.unshift(name);
  }
  return names.join('.') || 'Workbook';
}

function nameOf(path: ObjectPathInfo): string {
  switch (path.ObjectPathType) {
    case ObjectPathType.globalObject:
      return '';
    case ObjectPathType.method:
      return callText(path);
    case ObjectPathType.indexer:
      return callText({ ...path, Name: 'GetItem' });
    case ObjectPathType.nullObject:
      return 'null';
    default:
      return path.Name;
  }
}

function callText({ Name, ArgumentInfo: info }: Pick<ActionInfo, 'Name' | 'ArgumentInfo'>): string {
  return `${Name}(${(info?.Arguments ?? []).map(argumentText).join(', ')})`;
}

/** A value in short: `3 × 2` for cells. */
function argumentText(value: unknown): string {
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    return Array.isArray(first) ? `${value.length} × ${first.length}` : `${value.length} items`;
  }
  if (typeof value === 'string' && value.length > LONGEST_ARGUMENT) return `"${value.slice(0, LONGEST_ARGUMENT)}…"`;
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST_ARGUMENT ? `${text.slice(0, LONGEST_ARGUMENT)}…` : text;
}
