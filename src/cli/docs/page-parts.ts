import { cliText, escapeMarkdown } from '../../index';

/** What opens every page: that it is generated, said in a comment. */
export function generatedNote(): string {
  return `<!-- ${cliText('docs.generated', 'sv')} -->`;
}

/** A Markdown table of cells that are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A list of Markdown. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** The parts of a page with an empty line between them; those that are empty fall away. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A text as code, in a table too. */
export function inCode(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** Options as `limit = 12, share = 0.5`. */
export function optionsInMarkdown(options: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(options)
    .map(([name, value]) => `${escapeMarkdown(name)} = ${escapeMarkdown(JSON.stringify(value))}`)
    .join(', ');
}
