import { describe, expect, test } from '@jest/globals';
import { PAGE_STYLE } from '../../../../src/central/exports/html/page-style';

/** The colours of a theme by name. */
function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

const [light, dark] = [...PAGE_STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => colours(block!));

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light!],
  ['dark', dark!],
])('the %s theme', (_name, theme) => {
  test.each([
    ...['page', 'panel', 'error-soft', 'warning-soft', 'information-soft', 'ok-soft'].map((ground) => ['ink', ground]),
    ...['faint', 'link', 'error', 'warning', 'information', 'ok'].map((text) => [text, 'page']),
    ...['error', 'warning', 'information'].map((mark) => [mark, `${mark}-soft`]),
    ['faint', 'panel'],
  ] as [string, string][])('shows %s on %s so that it can be read', (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['used', 'panel'],
    ['error', 'used'],
  ])('tells %s from %s', (one, other) => {
    expect(contrast(theme[one]!, theme[other]!)).toBeGreaterThanOrEqual(one === 'used' ? 3 : 1.4);
  });
});
