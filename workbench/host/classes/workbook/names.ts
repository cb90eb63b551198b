import { resolveAddress, referenceOf } from '../../addresses/resolve-address';
import { absoluteAddress } from '../../addresses/range-address';
import type { HostName, HostValueType } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject, isA } from '../../protocol/host-object';
import { found, optionalText, text, truth } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { makeRange } from '../range/make-range';
import { sameName, type HostSession } from '../session';
import type { ClassTargets, RangeTarget, ScopeTarget } from '../targets';

type Item = ClassTargets['NamedItem'];

const SINGLE_TYPES: Readonly<Record<HostValueType, string>> = {
  Empty: 'String',
  String: 'String',
  Double: 'Double',
  Boolean: 'Boolean',
  Error: 'Error',
};

function make(name: HostName): HostObject<'NamedItem'> {
  return new HostObject('NamedItem', { name: name.name, ...(name.sheet !== undefined && { sheet: name.sheet }) });
}

function namesOf({ sheet }: ScopeTarget, { engine }: HostSession): HostName[] {
  return engine.names().filter((name) => name.sheet === sheet);
}

function find(target: ScopeTarget, key: unknown, session: HostSession): HostObject<'NamedItem'> | null {
  const name = namesOf(target, session).find((each) => sameName(each.name, text(key)));
  return name ? make(name) : null;
}

function nameOf({ name, sheet }: Item, { engine }: HostSession): HostName {
  return found(engine.names().find((each) => sameName(each.name, name) && each.sheet === sheet));
}

function rangeOf(target: Item, session: HostSession): RangeTarget | undefined {
  const { formula, sheet } = nameOf(target, session);
  return referenceOf(session, formula, sheet);
}

/** What a formula without a reference comes to, where it is plain: `=42`, `="text"`. */
function constant(formula: string): { readonly type: string; readonly value: unknown } {
  const body = formula.replace(/^=/, '');
  if (/^".*"$/s.test(body)) return { type: 'String', value: body.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(body)) return { type: 'Boolean', value: body.toUpperCase() === 'TRUE' };
  if (body.startsWith('#')) return { type: 'Error', value: body };
  const number = Number(body);
  if (body !== '' && Number.isFinite(number)) return { type: 'Double', value: number };
  return { type: 'String', value: formula };
}

function replace(target: Item, change: Partial<HostName>, session: HostSession): void {
  const before = nameOf(target, session);
  session.engine.deleteName(before.name, before.sheet);
  session.engine.addName({ ...before, ...change });
}

/** `NamedItem` */
export const NAMED_ITEM: HostClass<Item> = {
  scalars: {
    Name: readOnly((target, session) => nameOf(target, session).name),
    Type: readOnly((target, session) =>
      rangeOf(target, session) ? 'Range' : constant(nameOf(target, session).formula).type,
    ),
    Value: readOnly((target, session) => {
      const range = rangeOf(target, session);
      return range
        ? absoluteAddress(session.sheet(range.sheet).name, range.range)
        : constant(nameOf(target, session).formula).value;
    }),
    Visible: {
      read: (target, session) => nameOf(target, session).visible,
      write: (target, value, session) => replace(target, { visible: truth(value) }, session),
    },
    Comment: {
      read: (target, session) => nameOf(target, session).comment,
      write: (target, value, session) => replace(target, { comment: text(value) }, session),
    },
    Scope: readOnly(({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet')),
    Formula: {
      read: (target, session) => nameOf(target, session).formula,
      write: (target, value, session) => replace(target, { formula: withEquals(text(value)) }, session),
    },
  },
  parts: {
    ArrayValues: (target, session) => new HostObject('NamedItemArrayValues', found(rangeOf(target, session))),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', { sheet: found(sheet) }),
    WorksheetOrNullObject: ({ sheet }) => (sheet === undefined ? null : new HostObject('Worksheet', { sheet })),
  },
  reads: {
    GetRange: (target, _args, session) => {
      const range = rangeOf(target, session);
      if (!range) throw new HostFault('InvalidReference');
      return makeRange(range.sheet, range.range);
    },
    GetRangeOrNullObject: (target, _args, session) => {
      const range = rangeOf(target, session);
      return range ? makeRange(range.sheet, range.range) : null;
    },
  },
  writes: {
    Delete: (target, _args, session) => {
      const { name, sheet } = nameOf(target, session);
      session.engine.deleteName(name, sheet);
    },
  },
  identity: (target, session) => ({ _Id: nameOf(target, session).name }),
};

/** `NamedItemArrayValues` */
export const NAMED_ITEM_VALUES: HostClass<RangeTarget> = {
  scalars: {
    Values: readOnly((target, session) => session.cells(target).values),
    Types: readOnly((target, session) =>
      session.cells(target).types.map((row) => row.map((type) => SINGLE_TYPES[type])),
    ),
  },
};

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** What a new name stands for: a range that is given as an object or an address, or a formula. */
function reference(given: unknown, scope: ScopeTarget, session: HostSession): string {
  if (isA(given, 'Range')) return `=${absoluteAddress(session.sheet(given.target.sheet).name, given.target.range)}`;
  const formula = text(given);
  if (formula.startsWith('=')) return formula;
  const { sheet, range } = resolveAddress(session, scope.sheet, formula);
  return `=${absoluteAddress(session.sheet(sheet).name, range)}`;
}

/** `NamedItemCollection`, of the workbook or of one sheet. */
export const NAMED_ITEMS: HostClass<ScopeTarget> = {
  items: (target, session) => namesOf(target, session).map(make),
  item: (target, key, session) => found(find(target, key, session)),
  reads: {
    GetCount: (target, _args, session) => namesOf(target, session).length,
    GetItem: (target, [key], session) => found(find(target, key, session)),
    GetItemOrNullObject: (target, [key], session) => find(target, key, session),
  },
  writes: {
    Add: (target, [given, refersTo, comment], session) => {
      const name: HostName = {
        name: text(given),
        formula: reference(refersTo, target, session),
        visible: true,
        comment: optionalText(comment) ?? '',
        ...(target.sheet !== undefined && { sheet: target.sheet }),
      };
      if (find(target, name.name, session)) throw new HostFault('ItemAlreadyExists');
      session.engine.addName(name);
      return make(name);
    },
  },
};
