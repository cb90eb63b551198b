import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { submissionCounts, summarise } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { whenChecked, type Checked } from '../../app/when-checked';
import { DigestSection } from './digest-section';
import { ExportsSection } from './exports-section';
import { ReadySection } from './ready-section';
import { submissionChanges } from './submission-changes';
import { SinceLastTime } from './since-last-time';
import { useSubmission } from './use-submission';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', minWidth: 0 } });

function Submission({ opened, model, check }: Checked) {
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

/** Handing in: whether the workbook is ready, what to send, and what is another since the last time. */
export const SubmitView = whenChecked(Submission);
