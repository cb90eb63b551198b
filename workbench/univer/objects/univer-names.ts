import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { IMutationInfo } from '@univerjs/core';
import type { HostName } from '../../host/engine';
import { alreadyExists, invalidArgument, notFound } from '../../host/memory/faults';
import type { UniverBook } from '../univer-book';
import { allTables } from './tables/table-state';

/** A name as Univer keeps it. */
export interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

/** The defined names of a workbook, which Univer's formulas know. */
export class UniverNames {
  private readonly service: IDefinedNamesService;

  constructor(private readonly book: UniverBook) {
    this.service = book.injector.get(IDefinedNamesService);
  }

  names(): readonly HostName[] {
    return this.own().map(hostName);
  }

  /** @throws EngineFault `InvalidArgument` for what no name may be, `ItemAlreadyExists` within the workbook or the sheet */
  addName(name: HostName): void {
    const looksLikeCell = /^(?:[A-Z]{1,3}[1-9]\d{0,6}|R\d*C\d*|R|C)$/i.test(name.name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name.name) || looksLikeCell) throw invalidArgument();
    if (name.sheet !== undefined) this.book.sheet(name.sheet);
    const key = name.name.toLowerCase();
    const isTable = allTables(this.book).some((table) => table.name.toLowerCase() === key);
    if (this.find(name.name, name.sheet) || (isTable && name.sheet === undefined)) throw alreadyExists();
    this.put([univerName(name, this.book.nextId())]);
  }

  /** Puts names in that are known to be free, as they come with sheets. */
  put(names: readonly UniverName[]): void {
    this.book.mutate(
      names.map((name) => this.set(name)),
      names.map((name) => this.removed(name)),
    );
  }

  /** @throws EngineFault `ItemNotFound` */
  deleteName(name: string, sheet?: string): void {
    const known = this.find(name, sheet);
    if (!known) throw notFound();
    this.book.mutate([this.removed(known)], [this.set(known)]);
  }

  /** Takes the names away that are local to a sheet. */
  deleteLocal(sheet: string): void {
    const names = this.own().filter(({ localSheetId }) => localSheetId === sheet);
    if (names.length === 0) return;
    this.book.mutate(
      names.map((name) => this.removed(name)),
      names.map((name) => this.set(name)),
    );
  }

  /** Puts the formulas of all names (without `=`) through a map. */
  mapFormulas(map: (formula: string, sheet: string | undefined) => string): void {
    const changed = this.own().flatMap((before) => {
      const { formula, sheet } = hostName(before);
      const mapped = map(formula.slice(1), sheet);
      return mapped === formula.slice(1)
        ? []
        : [{ before, after: { ...before, formulaOrRefString: inUniver(mapped) } }];
    });
    if (changed.length === 0) return;
    this.book.mutate(
      changed.map(({ after }) => this.set(after)),
      changed.map(({ before }) => this.set(before)),
    );
  }

  private own(): readonly UniverName[] {
    const names: UniverName[] = Object.values(this.service.getDefinedNameMap(this.book.unitId) ?? {});
    // One that undo brings back stands last in Univer.
    return names.sort((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)));
  }

  private find(name: string, sheet: string | undefined): UniverName | undefined {
    const key = name.toLowerCase();
    return this.own().find((each) => each.name.toLowerCase() === key && hostName(each).sheet === sheet);
  }

  private set(name: UniverName): IMutationInfo {
    return { id: SetDefinedNameMutation.id, params: { unitId: this.book.unitId, ...name } };
  }

  private removed(name: UniverName): IMutationInfo {
    return { id: RemoveDefinedNameMutation.id, params: { unitId: this.book.unitId, ...name } };
  }
}

/** A name in Univer's words, under an id that keeps it in its place among the others. */
export function univerName({ name, formula, visible, comment, sheet }: HostName, number: number): UniverName {
  return {
    id: `name-${number}`,
    name,
    formulaOrRefString: inUniver(formula.replace(/^=/, '')),
    comment,
    hidden: !visible,
    localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
}

function numberOf({ id }: UniverName): number {
  return Number(/^name-(\d+)$/.exec(id)?.[1] ?? Infinity);
}

/** Univer writes what is nothing but a reference without an equals sign. */
function inUniver(formula: string): string {
  return /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/u.test(formula)
    ? formula
    : `=${formula}`;
}

function hostName({ name, formulaOrRefString, comment, hidden, localSheetId }: UniverName): HostName {
  const isLocal = localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    visible: hidden !== true,
    comment: comment ?? '',
    ...(isLocal && { sheet: localSheetId }),
  };
}
