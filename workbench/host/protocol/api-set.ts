import sets from './api-sets.json';

const SINCE: ReadonlyMap<string, string> = new Map(
  Object.entries(sets).flatMap(([set, members]) => members.map((member) => [member, set] as const)),
);

/** Whether an Excel with the requirement set `ExcelApi <ceiling>` has a member, such as `Range.valueTypes`. Members of Excel on the web's own set came later than all. */
export function inVersion(member: string, ceiling: string): boolean {
  const set = SINCE.get(member);
  return set === undefined || (set !== 'online' && minorVersion(set) <= minorVersion(ceiling));
}

/** 10 of `1.10`: all of the sets are 1.x. */
export function minorVersion(set: string): number {
  return Number(set.split('.')[1] ?? 0);
}
