import type { Decider, GovernanceModel, Level } from '../../models/model';

const DECIDERS: Readonly<Record<Decider, string>> = {
  council: 'fullmäktige',
  committee: 'nämnden eller bolagsstyrelsen',
  manager: 'ansvarig chef',
  department: 'förvaltningen',
  unit: 'enheten',
};

/** The governance model in its own words: its levels from the top down, its perspectives, its kinds of measures and documents. */
export function modelLines(model: GovernanceModel): readonly string[] {
  const names = (terms: readonly { readonly name: { readonly sv: string } }[]): string =>
    inWords(terms.map(({ name }) => name.sv));
  return [
    `Målkedjan har ${model.levels.length} nivåer, uppifrån:`,
    ...model.levels.map((level, index) => `    ${index + 1}. ${levelLine(level, model)}`),
    ...(model.perspectives.length > 0 ? [`Perspektiven är ${names(model.perspectives)}.`] : []),
    ...(model.measureKinds.length > 0 ? [`Måtten är ${names(model.measureKinds)}.`] : []),
    ...(model.documentTypes.length > 0 ? [`Styrdokumenten är ${names(model.documentTypes)}.`] : []),
  ];
}

function levelLine({ name, decidedBy, parents, measurable }: Level, model: GovernanceModel): string {
  const above = model.levels.filter(({ id }) => parents.includes(id)).map((parent) => parent.name.sv);
  return [
    `${name.sv}, beslutas av ${DECIDERS[decidedBy]}`,
    ...(above.length > 0 ? [`bidrar till ${inWords(above, 'eller')}`] : []),
    ...(measurable ? [measuredWords(model)] : []),
  ].join('; ');
}

/** Some models ask for measures of their goals of gender equality alone. */
function measuredWords(model: GovernanceModel): string {
  const { severity = 'off', options = {} } = model.rules['measure/goal-without-measure'] ?? {};
  return severity !== 'off' && options['equalityOnly'] === true ? 'mäts när det är ett jämställdhetsmål' : 'mäts';
}

/** `a, b och c`. */
export function inWords(words: readonly string[], last = 'och'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;
}
