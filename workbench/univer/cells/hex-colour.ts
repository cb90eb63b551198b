import type { Nullable } from '@univerjs/core';

/** `#RRGGBB` of a colour as Univer keeps it: the grid's palette writes `rgb(…)`. '' for none. */
export function hexColour(rgb: Nullable<string>): string {
  const text = rgb ? rgb : '';
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (parts) return hex(parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')));
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return hex(short.slice(1, 4).map((digit) => digit + digit));
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : text;
}

function hex(parts: readonly string[]): string {
  return `#${parts.join('')}`.toUpperCase();
}
