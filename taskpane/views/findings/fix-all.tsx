import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CellViewer, Finding } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Confirm } from '../../parts/confirm';
import { addressOf, findingKey, type FixPreview } from '../../session/session-state';
import { BeforeAfter } from './before-after';
import { valueInWords } from './value-in-words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** More are not listed one by one, but counted. */
const LISTED = 200;

/** Asks before many fixes are made: which cells, what stands there and what will; those that would do harm are left and counted. */
export function FixAll({
  findings,
  viewer,
  onDone,
}: {
  readonly findings: readonly Finding[];
  readonly viewer: CellViewer;
  readonly onDone: () => void;
}) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  const [preview, setPreview] = useState<FixPreview>();
  useEffect(() => {
    // Trying the fixes takes a while in a large workbook: first the page may say so.
    const timer = setTimeout(() => setPreview(session.previewFixes(findings)), 30);
    return () => clearTimeout(timer);
  }, [session, findings]);
  if (!preview) return <Spinner size="tiny" label={say('findings.trying')} />;
  const { applied, left } = preview;
  const cells = new Set(applied.map(({ write }) => addressOf(write))).size;
  const sheets = [...new Set(applied.map(({ write }) => write.sheet))].join(', ');
  const text =
    cells === 0
      ? say('findings.fix-none')
      : say(cells === 1 ? 'findings.fix-one' : 'findings.fix-many', { count: cells, sheets });
  return (
    <Confirm
      text={text}
      yes={say('findings.fix-yes', { count: cells })}
      isDisabled={cells === 0}
      onYes={() => {
        onDone();
        void session.fix(preview);
      }}
      onNo={onDone}
    >
      {left > 0 && <Text size={200}>{say('findings.fix-left', { count: left })}</Text>}
      {applied.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={say('findings.fix-list')}>
          {applied.slice(0, LISTED).map(({ finding, write }) => (
            <li key={`${findingKey(finding)} ${addressOf(write)}`}>
              {addressOf(write)}
              <BeforeAfter before={viewer.contentOf(write)} after={valueInWords(finding.fix!.value, language)} />
            </li>
          ))}
          {applied.length > LISTED && <li>{say('findings.more', { count: applied.length - LISTED })}</li>}
        </ul>
      )}
    </Confirm>
  );
}
