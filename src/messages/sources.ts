import type { Language } from './rule-texts';

/** A document that rules build on. */
export interface SourceDocument {
  /** As rules name it: see `RuleSource`. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The built-in model that the document belongs to; absent for the law, which holds for every municipality. */
  readonly model?: string;
}

/** The governing documents and the laws that the catalogue cites. The municipalities' titles are names and stay Swedish. */
export const SOURCE_DOCUMENTS: readonly SourceDocument[] = [
  { id: '000', title: both('Styrsystemet i Katrineholms kommun'), model: 'katrineholm' },
  { id: '001', title: both('Kommunens styrsystem, Katrineholms kommun'), model: 'katrineholm' },
  {
    id: '002',
    title: both('Strategisk handlingsplan för jämställdhetsintegrering i Övertorneå kommun 2014'),
    model: 'overtornea',
  },
  { id: '003', title: both('Karlskoga kommuns styrmodell'), model: 'karlskoga' },
  {
    id: '004',
    title: both('Policy för ledning och styrning – ledningssystem, Trelleborgs kommun'),
    model: 'trelleborg',
  },
  { id: 'KL', title: { sv: 'Kommunallagen (2017:725)', en: 'The Local Government Act (2017:725)' } },
  {
    id: 'LKBR',
    title: {
      sv: 'Lagen (2018:597) om kommunal bokföring och redovisning',
      en: 'The Act on Municipal Accounting (2018:597)',
    },
  },
];

function both(title: string): Readonly<Record<Language, string>> {
  return { sv: title, en: title };
}
