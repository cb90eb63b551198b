import { makeStyles } from '@fluentui/react-components';
import { usePane, useSessionState } from '../../app/pane-context';
import { InWorkbook } from './in-workbook';
import { JustMended } from './just-mended';
import { NextSteps } from './next-steps-section';
import { Pictures } from './pictures';
import { WhatWasRead } from './what-was-read';
import { VerdictSection } from './verdict-section';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

/** How the workbook stands, what to do next, and what the judgement builds on. */
export function OverviewView() {
  const { language } = usePane();
  const { opened, model, check, mended } = useSessionState();
  const styles = useStyles();
  if (!opened || !model || !check) return null;
  return (
    <div className={styles.root}>
      <VerdictSection check={check} />
      {mended.length > 0 && <JustMended findings={mended} language={language} />}
      <NextSteps opened={opened} findings={check.open} />
      <Pictures opened={opened} model={model} findings={check.open} />
      <InWorkbook findings={check.open} />
      <WhatWasRead opened={opened} model={model} dismissed={check.dismissed.length} />
    </div>
  );
}
