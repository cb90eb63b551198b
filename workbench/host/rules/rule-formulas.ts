import type { HostConditionalFormat } from '../engine';

type Words = Readonly<Record<string, unknown>>;

/**
 * A conditional format whose formulas were put through a map (without their `=`), wherever they stand: of a custom one, in the words of comparisons, as points of colour
 * scales, data bars and icons. The same object where nothing becomes of any.
 */
export function mapRuleFormulas(
  format: HostConditionalFormat,
  map: (formula: string) => string,
): HostConditionalFormat {
  const { formula, more } = format;
  const mapped = formula === undefined || formula === '' ? formula : mapOne(formula, map);
  const words = more && (mapWords(more, map) as Words);
  if (mapped === formula && words === more) return format;
  return { ...format, ...(mapped !== undefined && { formula: mapped }), ...(words && { more: words }) };
}

/** Everything in the words that begins with `=`; texts that are looked for are none of them. */
function mapWords(value: unknown, map: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? mapOne(value, map) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const mapped = value.map((each) => mapWords(each, map));
    return mapped.some((each, index) => each !== value[index]) ? mapped : value;
  }
  const entries = Object.entries(value as Words).map(
    ([name, each]) => [name, name === 'text' ? each : mapWords(each, map)] as const,
  );
  return entries.some(([name, each]) => each !== (value as Words)[name]) ? Object.fromEntries(entries) : value;
}

function mapOne(formula: string, map: (formula: string) => string): string {
  return `=${map(formula.replace(/^=/, ''))}`;
}
