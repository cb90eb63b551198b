/** The budget year and the two years that follow it (kommunallagen 11 kap.: a plan for three years, the budget year first). */
export function planYears(budgetYear: number): readonly [number, number, number] {
  return [budgetYear, budgetYear + 1, budgetYear + 2];
}

/** The date of an offset from the plan year, used for deadlines: `(2027, '02-28')` → `2027-02-28`. */
export function dateInYear(year: number, monthDay: string): string {
  return `${String(year).padStart(4, '0')}-${monthDay}`;
}
