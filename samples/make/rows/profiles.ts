import type { ProfileName } from '../municipality';

/** One line of a unit's budget; shares are of the unit's net cost, incomes are positive like the costs. */
export interface BudgetLine {
  readonly account: string;
  readonly text: string;
  readonly kind: 'Intäkt' | 'Kostnad';
  readonly share: number;
}

type Lines = readonly (readonly [account: string, text: string, share: number])[];

/** What every unit pays; the wages take what is left when the other lines are set. */
const COMMON: Lines = [
  ['5610', 'Arbetsgivaravgifter', 0.2],
  ['6010', 'Lokalhyror', 0.11],
  ['6410', 'Förbrukningsinventarier', 0.012],
  ['6550', 'IT-tjänster och licenser', 0.018],
  ['6850', 'Telefoni och data', 0.006],
  ['7050', 'Resor och transporter', 0.008],
  ['7410', 'Konsulttjänster', 0.006],
];

const OWN: Readonly<Record<ProfileName, Lines>> = {
  school: [
    ['3110', 'Barnomsorgsavgifter och övriga avgifter', 0.03],
    ['3510', 'Statsbidrag', 0.08],
    ['3530', 'Ersättning från andra kommuner', 0.03],
    ['4630', 'Köp av utbildningsplatser', 0.12],
    ['6460', 'Läromedel', 0.018],
    ['6470', 'Livsmedel och måltider', 0.04],
  ],
  care: [
    ['3120', 'Omsorgsavgifter', 0.05],
    ['3410', 'Hyresintäkter', 0.03],
    ['3510', 'Statsbidrag', 0.05],
    ['4630', 'Köp av vårdplatser', 0.07],
    ['6420', 'Sjukvårdsartiklar', 0.016],
    ['6470', 'Livsmedel och måltider', 0.03],
  ],
  social: [
    ['3510', 'Statsbidrag', 0.07],
    ['3520', 'Ersättning från Migrationsverket', 0.02],
    ['3690', 'Återkrav av bistånd', 0.01],
    ['4510', 'Ekonomiskt bistånd', 0.14],
    ['4630', 'Köp av placeringar', 0.13],
    ['6910', 'Kontorsmaterial', 0.004],
  ],
  culture: [
    ['3110', 'Entréer och kursavgifter', 0.06],
    ['3410', 'Uthyrning av lokaler', 0.05],
    ['3510', 'Statsbidrag', 0.02],
    ['4520', 'Bidrag till föreningar', 0.13],
    ['6440', 'Medier och instrument', 0.03],
    ['6220', 'Energi', 0.04],
  ],
  technical: [
    ['3110', 'Taxor och avgifter', 0.12],
    ['3410', 'Hyror och arrenden', 0.16],
    ['3610', 'Försäljning av tjänster', 0.1],
    ['4410', 'Entreprenader', 0.2],
    ['6220', 'Energi', 0.1],
    ['6610', 'Reparation och underhåll', 0.09],
  ],
  office: [
    ['3110', 'Taxor och avgifter', 0.09],
    ['3510', 'Bidrag från staten', 0.03],
    ['3690', 'Övriga intäkter', 0.02],
    ['4530', 'Bidrag och medlemsavgifter', 0.05],
    ['6910', 'Kontorsmaterial', 0.006],
    ['7310', 'Utbildning och konferens', 0.014],
  ],
};

/** The lines of a unit but for its wages. */
export function linesOf(profile: ProfileName): readonly BudgetLine[] {
  return [...OWN[profile], ...COMMON]
    .map(([account, text, share]): BudgetLine => ({
      account,
      text,
      kind: account.startsWith('3') ? 'Intäkt' : 'Kostnad',
      share,
    }))
    .sort((a, b) => Number(a.account) - Number(b.account));
}
