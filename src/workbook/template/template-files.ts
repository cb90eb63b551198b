import type { Plan } from '../../plan/plan';
import { committeesOf } from './committees-of';

/** A template that is to be made: for a committee, or one for anybody. */
export interface TemplateFile {
  readonly name: string;
  readonly committee?: string;
}

/** The workbooks to make: the committee asked for, else one for each that the master lists, else a single one. No two have the same name. */
export function templateFiles(
  year: number,
  committee: string | undefined,
  master: Plan | undefined,
): readonly TemplateFile[] {
  const listed = master
    ? committeesOf(master).flatMap((organisation) => organisation.name ?? organisation.code ?? [])
    : [];
  const wanted = committee === undefined ? [...new Set(listed)] : [committee];
  if (wanted.length === 0) return [{ name: `Budget ${year}.xlsx` }];
  const taken = new Set<string>();
  return wanted.map((each) => {
    const stem = `Budget ${year} ${fileName(each)}`.trim();
    let name = `${stem}.xlsx`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${number}).xlsx`;
    taken.add(name.toLowerCase());
    return { name, committee: each };
  });
}

/** A name that every operating system takes as a file's: no separators, no controls, no device names, not too long. */
function fileName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .replace(/^[. ]+|[. ]+$/g, '');
}
