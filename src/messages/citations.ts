import type { Language } from './rule-texts';
import { SOURCE_DOCUMENTS, type SourceDocument } from './sources';

/** A passage as a rule names it: see `RuleSource`. */
export interface Passage {
  readonly document: string;
  readonly page?: string;
  readonly heading?: string;
}

/** A passage in words. */
export interface Citation {
  readonly document: string;
  readonly page?: string;
  readonly heading?: string;
  /** All of it: `Karlskoga kommuns styrmodell, s. 6, Fullmäktigemål`. */
  readonly text: string;
}

const DOCUMENTS = new Map<string, SourceDocument>(SOURCE_DOCUMENTS.map((document) => [document.id, document]));

/**
 * The passages of a rule in words. Given the built-in model that the municipality builds on, only its own documents and the law
 * are cited, its own first; where they say nothing, the other municipalities' passages stand in.
 */
export function citations(passages: readonly Passage[], language: Language, model?: string): readonly Citation[] {
  const ofModel = passages.filter(({ document }) => model !== undefined && DOCUMENTS.get(document)?.model === model);
  const ofLaw = passages.filter(
    ({ document }) => DOCUMENTS.has(document) && DOCUMENTS.get(document)?.model === undefined,
  );
  const own = [...ofModel, ...ofLaw];
  return (model === undefined || own.length === 0 ? passages : own).map((passage) => cite(passage, language));
}

function cite({ document, page, heading }: Passage, language: Language): Citation {
  const title = DOCUMENTS.get(document)?.title[language] ?? document;
  const place = page === undefined ? undefined : pageInWords(page, language);
  return {
    document: title,
    ...(page !== undefined && { page }),
    ...(heading !== undefined && { heading }),
    text: [title, place, heading].filter((part) => part !== undefined).join(', '),
  };
}

/** `6` → `s. 6`; a chapter or a section sign speaks for itself in Swedish. */
function pageInWords(page: string, language: Language): string {
  if (/^\d/.test(page) && !/[§a-zåäö]/i.test(page)) return `${language === 'sv' ? 's.' : 'p.'} ${page}`;
  if (language === 'sv') return page;
  return page.replace(/(\d+) kap\./g, 'ch. $1').replace(/(\d+(?:[–-]\d+)?) §§?/g, '§ $1');
}
