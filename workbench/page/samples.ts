/** A workbook that comes with the page. */
export interface Sample {
  /** The file's name, in the folder `samples` beside the page. */
  readonly file: string;
  /** The municipality whose way of steering it shows; absent where it is nobody's in particular. */
  readonly municipality?: string;
  /** What it is about, among the page's texts. */
  readonly about: string;
  readonly hasMistakes: boolean;
}

const MUNICIPALITIES = [
  ['karlskoga', 'Karlskoga'],
  ['katrineholm', 'Katrineholm'],
  ['overtornea', 'Övertorneå'],
  ['trelleborg', 'Trelleborg'],
] as const;

/** The workbooks to choose from; the first one is open from the start. */
export const SAMPLES: readonly Sample[] = [
  ...MUNICIPALITIES.flatMap(([about, municipality]) => [
    { file: `${about}-med-fel.xlsx`, municipality, about, hasMistakes: true },
    { file: `${about}.xlsx`, municipality, about, hasMistakes: false },
  ]),
  { file: 'egen-layout.xlsx', about: 'egen-layout', hasMistakes: false },
];

/** The sample's bytes. Rejects where the page's server has none of that name. */
export async function loadSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}
