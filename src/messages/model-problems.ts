import type { MessageData } from '../findings/finding';
import { catalogue } from './catalogue';
import en from './en/model.json';
import type { Language } from './rule-texts';
import sv from './sv/model.json';

type ModelTextKey = keyof typeof sv;

const say = catalogue<ModelTextKey>({ sv, en });

/** What can be wrong in a governance model; the model loader gives it. */
export interface ToldModelProblem {
  readonly code: Exclude<ModelTextKey, 'did-you-mean'>;
  readonly data: MessageData;
  readonly suggestions?: readonly string[];
}

/** The sentence of a fault in a governance model, and what may have been meant. The place is for the caller to tell. */
export function describeModelProblem({ code, data, suggestions = [] }: ToldModelProblem, language: Language): string {
  const sentence = say(code, language, data);
  if (suggestions.length === 0) return sentence;
  return `${sentence} ${say('did-you-mean', language, { names: suggestions.join(', ') })}`;
}
