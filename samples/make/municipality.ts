/** What a sample municipality is made of. Amounts are thousands of kronor; names are made up, and functions stand where persons would. */
export interface Municipality {
  readonly name: string;
  readonly organisationNumber: string;
  /** Id of the built-in governance model. */
  readonly model: string;
  /** Seed of the numbers, so that two municipalities differ. */
  readonly seed: number;
  readonly taxRate: number;
  /** The level of the committees' goals and of those that departments set below them, with the letters of their ids. */
  readonly committeeLevel: readonly [name: string, letter: string];
  readonly departmentLevel?: readonly [name: string, letter: string];
  readonly unitLevel?: readonly [name: string, letter: string];
  /** Where the council decides the goals on the committees' level too: the document that they stand in and their perspective. */
  readonly councilDecides?: { readonly document: string; readonly perspective: string };
  /** The day in each level's own calendar on which its goals were adopted, from the committees down. */
  readonly adoptedOn: readonly string[];
  /** True where goals say whether they are about residents and users. */
  readonly marksPersons?: true;
  /** True where a committee's goal holds for the budget year alone. */
  readonly yearlyGoals: boolean;
  /** The days on which each committee followed its goals up. */
  readonly followUpDays: readonly string[];
  /** The days on which departments and units followed their own goals up. */
  readonly ownFollowUps?: { readonly department: string; readonly unit: string };
  /** What Balans is made of, where the municipality is not of the usual size. */
  readonly balance?: BalanceFigures;
  readonly carryOverCap?: number;
  /** True where a system has written out the amounts: sums and products stand as numbers, not as formulas. */
  readonly typedTotals: boolean;
  /** The council's budget decision. */
  readonly decidedOn: string;
  readonly asOf: string;
  readonly councilGoals: readonly CouncilGoal[];
  readonly committees: readonly Committee[];
  /** Companies and associations, which have frames but no budget rows. */
  readonly others: readonly OtherOwner[];
  /** Frames that are worked out from volumes; the committee's `frame` is then not used. */
  readonly allocations: readonly Allocation[];
  readonly documents: readonly GoverningDocument[];
  readonly assignments: readonly Assignment[];
  readonly decisions: readonly Decision[];
}

/** Five years of Balans, from the actuals two years before the budget year on. */
export interface BalanceFigures {
  readonly results: readonly number[];
  readonly gains: readonly number[];
  readonly reservations: readonly number[];
  readonly reserve: readonly number[];
  readonly equity: readonly number[];
}

/** A line of the resource model: three years' volumes at a price a unit, or a grant beside them. */
export type Allocation =
  | {
      readonly committee: string;
      readonly activity: string;
      readonly key: string;
      readonly volumes: Years;
      readonly price: number;
    }
  | { readonly committee: string; readonly activity: string; readonly grant: string; readonly amounts: Years };

/** One value for each plan year. */
export type Years = readonly [number, number, number];

export interface GoverningDocument {
  readonly name: string;
  readonly category: string;
  readonly type: string;
  readonly scope: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  /** Absent for what belongs to the collection of statutes, which need not end. */
  readonly validTo?: string;
  readonly reviewedOn: string;
  readonly manager: string;
  readonly followUp: string;
  readonly consequences?: string;
}

/** A special assignment, with the activity that carries it out. */
export interface Assignment {
  readonly title: string;
  /** Code of the committee that gets it. */
  readonly committee: string;
  readonly goalId: string;
  readonly end: string;
  readonly activity: string;
}

export interface Decision {
  readonly title: string;
  readonly committee: string;
  readonly date: string;
  readonly change: boolean;
  readonly analysis: string;
}

/** The vision and the goals that the council decides. */
export interface CouncilGoal {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly description?: string;
  readonly parent?: string;
  readonly perspective?: string;
  readonly document: string;
  /** Keys of the figures that measure it. */
  readonly figures: readonly string[];
}

/** A committee, or a company that has goals of its own. */
export interface Committee {
  readonly code: string;
  readonly name: string;
  readonly kind: 'kommunstyrelse' | 'nämnd' | 'bolag';
  readonly department: string;
  /** The function that answers for its activities. */
  readonly head: string;
  /** Net cost of the budget year, and investments. */
  readonly frame: number;
  readonly investment: number;
  readonly profile: ProfileName;
  readonly units: readonly Unit[];
  readonly goals: readonly CommitteeGoal[];
}

/** How a committee's costs and incomes are made up. */
export type ProfileName = 'school' | 'care' | 'social' | 'culture' | 'technical' | 'office';

/** Code, name, the code of its line of work, and its share of the committee's frame. */
export type Unit = readonly [code: string, name: string, activity: string, share: number];

/** A goal of a committee's own, with what measures it and what is to be done. */
export interface CommitteeGoal {
  readonly title: string;
  /** Ids of the goals above. */
  readonly parents: readonly string[];
  readonly perspective?: string;
  readonly figures: readonly string[];
  readonly activities: readonly ActivityPlan[];
  /** Goals that the department sets below this one. */
  readonly below?: readonly CommitteeGoal[];
  /** Codes of committees that share the goal. */
  readonly sharedWith?: readonly string[];
  readonly targetGroup?: string;
  readonly effect?: string;
  readonly motive?: string;
  /** The name of the unit whose goal it is. */
  readonly unit?: string;
  /** The statistical analysis that it rests on. */
  readonly basis?: string;
}

/** What is to be done, and where it has been thought through, what it delivers and what that leads to. */
export type ActivityPlan = string | readonly [title: string, output: string, result: string];

export interface OtherOwner {
  readonly code: string;
  readonly name: string;
  readonly kind: 'bolag' | 'kommunalförbund';
  readonly frame: number;
  readonly investment: number;
}
