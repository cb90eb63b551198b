import type { CellRef } from '../plan/cell';
import type { Plan, PlanPart } from '../plan/plan';
import type { EntityKind } from '../plan/source';
import type { GovernanceModel } from '../models/model';
import type { Fix, MessageData } from '../findings/finding';

/** Where a rule comes from: the municipalities' documents by number, or the law; pages as the document numbers them. */
export interface RuleSource {
  /** `000` and `001` Katrineholm, `002` Övertorneå, `003` Karlskoga, `004` Trelleborg, `KL` kommunallagen (2017:725), `LKBR` the act on municipal accounting (2018:597). */
  readonly document: '000' | '001' | '002' | '003' | '004' | 'KL' | 'LKBR';
  /** Page, section or chapter and paragraph: `6`, `§ 3`, `11 kap. 5 §`. */
  readonly page?: string;
  readonly heading?: string;
}

/** What a rule hands in for each place that breaks it; the engine adds rule id and severity. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data: MessageData;
  /** The narrowest cell that the user must change. */
  readonly anchor: CellRef;
  readonly related?: readonly CellRef[];
  /** Every cell that went into what is judged, where they are too many to be shown as related: silencing on `parts` looks at them too. */
  readonly parts?: readonly CellRef[];
  /** Other cells with the same fault, where one finding tells of several: what they would silence is silent too. */
  readonly covers?: readonly CellRef[];
  readonly fix?: Fix;
  /** See `Finding.subject`. Name the entity, not the cell: `goal:n3`, `measure:m12/women`, `frame:bun/operating/2027`. */
  readonly subject: string;
  /** Only for a finding that the catalogue gives a milder severity than the rule's own. */
  readonly severity?: 'information';
}

/**
 * When another rule's finding makes this one superfluous. `cell`: it stands on the same cell. `row`: on the same row. `loop`: on the
 * same row, or one of its related cells does. `subject`: both are about the same thing. `parts`: its cell is this one's cell, or
 * one of this one's related cells or parts. `sheet`: on the same sheet. `anywhere`: it was given at all.
 */
export interface Silencer {
  readonly rule: string;
  readonly on: 'cell' | 'row' | 'loop' | 'subject' | 'parts' | 'sheet' | 'anywhere';
  /** Only where a finding of the other rule has this subject; for `anywhere`. */
  readonly about?: string;
  /** Only these of this rule's messages are silenced; all when absent. */
  readonly messages?: readonly string[];
}

/** A column of a table that a rule cannot do without. */
export interface NeededColumn {
  readonly rule: string;
  readonly entity: EntityKind;
  /** The fields of which one will do. */
  readonly fields: readonly string[];
}

export interface RuleContext<Part extends PlanPart, Options, MessageId extends string> {
  /** Only the parts named in `reads`: what is not declared cannot be read, so a run after an edit knows which rules it concerns. */
  readonly plan: Pick<Plan, Part>;
  readonly model: GovernanceModel;
  readonly options: Options;
  /** The date of judgement that was asked for (`--as-of`); without it the plan's own dates hold, never the clock's. */
  readonly asOf: string | undefined;
  /** The budget year that was asked for (`--year`). */
  readonly year: number | undefined;
  /** What the rules of the run need that give errors or warnings: a column that only a suggestion is built on may be left out. */
  readonly needed: readonly NeededColumn[];
  /** The municipality's master to compare with, where `check` was given one. */
  readonly master: Plan | undefined;
  report(finding: Report<MessageId>): void;
}

/** By table: a field, or several of which one will do. */
export type Needs = Readonly<Partial<Record<EntityKind, readonly (string | readonly string[])[]>>>;

/** A rule of the catalogue. Its texts (title, why, examples, messages) stand in `src/messages` under its id. */
export interface Rule<
  Part extends PlanPart = PlanPart,
  Options = Readonly<Record<string, unknown>>,
  MessageId extends string = string,
> {
  /** `<area>/<name>`, the path of its file; stored in people's workbooks, never changed. */
  readonly id: string;
  /** The parts of the plan that it looks at. */
  readonly reads: readonly Part[];
  readonly sources: readonly RuleSource[];
  /**
   * The columns that have to be there, by table: those whose empty cell would be a finding, or without which the rule could never say
   * anything. A column of marks that are rightly empty is not among them. Where a table is there without one, the rule is silent
   * and `workbook/missing-column` says so. A function where it depends on the options.
   */
  readonly needs?: Needs | ((options: Options) => Needs);
  /** Every option with its default; a model overrides them by name. */
  readonly options: Options;
  readonly messages: readonly MessageId[];
  readonly silencedBy?: readonly Silencer[];
  check(context: RuleContext<Part, Options, MessageId>): void;
}

/** Types a rule by what it reads: its `check` sees only those parts, and reports only its own messages. */
export function defineRule<const Part extends PlanPart, Options extends object, const MessageId extends string>(
  rule: Rule<Part, Options, MessageId>,
): Rule {
  return rule as unknown as Rule;
}
