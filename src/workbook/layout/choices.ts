import { nameKey } from '../../text/ids';
import { remembered } from '../../text/remembered';
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
} from '../../plan/plan';

/** The words that people write for each allowed value; the first is the one that the template offers. */
type Choices<Value extends string> = Readonly<Record<Value, readonly string[]>>;

export const ORGANISATION_KINDS: Choices<OrganisationKind> = {
  council: ['fullmäktige', 'kommunfullmäktige', 'kf', 'council'],
  executive: ['kommunstyrelse', 'kommunstyrelsen', 'styrelse', 'ks', 'executive'],
  committee: ['nämnd', 'facknämnd', 'utskott', 'myndighetsnämnd', 'committee'],
  company: ['bolag', 'kommunalt bolag', 'helägt bolag', 'delägt bolag', 'aktiebolag', 'company'],
  association: ['kommunalförbund', 'förbund', 'gemensam nämnd', 'association'],
  department: ['förvaltning', 'kontor', 'department'],
  unit: ['enhet', 'avdelning', 'verksamhet', 'unit'],
};

export const DIRECTIONS: Choices<Direction> = {
  higher: [
    'högre',
    'högre är bättre',
    'hög',
    'öka',
    'ökar',
    'ökande',
    'upp',
    'uppåt',
    '↑',
    '+',
    'higher',
    'up',
    'increase',
  ],
  lower: [
    'lägre',
    'lägre är bättre',
    'låg',
    'minska',
    'minskar',
    'minskande',
    'ned',
    'ner',
    'nedåt',
    '↓',
    'lower',
    'down',
    'decrease',
  ],
  within: ['inom', 'inom intervall', 'intervall', 'within', 'range'],
};

export const SEXES: Choices<Sex> = {
  total: ['t', 'totalt', 'total', 'alla', 'samtliga', 'båda'],
  women: ['k', 'kvinnor', 'kvinna', 'flickor', 'flicka', 'women', 'girls', 'f'],
  men: ['m', 'män', 'man', 'pojkar', 'pojke', 'men', 'boys'],
};

export const FRAME_KINDS: Choices<FrameKind> = {
  operating: [
    'drift',
    'driftram',
    'driftsram',
    'driftramar',
    'driftsramar',
    'driftverksamhet',
    'driftbudget',
    'driftsbudget',
    'nettokostnad',
    'kommunbidrag',
    'operating',
  ],
  investment: [
    'investering',
    'investeringar',
    'investeringsram',
    'investeringsramar',
    'investeringsbudget',
    'inv',
    'investment',
  ],
};

export const BUDGET_KINDS: Choices<BudgetKind> = {
  income: ['intäkt', 'intäkter', 'inkomst', 'i', 'int', 'income'],
  cost: ['kostnad', 'kostnader', 'utgift', 'k', 'kost', 'cost'],
  investment: ['investering', 'investeringar', 'inv', 'investment'],
};

export const ALLOCATION_KINDS: Choices<AllocationKind> = {
  allocation: ['fördelning', 'resursfördelning', 'volym', 'allocation'],
  grant: ['särskilt anslag', 'särskilda anslag', 'anslag', 'grant'],
};

export const ACHIEVED: Choices<Achieved> = {
  yes: ['ja', 'uppnått', 'uppfyllt', 'helt', 'grön', 'yes', 'x'],
  partly: ['delvis', 'delvis uppnått', 'delvis uppfyllt', 'gul', 'partly'],
  no: ['nej', 'ej uppnått', 'inte uppnått', 'ej uppfyllt', 'röd', 'no'],
};

export const PHASES: Choices<Phase> = {
  actual: ['utfall', 'bokslut', 'actual'],
  budget: ['budget', 'internbudget', 'bu'],
  plan: ['plan', 'flerårsplan'],
};

export const BALANCE_ITEMS: Choices<BalanceItem> = {
  income: ['Intäkter', 'verksamhetens intäkter', 'summa intäkter', 'totala intäkter'],
  costs: ['Kostnader', 'verksamhetens kostnader', 'summa kostnader', 'totala kostnader'],
  result: ['Årets resultat', 'resultat', 'årets resultat enligt resultaträkningen'],
  realisationGains: [
    'Realisationsvinster',
    'reavinster',
    'realisationsvinster vid avyttring',
    'samtliga realisationsvinster',
    'avgår samtliga realisationsvinster',
  ],
  exceptions: ['Undantag', 'undantag enligt kommunallagen'],
  reservation: [
    'Reservering',
    'reservering till resultatreserv',
    'avsättning till resultatreserv',
    'medel till resultatreserv',
    'reservering av medel till resultatreserv',
    'reservering till resultatutjämningsreserv',
    'medel till resultatutjämningsreserv',
  ],
  use: [
    'Användning',
    'användning av resultatreserv',
    'disponering av resultatreserv',
    'användning av rur',
    'medel från resultatreserv',
    'användning av medel från resultatreserv',
    'användning av resultatutjämningsreserv',
    'medel från resultatutjämningsreserv',
  ],
  balanceResult: ['Balanskravsresultat', 'årets balanskravsresultat'],
  taxesAndGrants: [
    'Skatteintäkter och generella bidrag',
    'skatteintäkter och generella statsbidrag',
    'skatter och bidrag',
  ],
  reserve: ['Resultatreserv', 'resultatreserven', 'resultatutjämningsreserv', 'rur'],
  equity: ['Eget kapital inkl. pensioner', 'eget kapital inklusive pensioner', 'eget kapital'],
  specialReasons: ['Synnerliga skäl', 'särskilda skäl'],
  actionPlan: ['Åtgärdsplan', 'åtgärder'],
};

export const MONEY_UNITS: Choices<MoneyUnit> = {
  kr: ['kr', 'kronor', 'sek'],
  tkr: ['tkr', 'tusen kronor', 'tusental kronor', 'kkr', 'ksek', "000' kr"],
  mnkr: ['mnkr', 'mkr', 'miljoner kronor', 'mn kr', 'msek'],
};

/** A reader of one set of choices: the value that a text means, undefined when it means none. */
export function choiceReader<Value extends string>(choices: Choices<Value>): (text: string) => Value | undefined {
  const byKey = new Map<string, Value>();
  for (const value of Object.keys(choices) as Value[]) {
    byKey.set(nameKey(value), value);
    for (const word of choices[value]) byKey.set(nameKey(word), value);
  }
  return remembered((text) => byKey.get(nameKey(text).replace(/[.:]$/, '')));
}

export const readOrganisationKind = choiceReader(ORGANISATION_KINDS);
export const readDirection = choiceReader(DIRECTIONS);
export const readSex = choiceReader(SEXES);
export const readFrameKind = choiceReader(FRAME_KINDS);
export const readBudgetKind = choiceReader(BUDGET_KINDS);
export const readAllocationKind = choiceReader(ALLOCATION_KINDS);
export const readAchieved = choiceReader(ACHIEVED);
export const readPhase = choiceReader(PHASES);
export const readBalanceItem = choiceReader(BALANCE_ITEMS);
export const readMoneyUnit = choiceReader(MONEY_UNITS);
