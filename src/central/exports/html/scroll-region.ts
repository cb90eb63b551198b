import { markup, type Markup } from './markup';

/** Something wider than a narrow screen, in a part of the page that scrolls sideways by itself, with the keyboard too. */
export function scrollRegion(label: string, content: Markup): Markup {
  return markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
${content}</div>`;
}
