import type { Severity } from '../../../findings/finding';
import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import { markup, type Markup } from './markup';

/** What something came to: its worst finding, or that it has none. */
export type Status = Severity | 'ok';

/** Side of the square that a mark is drawn in. */
export const MARK_SIZE = 18;

/** The shape of a status: octagon, diamond, disc or tick, the first three with a letter, so that colour is never the only sign. */
export function markShape(status: Status, language: Language): Markup {
  switch (status) {
    case 'error':
      return markup`<path d="M5.3 0h7.4L18 5.3v7.4L12.7 18H5.3L0 12.7V5.3Z"/>${letter('mark.error', 13, language)}`;
    case 'warning':
      return markup`<path d="M9 -1L19 9L9 19L-1 9Z"/>${letter('mark.warning', 13, language)}`;
    case 'information':
      return markup`<circle cx="9" cy="9" r="8.5"/>${letter('mark.information', 13, language)}`;
    case 'ok':
      return markup`<circle cx="9" cy="9" r="8.5"/><polyline class="tick" points="5,9.5 8,12.5 13,6"/>`;
  }
}

function letter(key: 'mark.error' | 'mark.warning' | 'mark.information', baseline: number, language: Language): Markup {
  return markup`<text x="9" y="${baseline}" text-anchor="middle">${reportText(key, language)}</text>`;
}

/** A mark in running text. It says nothing by itself to a screen reader: the word stands beside it. */
export function statusMark(status: Status, language: Language): Markup {
  return markup`<svg class="mark ${status}" viewBox="-1 -1 20 20" aria-hidden="true">${markShape(status, language)}</svg>`;
}

/** A mark and its word: `fel`, `varning`, `upplysning`, `inget fynd`. */
export function statusBadge(status: Status, language: Language): Markup {
  const name = status === 'ok' ? reportText('mark.ok', language) : word(`severity.${status}`, language);
  return markup`<span class="badge ${status}">${statusMark(status, language)} ${name}</span>`;
}

/** What a mark means, for every status that a picture can show. */
export function legend(language: Language): Markup {
  const all: readonly Status[] = ['error', 'warning', 'information', 'ok'];
  return markup`<ul class="legend">${all.map((status) => markup`<li>${statusBadge(status, language)}</li>`)}</ul>`;
}
