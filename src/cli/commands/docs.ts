import path from 'node:path';
import type { CommandSetup } from './command-setup';
import { docPages } from '../docs/doc-pages';
import { writeFileOrExplain } from '../write-output';

/** `docs --out DIR`: writes the generated pages. For those who build the program, so the help does not name it. */
export function addDocs(setup: CommandSetup): void {
  const { program, io, say, tell, run } = setup;
  program
    .command('docs', { hidden: true })
    .description(say('cmd.docs'))
    .requiredOption('--out <folder>', say('opt.docs-out'))
    .action(
      run(async ({ out }: { readonly out: string }) => {
        const pages = docPages();
        for (const { file, text } of pages)
          await writeFileOrExplain(path.resolve(io.cwd, out, file), text, path.join(out, file));
        tell(say('written.docs', { count: pages.length, file: out }));
        return 0;
      }),
    );
}
