import { wordsOf } from './sex-words';

/** Those whom a municipality's statistics are about, in the forms that names of measures use. */
const PERSONS =
  /^(?:elev(?:er|erna|ers|ernas)|brukar(?:e|na|es|nas)|invånar(?:e|na|es|nas)|kommuninvånar(?:e|na|es)|medborgar(?:e|na|es|nas)|barn(?:en|s|ens)?|ungdom(?:ar|arna|ars)|unga|äldre|personer(?:na|nas|s)?|kvinnor|män|flickor|pojkar|medarbetar(?:e|na|es|nas)|anställd(?:a|as)|klient(?:er|erna|ers)|kund(?:er|erna|ers)|deltagar(?:e|na|es)|patient(?:er|erna|ers)|studerande|student(?:er|erna)|besökar(?:e|na|es)|låntagar(?:e|na)|föräld(?:rar|rarna|rars)|vårdnadshavar(?:e|na|es)|arbetslös(?:a|as)|nyanländ(?:a|as)|mottagar(?:e|na)|biståndsmottagar(?:e|na)|chef(?:er|erna|ers)|lärar(?:e|na|es)|pensionär(?:er|erna|ers)|boende|sjukfrånvaro(?:n)?|sjukfrånvarande|sysselsatta|gymnasieelever|grundskoleelever|skolelever|förskolebarn)$/;

/** After these words a person is a measure of size (`kostnad per elev`), not what is counted. */
const PER = new Set(['per', 'kr', 'kronor', 'tkr']);

/** Whether a measure's name or unit is worded as about persons, so that women and men can be told apart in it. */
export function isAboutPersons(...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => {
    const words = text === undefined ? [] : wordsOf(text);
    return words.some((word, index) => PERSONS.test(word) && !PER.has(words[index - 1] ?? ''));
  });
}
