import type {
  Achieved,
  AllocationKind,
  BalanceItem,
  BudgetKind,
  Direction,
  FrameKind,
  MoneyUnit,
  OrganisationKind,
  Phase,
  Sex,
  YearTarget,
  YearValue,
} from '../plan/plan';
import type { Severity } from '../findings/finding';

/** The version that is written; a reader takes every version with the same first number. */
export const STYRPLAN_VERSION = '1.0';

/** An organisation where a row names one: the id, and the words of the row where they are others than the id. */
interface NamesOrganisation {
  readonly organisationId?: string;
  readonly organisation?: string;
}

/** As `NamesOrganisation`, for cells that name several; the written names stand only where one differs from its id. */
interface NamesOrganisations {
  readonly organisationIds: readonly string[];
  readonly organisations?: readonly string[];
}

/** One entry of a table in long form, a year each: entries of one row share what comes before the year. */
interface LongEntry {
  readonly year?: number;
  /** True where another row begins although its words are those of an earlier one. */
  readonly newRow?: true;
}

export interface StyrplanOrganisation {
  readonly id: string;
  readonly name?: string;
  readonly kind?: OrganisationKind;
  readonly parentId?: string;
  /** The words of Tillhör where they are others than `parentId`. */
  readonly parent?: string;
  readonly code?: string;
}

export interface StyrplanGoal extends NamesOrganisations {
  readonly id?: string;
  readonly level?: string;
  /** The words of Nivå where they are others than `level`. */
  readonly levelName?: string;
  readonly title?: string;
  readonly description?: string;
  readonly parentIds: readonly string[];
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
  readonly basis?: string;
}

export interface StyrplanMeasure {
  readonly id?: string;
  readonly goalId?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly everyYears?: number;
  readonly aboutPersons?: boolean;
  readonly sex?: Sex;
  readonly source?: string;
  readonly comparable?: boolean;
  readonly keyFigureId?: string;
  readonly influenceable?: boolean;
  readonly partOf?: string;
  readonly results: readonly YearValue[];
  readonly targets: readonly YearTarget[];
}

export interface StyrplanActivity {
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

export interface StyrplanAssignment extends NamesOrganisations {
  readonly id?: string;
  readonly title?: string;
  readonly givenBy?: string;
  readonly goalIds: readonly string[];
  readonly end?: string;
}

/** One year of a row of Ramar; a row without amounts is one entry without year and amount. */
export interface StyrplanFrame extends NamesOrganisation, LongEntry {
  readonly kind?: FrameKind;
  readonly amount?: number;
}

export interface StyrplanBudgetRow extends NamesOrganisation {
  readonly unitId?: string;
  /** The words of Enhet where they are others than `unitId`. */
  readonly unit?: string;
  readonly account?: string;
  readonly activity?: string;
  readonly text?: string;
  readonly kind?: BudgetKind;
  readonly amounts: readonly { readonly year: number; readonly phase: Phase; readonly amount: number }[];
}

export interface StyrplanCarryOver extends NamesOrganisation {
  readonly year?: number;
  readonly in?: number;
  readonly result?: number;
  readonly out?: number;
  readonly decision?: string;
}

export interface StyrplanAllocation extends NamesOrganisation {
  readonly activity?: string;
  readonly kind?: AllocationKind;
  readonly key?: string;
  readonly year?: number;
  readonly volume?: number;
  /** Kronor a unit of volume, with its öre: a price, not an amount. */
  readonly unitPrice?: number;
  readonly amount?: number;
}

/** One year of a post of Balans: an amount, or for reasons and plans a text. */
export interface StyrplanBalanceEntry extends LongEntry {
  readonly item?: BalanceItem;
  readonly label?: string;
  readonly amount?: number;
  readonly text?: string;
}

export interface StyrplanDocument {
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

export interface StyrplanDecision extends NamesOrganisation {
  readonly title?: string;
  readonly date?: string;
  readonly change?: boolean;
  readonly equalityAnalysis?: string;
}

export interface StyrplanFollowUp extends NamesOrganisation {
  readonly goalId?: string;
  readonly date?: string;
  readonly outcome?: string;
  readonly outcomeValue?: number;
  readonly achieved?: Achieved;
  readonly deviation?: string;
  readonly action?: string;
}

/** What the sheet Plan states beside the keys of its own. */
export interface StyrplanSettings {
  readonly committee?: string;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly asOf?: string;
  readonly preparedBy?: string;
  readonly version?: string;
  /** The unit that the workbook's amounts are written in; those of the document are kronor. */
  readonly unit?: MoneyUnit;
  /** The governance model as the workbook names it. */
  readonly model?: string;
  /** Where the parts of the governance stand on Trappan, the ladder of gender mainstreaming: its steps are 1 to 8. */
  readonly ladder?: readonly { readonly part: string; readonly steps: readonly number[] }[];
}

/** A finding that somebody has dismissed, with the reason. */
export interface StyrplanDismissal {
  readonly ruleId: string;
  /** What the dismissal holds on to: a finding's `subject`. */
  readonly key: string;
  readonly reason?: string;
  /** The function (never the person) that dismissed it. */
  readonly function?: string;
  readonly date?: string;
}

export interface StyrplanFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Sheet and address: `Mål!C2`. */
  readonly anchor: string;
  /** The message's data; cells in it are addresses too. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly messageId?: string;
  readonly subject?: string;
  readonly related?: readonly string[];
}

export interface StyrplanVerdict {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly findings: readonly StyrplanFinding[];
  readonly dismissed: readonly StyrplanDismissal[];
}

export interface StyrplanProvenance {
  /** The workbook's file name, without its folder. */
  readonly workbook: string;
  /** `sha256:` and hex, over what the workbook says: see `digests.ts`. */
  readonly workbookDigest: string;
  /** Where the values stand: see `cell-paths.ts`. */
  readonly cells: Readonly<Record<string, string>>;
  /** Name and version of the program: `styrkoll 0.1.0`. */
  readonly generator: string;
  /** ISO 8601 with time and zone; the only part that no digest covers. */
  readonly generatedAt: string;
}

/** What the workbook says: everything that `workbookDigest` covers. */
export interface StyrplanContent {
  readonly municipality: { readonly name?: string; readonly organisationNumber?: string };
  readonly period: { readonly budgetYear?: number; readonly years: readonly number[] };
  readonly currency: 'SEK';
  readonly organisations: readonly StyrplanOrganisation[];
  readonly goals: readonly StyrplanGoal[];
  readonly measures: readonly StyrplanMeasure[];
  readonly activities: readonly StyrplanActivity[];
  readonly assignments: readonly StyrplanAssignment[];
  readonly frames: readonly StyrplanFrame[];
  readonly budget: readonly StyrplanBudgetRow[];
  readonly carryOvers: readonly StyrplanCarryOver[];
  readonly allocations: readonly StyrplanAllocation[];
  readonly balance: readonly StyrplanBalanceEntry[];
  readonly documents: readonly StyrplanDocument[];
  readonly decisions: readonly StyrplanDecision[];
  readonly followUps: readonly StyrplanFollowUp[];
  readonly taxRate?: number;
  readonly carryOverCap?: number;
  readonly plan?: StyrplanSettings;
}

/** A submission in the central format (`*.styrplan.json`); `styrplan.schema.json` describes it key by key. Amounts are whole kronor. */
export interface Styrplan extends StyrplanContent {
  readonly format: 'styrplan';
  readonly version: string;
  readonly model: { readonly id: string; readonly version: string; readonly digest: string };
  readonly verdict: StyrplanVerdict;
  readonly provenance: StyrplanProvenance;
  readonly digest: string;
}
