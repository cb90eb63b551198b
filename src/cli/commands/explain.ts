import { RULES } from '../../index';
import { explainRule } from '../explain-rule';
import { unknownRule } from '../find-rule';
import type { CommandSetup } from './command-setup';

/** `explain RULE`: all that is known about a rule. */
export function addExplain(setup: CommandSetup): void {
  const { program, io, language, say, run } = setup;
  program
    .command('explain')
    .description(say('cmd.explain'))
    .argument('<rule>', say('arg.rule'))
    .action(
      run(async (id: string) => {
        const rule = RULES.find((candidate) => candidate.id === id.trim().toLowerCase());
        if (!rule) throw unknownRule(id, setup);
        io.stdout.write(explainRule(rule, language));
        return 0;
      }),
    );
}
