import type { CellRef } from './cell';
import type { RangeFacts } from './facts';
import type { Block, CellProblem, EntityKind, Sourced } from './source';

/** Amounts are in kronor, whatever unit the workbook used. Dates are ISO 8601 (`2027-12-31`). Years are whole numbers. */

/** One value of a year; undefined values are left out of the lists. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A target: one value, or for direction `within` a range. */
export type YearTarget = YearValue | { readonly year: number; readonly from: number; readonly to: number };

export type OrganisationKind =
  'council' | 'executive' | 'committee' | 'company' | 'association' | 'department' | 'unit';

/** A row of Organisation: the council, a committee, a company, a department … */
export interface Organisation extends Sourced {
  /** Kod where it is stated, else Namn. */
  readonly id: string;
  readonly code?: string;
  readonly name?: string;
  readonly kind?: OrganisationKind;
  /** As written: a name or a code (Tillhör). */
  readonly parent?: string;
}

/** A goal on any level of the chain. */
export interface Goal extends Sourced {
  /** As written; made from the text where the block has no id column (then `isDerived(goal, 'id')`). */
  readonly id?: string;
  /** As written; `model.levels` says what it means. */
  readonly level?: string;
  readonly title?: string;
  readonly description?: string;
  readonly parentIds: readonly string[];
  /** Committees, companies, departments or units as written, by name or code. */
  readonly organisations: readonly string[];
  readonly responsible?: string;
  readonly perspective?: string;
  readonly targetGroup?: string;
  readonly effect?: string;
  readonly motive?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly document?: string;
  readonly aboutPersons?: boolean;
  readonly equality?: boolean;
  /** The statistical analysis that the goal rests on (Underlag). */
  readonly basis?: string;
}

export type Direction = 'higher' | 'lower' | 'within';
export type Sex = 'total' | 'women' | 'men';

/** A measure of a goal; women's, men's and total rows of one measure share its id. */
export interface Measure extends Sourced {
  readonly id?: string;
  readonly goalId?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly unit?: string;
  readonly direction?: Direction;
  /** Measured every … years. */
  readonly everyYears?: number;
  readonly aboutPersons?: boolean;
  readonly sex?: Sex;
  /** Where the figure comes from (Källa). */
  readonly dataSource?: string;
  readonly comparable?: boolean;
  readonly keyFigureId?: string;
  readonly influenceable?: boolean;
  readonly partOf?: string;
  readonly results: readonly YearValue[];
  readonly targets: readonly YearTarget[];
}

export interface Activity extends Sourced {
  readonly id?: string;
  readonly title?: string;
  readonly goalIds: readonly string[];
  readonly assignmentId?: string;
  readonly responsible?: string;
  readonly start?: string;
  readonly end?: string;
  readonly output?: string;
  readonly result?: string;
  readonly effect?: string;
  readonly status?: string;
}

/** A special assignment (särskilt uppdrag). */
export interface Assignment extends Sourced {
  readonly id?: string;
  readonly title?: string;
  readonly givenBy?: string;
  readonly organisations: readonly string[];
  readonly goalIds: readonly string[];
  readonly end?: string;
}

export type FrameKind = 'operating' | 'investment';

/** One row of Ramar: a committee's frames of one kind, by year. */
export interface Frame extends Sourced {
  readonly organisation?: string;
  readonly kind?: FrameKind;
  readonly amounts: readonly YearValue[];
}

export type BudgetKind = 'income' | 'cost' | 'investment';
export type Phase = 'actual' | 'budget' | 'plan';

export interface BudgetAmount extends YearValue {
  readonly phase: Phase;
}

/** One row of Budget. Income and costs are both positive, whatever signs the workbook used. */
export interface BudgetRow extends Sourced {
  readonly organisation?: string;
  readonly unit?: string;
  readonly account?: string;
  readonly activity?: string;
  readonly text?: string;
  readonly kind?: BudgetKind;
  readonly amounts: readonly BudgetAmount[];
}

export interface CarryOver extends Sourced {
  readonly organisation?: string;
  readonly year?: number;
  readonly in?: number;
  readonly result?: number;
  readonly out?: number;
  readonly decision?: string;
}

export type AllocationKind = 'allocation' | 'grant';

export interface Allocation extends Sourced {
  readonly organisation?: string;
  readonly activity?: string;
  readonly kind?: AllocationKind;
  readonly key?: string;
  readonly year?: number;
  readonly volume?: number;
  /** Kronor a unit of volume. */
  readonly unitPrice?: number;
  readonly amount?: number;
}

/** The posts of Balans that the balanced-budget requirement is worked out from. */
export type BalanceItem =
  | 'income'
  | 'costs'
  | 'result'
  | 'realisationGains'
  | 'exceptions'
  | 'reservation'
  | 'use'
  | 'balanceResult'
  | 'taxesAndGrants'
  | 'reserve'
  | 'equity'
  | 'specialReasons'
  | 'actionPlan';

/** One post of Balans: amounts by year, or for reasons and plans texts by year. */
export interface BalanceRow extends Sourced {
  readonly item?: BalanceItem;
  /** The post's name as written. */
  readonly label?: string;
  readonly amounts: readonly YearValue[];
  readonly texts: readonly { readonly year: number; readonly text: string }[];
}

export interface GoverningDocument extends Sourced {
  readonly name?: string;
  readonly category?: string;
  readonly type?: string;
  readonly scope?: string;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly validTo?: string;
  readonly reviewedOn?: string;
  readonly manager?: string;
  readonly followUp?: string;
  readonly equalityConsequences?: string;
}

export interface Decision extends Sourced {
  readonly title?: string;
  readonly organisation?: string;
  readonly date?: string;
  readonly change?: boolean;
  readonly equalityAnalysis?: string;
}

export type Achieved = 'yes' | 'partly' | 'no';

export interface FollowUp extends Sourced {
  readonly goalId?: string;
  readonly organisation?: string;
  readonly date?: string;
  /** The outcome as written; a number where it is one is also in `outcomeValue`. */
  readonly outcome?: string;
  readonly outcomeValue?: number;
  readonly achieved?: Achieved;
  readonly deviation?: string;
  readonly action?: string;
}

/** The unit that the workbook's amounts are written in. */
export type MoneyUnit = 'kr' | 'tkr' | 'mnkr';

/** On which steps of Trappan, the ladder of gender mainstreaming, a part of the governance stands (Plan's rows `Trappan: …`). */
export interface LadderPart {
  /** As written: `Planering`. */
  readonly part: string;
  /** 1 to 8, lowest first, at least one. */
  readonly steps: readonly number[];
}

/** What the sheet Plan states about the whole. `cells` holds the value cell of each stated row. */
export interface PlanSettings {
  readonly municipality?: string;
  readonly organisationNumber?: string;
  readonly model?: string;
  readonly budgetYear?: number;
  readonly unit: MoneyUnit;
  readonly committee?: string;
  /** Kronor a hundred kronor of taxable income, as stated (for example 22.15). */
  readonly taxRate?: number;
  /** A share (0.02), or kronor a hundred where above 1, as stated. */
  readonly carryOverCap?: number;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly asOf?: string;
  readonly preparedBy?: string;
  readonly version?: string;
  /** Where the parts of the governance stand on Trappan; absent where the workbook does not say. */
  readonly ladder?: readonly LadderPart[];
  /** What could not be read, or only from text, by the names of `cells`. */
  readonly problems?: Readonly<Record<string, CellProblem>>;
  readonly cells: Readonly<Record<string, CellRef>>;
}

/** What a workbook says, every value with its cell (see `cellOf`). */
export interface Plan {
  readonly settings: PlanSettings;
  /** The budget year and the two that follow it; empty where no year is known. */
  readonly years: readonly number[];
  readonly blocks: readonly Block[];
  readonly organisations: readonly Organisation[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly activities: readonly Activity[];
  readonly assignments: readonly Assignment[];
  readonly frames: readonly Frame[];
  readonly budget: readonly BudgetRow[];
  readonly carryOvers: readonly CarryOver[];
  readonly allocations: readonly Allocation[];
  readonly balance: readonly BalanceRow[];
  readonly documents: readonly GoverningDocument[];
  readonly decisions: readonly Decision[];
  readonly followUps: readonly FollowUp[];
  /** What the sheets show beyond these values; empty for a plan from a styrplan. */
  readonly facts: readonly RangeFacts[];
}

/** The parts of a plan that a rule can ask for. */
export type PlanPart = Exclude<EntityKind, 'settings'> | 'settings' | 'years' | 'blocks' | 'facts';
