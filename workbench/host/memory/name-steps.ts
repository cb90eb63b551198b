import type { HostName } from '../engine';
import type { Draft } from './draft';
import { alreadyExists, invalidArgument, notFound } from './faults';

/** @throws EngineFault `InvalidArgument` for what no name may be, `ItemAlreadyExists` within the workbook or the sheet */
export function addName(draft: Draft, name: HostName): void {
  const looksLikeCell = /^(?:[A-Z]{1,3}[1-9]\d{0,6}|R\d*C\d*|R|C)$/i.test(name.name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name.name) || looksLikeCell) throw invalidArgument();
  if (name.sheet !== undefined) draft.sheet(name.sheet);
  const key = name.name.toLowerCase();
  const isTable = draft.book.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === key));
  const isTaken = draft.book.names.some((each) => each.name.toLowerCase() === key && each.sheet === name.sheet);
  if (isTaken || (isTable && name.sheet === undefined)) throw alreadyExists();
  const formula = name.formula.startsWith('=') ? name.formula : `=${name.formula}`;
  draft.book.names = [...draft.book.names, { ...name, formula }];
}

/** @throws EngineFault `ItemNotFound` */
export function deleteName(draft: Draft, name: string, sheet: string | undefined): void {
  const key = name.toLowerCase();
  const left = draft.book.names.filter((each) => each.name.toLowerCase() !== key || each.sheet !== sheet);
  if (left.length === draft.book.names.length) throw notFound();
  draft.book.names = left;
}
