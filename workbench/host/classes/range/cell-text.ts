import type { HostValue } from '../../engine';

const DAY = 86_400_000;

/**
 * What a cell shows, in the manner of an English Excel. Knows whole and decimal numbers, thousands, per cent and dates; a format with anything else shows
 * the plain number.
 */
export function cellText(value: HostValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const section = (format.split(';')[value < 0 && format.includes(';') ? 1 : 0] ?? format).replace(/\[[^\]]*\]/g, '');
  const sign = value < 0 && !format.includes(';') ? '-' : '';
  if (/[dmyåÅ]/i.test(section.replace(/"[^"]*"|\\./g, '')) && !/[0#]/.test(section)) return dateText(value, section);
  const digits = /[#0](?:[#0, ]*[#0])?(?:\.([0#]+))?(%?)/.exec(section);
  if (!digits || section === 'General') return String(value);
  const decimals = digits[1]?.length ?? 0;
  const fixed = Math.abs(digits[2] ? value * 100 : value).toFixed(decimals);
  const grouped = digits[0].includes(',') ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fixed;
  const around = (text: string): string => text.replace(/["\\_*]/g, '');
  const at = digits.index;
  return around(section.slice(0, at)) + sign + grouped + digits[2] + around(section.slice(at + digits[0].length));
}

function dateText(serial: number, section: string): string {
  const date = new Date(Math.round((serial - 25569) * DAY));
  const two = (part: number): string => String(part).padStart(2, '0');
  return section.replace(/y+|m+|d+|h+|s+|"([^"]*)"|\\(.)/gi, (word, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped!;
    const part = {
      y: word.length > 2 ? date.getUTCFullYear() : date.getUTCFullYear() % 100,
      m: date.getUTCMonth() + 1,
      d: date.getUTCDate(),
      h: date.getUTCHours(),
      s: date.getUTCSeconds(),
    }[word[0]!.toLowerCase()]!;
    return word.length > 1 ? two(part) : String(part);
  });
}
