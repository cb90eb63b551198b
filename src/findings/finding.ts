import type { CellRef } from '../plan/cell';
import type { MoneyUnit } from '../plan/plan';

export type Severity = 'error' | 'warning' | 'information';

/** A value that a message shows. Money is in kronor with the unit it is to be shown in; dates are ISO; a term is in both languages; lists are joined by the renderer. */
export type MessageValue =
  | string
  | number
  | { readonly kronor: number; readonly unit: MoneyUnit }
  | { readonly percent: number }
  | { readonly cell: CellRef }
  | { readonly sv: string; readonly en: string }
  | readonly MessageValue[];

/** The data of a message; never a ready-made sentence. */
export type MessageData = Readonly<Record<string, MessageValue>>;

/** A change that mends a finding without a loss: the cell, its new value, and a word on what it does (a message id). */
export interface Fix {
  readonly cell: CellRef;
  readonly value: string | number | boolean;
  /** The value is an ISO date, to be written as a real date. */
  readonly as?: 'date';
  readonly messageId: string;
}

/** What a rule says about one place of the workbook. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Which of the rule's messages, and its data. */
  readonly messageId: string;
  readonly data: MessageData;
  /** The narrowest cell that the user must change. */
  readonly anchor: CellRef;
  readonly related: readonly CellRef[];
  readonly fix?: Fix;
  /** What the finding is about, for example `goal:n3` or `frame:bun/operating/2027`: one cause gives one finding, and dismissals hold on to it. */
  readonly subject: string;
}
