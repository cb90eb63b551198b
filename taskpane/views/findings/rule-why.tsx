import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { citations, homeOf, loadRuleProse, RULE_TEXTS, RULES, type RuleProse } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  button: { minHeight: '24px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** The passages behind a rule, and, folded out, what the rule checks and why. */
export function RuleWhy({ ruleId }: { readonly ruleId: string }) {
  const { say, language } = usePane();
  const { model } = useSessionState();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const title = RULE_TEXTS[language][ruleId]?.title;
  const [prose, setProse] = useState<RuleProse>();
  useEffect(() => {
    let isWanted = isOpen;
    const show = (texts: Readonly<Record<string, RuleProse>>): void => {
      if (isWanted) setProse(texts[ruleId]);
    };
    // What cannot be fetched is left out; the title and the passages stand all the same.
    if (isOpen) loadRuleProse(language).then(show, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [isOpen, language, ruleId]);
  const sources = citations(RULES.find((rule) => rule.id === ruleId)?.sources ?? [], language, model && homeOf(model));
  return (
    <div className={styles.root}>
      {sources.length > 0 && (
        <Text size={200} className={styles.text}>
          {say('findings.source')} {sources.map(({ text }) => text).join('; ')}
        </Text>
      )}
      {title && (
        <Link
          as="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'findings.why-less' : 'findings.why')}
        </Link>
      )}
      <div id={id} hidden={!isOpen} className={isOpen ? styles.root : undefined}>
        {isOpen && title && (
          <>
            <Text weight="semibold" className={styles.text}>
              {title}
            </Text>
            <Text size={200} className={styles.text}>
              {prose?.checks}
            </Text>
            <Text size={200} className={styles.text}>
              {prose?.why}
            </Text>
          </>
        )}
      </div>
    </div>
  );
}
