import { CliError } from './cli-error';

/** A budget year from the command line. Throws `CliError`. */
export function yearOption(value: string): number {
  if (!/^\d{4}$/.test(value) || Number(value) < 1990 || Number(value) > 2150)
    throw new CliError('usage.bad-year', { value });
  return Number(value);
}

/** A day of the calendar as ISO text from the command line. Throws `CliError`. */
export function dateOption(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new CliError('usage.bad-date', { value });
  }
  return value;
}

/** One of the formats, whatever its case. Those in `later` are known but cannot be written yet. Throws `CliError`. */
export function formatOption<Format extends string>(
  formats: readonly Format[],
  later: readonly string[] = [],
): (value: string) => Format {
  return (value) => {
    const format = value.toLowerCase();
    const found = formats.find((candidate) => candidate === format);
    if (found) return found;
    throw new CliError(later.includes(format) ? 'usage.not-yet' : 'usage.bad-format', {
      value,
      formats: formats.join(', '),
    });
  };
}
