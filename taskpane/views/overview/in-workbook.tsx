import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { Confirm } from '../../parts/confirm';
import { Section } from '../../parts/section';
import { reportSheet } from './report-sheet';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground2 },
});

/** What can be put into the workbook on request, and taken away again: marks on the cells, and a sheet with the findings. */
export function InWorkbook({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, say, language } = usePane();
  const { marked, work } = useSessionState();
  const styles = useStyles();
  const [asked, setAsked] = useState<'mark' | 'report' | 'remove'>();
  const { abilities } = session.workbook;
  const canMark = abilities.has('mark');
  const canReport = abilities.has('report-sheet');
  if (!canMark && !canReport) return null;
  const report = reportSheet(findings, language, say);
  const cells = new Set(findings.map(({ anchor }) => `${anchor.sheet} ${anchor.row} ${anchor.column}`)).size;
  const isBusy = work !== undefined;
  const close = (): void => setAsked(undefined);
  return (
    <Section title={say('overview.in-workbook')}>
      <Text size={200} className={styles.text}>
        {say('overview.in-workbook-why')}
      </Text>
      {asked === undefined && (
        <div className={styles.buttons}>
          {canMark && (
            <Button size="small" disabled={isBusy || cells === 0} onClick={() => setAsked('mark')}>
              {say('overview.mark')}
            </Button>
          )}
          {canMark && (
            <Button size="small" disabled={isBusy} onClick={() => void session.unmark()}>
              {marked > 0 ? say('overview.unmark-count', { count: marked }) : say('overview.unmark')}
            </Button>
          )}
          {canReport && (
            <Button size="small" disabled={isBusy} onClick={() => setAsked('report')}>
              {say('overview.write-report')}
            </Button>
          )}
          {canReport && (
            <Button size="small" disabled={isBusy} onClick={() => setAsked('remove')}>
              {say('overview.remove-report')}
            </Button>
          )}
        </div>
      )}
      {asked === 'mark' && (
        <Confirm
          text={say('overview.mark-touches', { count: cells })}
          yes={say('overview.mark')}
          onNo={close}
          onYes={() => {
            close();
            void session.mark();
          }}
        />
      )}
      {asked === 'report' && (
        <Confirm
          text={say('overview.report-touches', { sheet: report.name, count: report.lines.length })}
          yes={say('overview.write-report')}
          onNo={close}
          onYes={() => {
            close();
            void session.use('writing', (workbook) => workbook.writeReport(report), {
              key: 'notice.report-written',
              data: { sheet: report.name },
              undo: async () => void (await session.use('writing', (workbook) => workbook.removeReport())),
            });
          }}
        />
      )}
      {asked === 'remove' && (
        <Confirm
          text={say('overview.remove-touches', { sheet: report.name })}
          yes={say('overview.remove-report')}
          onNo={close}
          onYes={() => {
            close();
            void session.use('writing', (workbook) => workbook.removeReport(), {
              key: 'notice.report-removed',
              data: { sheet: report.name },
            });
          }}
        />
      )}
    </Section>
  );
}
