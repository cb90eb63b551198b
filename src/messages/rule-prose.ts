/** What explains a rule to people who want to know more than a finding says. */
export interface RuleProse {
  /** What the rule checks. */
  readonly checks: string;
  /** Why it matters: the rationale, in our own words. */
  readonly why: string;
  /** A small example that breaks the rule, and the same made right. */
  readonly wrong: string;
  readonly right: string;
}
