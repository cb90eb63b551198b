import type { Severity } from '../../../findings/finding';
import type { FrameKind, MoneyUnit } from '../../../plan/plan';
import type { ReportedCell } from './reported-cell';

/** What the pictures of a report are drawn from: plain data, slips of the pen in ids and names forgiven as the rules forgive them. */
export interface PlanPictures {
  readonly goals: GoalPicture;
  readonly frames: FramePicture;
}

/** The goal chain. */
export interface GoalPicture {
  /** The model's levels that have goals, top down, in words. */
  readonly levels: readonly string[];
  /** In the order of the workbook. */
  readonly goals: readonly PicturedGoal[];
}

/** A goal as a picture shows it. */
export interface PicturedGoal {
  /** As the workbook writes it; empty where it has none. */
  readonly id: string;
  readonly title: string;
  /** Place in `levels`; null where the model does not know the level. */
  readonly level: number | null;
  /** The level as the workbook writes it; empty where it writes none. */
  readonly levelAsWritten: string;
  readonly cell: ReportedCell;
  readonly committees: readonly string[];
  /** Places in `goals` of the goals above. */
  readonly parents: readonly number[];
  /** How many measures it has; rows of one measure for women, men and all count as one. */
  readonly measures: number;
  /** Places in the plan's measures and activities of the rows that are about it. */
  readonly measureRows: readonly number[];
  readonly activityRows: readonly number[];
  /** Of the findings about the goal, its measures and its activities: how many, and the worst of them. */
  readonly findings: number;
  readonly worst: Severity | null;
  /** Places of those findings among the ones that the picture was made with. */
  readonly findingPlaces: readonly number[];
}

/** The frames beside the budget, by committee and year. */
export interface FramePicture {
  /** The workbook's unit, that amounts are shown in. */
  readonly unit: MoneyUnit;
  readonly years: readonly number[];
  /** By committee in the order of the sheet, operating and investment apart. */
  readonly rows: readonly FrameRow[];
}

/** The frames of one committee and kind. */
export interface FrameRow {
  readonly committee: string;
  readonly kind: FrameKind;
  /** True for the council's own total. */
  readonly isTotal: boolean;
  readonly years: readonly FrameYear[];
}

/** A frame of a year in kronor; null where none is stated, or where it cannot be read. */
export interface FrameYear {
  readonly year: number;
  readonly frame: number | null;
  /** Net costs of an operating budget; investments of an investment budget. */
  readonly budget: number | null;
  /** What is carried in from the year before; a deficit is negative. */
  readonly carriedIn: number;
  /** Where the frame stands, or would stand; several where it is added up from departments. */
  readonly frameCells: readonly ReportedCell[];
}
