import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { useState } from 'react';
import { renderFix, type CellViewer, type Finding } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import { copyText } from '../../parts/copy-text';
import { BeforeAfter } from './before-after';
import { CellText } from './cell-text';
import { DismissForm } from './dismiss-form';
import { findingsAsText } from './findings-as-text';
import { RowAround } from './row-around';
import { RuleWhy } from './rule-why';
import { valueInWords } from './value-in-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 34px`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  line: { overflowWrap: 'anywhere' },
  related: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** So many cells that belong to a finding are listed. */
const RELATED = 8;

/** What may be asked for many findings at once. */
export type BulkKind = 'fix' | 'dismiss';

/** All that is said about one finding, and what can be done about it. */
export function FindingDetails({
  finding,
  viewer,
  sameRule,
  onBulk,
}: {
  readonly finding: Finding;
  readonly viewer: CellViewer;
  /** The open findings of the same rule, this one among them. */
  readonly sameRule: readonly Finding[];
  readonly onBulk: (kind: BulkKind, findings: readonly Finding[]) => void;
}) {
  const { session, say, language, announce } = usePane();
  const styles = useStyles();
  const [isDismissing, setDismissing] = useState(false);
  const [isHarmful, setHarmful] = useState(false);
  const { anchor, related, fix } = finding;
  const row = viewer.rowAround(anchor);
  const fixable = sameRule.filter((each) => each.fix);
  const mend = (): void => {
    const preview = session.previewFixes([finding]);
    if (preview.applied.length === 0) setHarmful(true);
    else void session.fix(preview);
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(findingsAsText([finding], language));
    announce(say(isCopied ? 'findings.copied-one' : 'findings.copy-failed'));
  };
  return (
    <div className={styles.root}>
      <Text className={styles.line}>
        <CellLink cell={anchor} />
        {row.length === 0 && (
          <>
            {' – '}
            {say('findings.holds')} <CellText text={viewer.contentOf(anchor)} />
          </>
        )}
      </Text>
      {row.length > 0 && <RowAround cells={row} row={anchor.row + 1} />}
      {related.length > 0 && (
        <div className={styles.related}>
          <Text>{say('findings.related')}</Text>
          {related.slice(0, RELATED).map((cell, index) => (
            <CellLink key={index} cell={cell} />
          ))}
          {related.length > RELATED && <Text>{say('findings.more', { count: related.length - RELATED })}</Text>}
        </div>
      )}
      {fix && (
        <>
          <Text className={styles.line}>
            {say('findings.fix')} {renderFix(finding, fix, language)}
          </Text>
          <BeforeAfter before={viewer.contentOf(fix.cell)} after={valueInWords(fix.value, language)} />
          {isHarmful && <Text role="status">{say('findings.fix-harmful')}</Text>}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              icon={<Wrench16Regular />}
              className={styles.button}
              onClick={mend}
            >
              {say('findings.mend')}
            </Button>
            {fixable.length > 1 && (
              <Button size="small" className={styles.button} onClick={() => onBulk('fix', fixable)}>
                {say('findings.mend-all', { count: fixable.length })}
              </Button>
            )}
          </div>
        </>
      )}
      <RuleWhy ruleId={finding.ruleId} />
      {isDismissing ? (
        <DismissForm findings={[finding]} onDone={() => setDismissing(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" className={styles.button} onClick={() => setDismissing(true)}>
            {say('findings.dismiss')}
          </Button>
          {sameRule.length > 1 && (
            <Button size="small" className={styles.button} onClick={() => onBulk('dismiss', sameRule)}>
              {say('findings.dismiss-all', { count: sameRule.length })}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<Copy16Regular />}
            aria-label={say('findings.copy-one')}
            title={say('findings.copy-one')}
            onClick={() => void copy()}
          />
        </div>
      )}
    </div>
  );
}
