import type { PageTexts } from './page-texts';

/** A workbook that comes with the page. */
export interface Sample {
  /** The file's name, in the folder `samples` beside the page. */
  readonly file: string;
  readonly label: (texts: PageTexts) => string;
}

const MODELS = [
  ['karlskoga', 'Karlskoga'],
  ['katrineholm', 'Katrineholm'],
  ['overtornea', 'Övertorneå'],
  ['trelleborg', 'Trelleborg'],
] as const;

/** The workbooks to choose from; the first one is open from the start. */
export const SAMPLES: readonly Sample[] = [
  ...MODELS.flatMap(([file, name]) => [
    { file: `${file}-med-fel.xlsx`, label: ({ withMistakes }: PageTexts) => withMistakes(name) },
    { file: `${file}.xlsx`, label: () => name },
  ]),
  { file: 'egen-layout.xlsx', label: ({ ownLayout }) => ownLayout },
];

/** The sample's bytes. Rejects where the page's server has none of that name. */
export async function loadSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}
