import type { Organisation, Plan } from '../../../plan/plan';
import { nameKey } from '../../../text/ids';
import { budgetNames } from '../money/budget-names';
import { stated } from '../goals/goal-references';
import { meansCouncil, meansEveryone, organisationLookup } from './organisations';

/** Words that stand for the municipality as a whole and so for no row of the list. */
const THE_WHOLE = /^(?:kommun(?:gemensamt?|övergripande|koncernen)|gemensamt?|hela kommunen|koncernen)$/;

/** Whether the organisation list knows the names that cells hold. Each distinct name is looked up once. */
export interface KnownNames {
  isKnown(name: string): boolean;
  /** The name or code of the list that the name is a slip of, as the list writes it. */
  near(name: string): string | undefined;
  /** Whether Enhet of budget rows names rows of the list, for this committee's rows: the list has its units, and some of them are found. */
  hasUnitsOf(committee: string): boolean;
}

/** The names that a plan's organisation list knows. Without a list every name is known. */
export function knownNames(plan: Pick<Plan, 'settings' | 'organisations' | 'budget'>): KnownNames {
  const organisations = organisationLookup(plan);
  const whole = nameKey(plan.settings.municipality ?? '').replace(/ (?:kommun|stad)$/, '');
  const look = (name: string): boolean => {
    if (!organisations.listed || stated(name) === undefined || organisations.find(name)) return true;
    if (organisations.unreadable(name)) return true;
    const key = nameKey(name);
    return (
      meansEveryone(name) ||
      meansCouncil(name) ||
      THE_WHOLE.test(key) ||
      (whole !== '' && key.replace(/s? (?:kommun|stad)$/, '') === whole)
    );
  };
  const isKnown = onceEach(look);
  const withUnits = new Set(
    plan.organisations.filter(isPart).map((each) => organisations.keyOf(organisations.committeeOf(each))),
  );
  const units = withUnits.size === 0 ? [] : [...budgetNames(plan).units];
  const unitsAreListed = units.some((unit) => isPart(organisations.meant(unit)));
  const slipOf = (name: string): string | undefined => {
    const organisation = organisations.near(name);
    if (!organisation) return undefined;
    const isCode = organisation.code !== undefined && Math.abs(organisation.code.length - name.trim().length) <= 1;
    return isCode ? organisation.code : (organisation.name ?? organisation.code);
  };
  return {
    isKnown,
    near: onceEach(slipOf),
    hasUnitsOf: onceEach((committee) => unitsAreListed && withUnits.has(organisations.committeeKey(committee))),
  };
}

/** The same answer without asking twice for one name. */
function onceEach<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known!;
    const answer = ask(name);
    answers.set(name, answer);
    return answer;
  };
}

function isPart(organisation: Organisation | undefined): boolean {
  return organisation?.kind === 'department' || organisation?.kind === 'unit';
}
