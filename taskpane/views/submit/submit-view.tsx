import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { submissionCounts, summarise } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { DigestSection } from './digest-section';
import { ExportsSection } from './exports-section';
import { ReadySection } from './ready-section';
import { submissionChanges } from './submission-changes';
import { SinceLastTime } from './since-last-time';
import { useSubmission } from './use-submission';
import type { GovernanceModel, OpenedWorkbook, WorkbookCheck } from '../../../src/index';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', minWidth: 0 } });

/** Handing in: whether the workbook is ready, what to send, and what is another since the last time. */
export function SubmitView() {
  const { opened, model, check } = useSessionState();
  return opened && model && check ? <Submission opened={opened} model={model} check={check} /> : null;
}

function Submission({
  opened,
  model,
  check,
}: {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly check: WorkbookCheck;
}) {
  const { say } = usePane();
  const styles = useStyles();
  const { document, failed } = useSubmission(opened, model, check);
  const counts = submissionCounts(opened.plan, check);
  const changes = document && submissionChanges(opened.remembered.lastSubmission, document.digest, counts);
  return (
    <div className={styles.root}>
      <ReadySection summary={summarise(check.open)} dismissed={check.dismissed.length} />
      {failed !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say('submit.failed', { detail: failed })}</MessageBarBody>
        </MessageBar>
      )}
      <SinceLastTime changes={changes} isKnown={document !== undefined} />
      {document && <ExportsSection opened={opened} model={model} check={check} document={document} />}
      {document && <DigestSection digest={document.digest} counts={counts} />}
    </div>
  );
}
