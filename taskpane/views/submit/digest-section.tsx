import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSessionState } from '../../app/pane-context';
import { Confirm } from '../../parts/confirm';
import { copyText } from '../../parts/copy-text';
import { Section } from '../../parts/section';

const useStyles = makeStyles({
  digest: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The submission's digest, by which the receiver sees that nothing was changed on the way, and the note in the workbook that it was sent. */
export function DigestSection({
  digest,
  counts,
}: {
  readonly digest: string;
  readonly counts: Readonly<Record<string, number>>;
}) {
  const { session, say, announce } = usePane();
  const { work } = useSessionState();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  return (
    <Section title={say('submit.digest')}>
      <Text size={200}>{say('submit.digest-what')}</Text>
      <Text size={200} className={styles.digest}>
        {digest}
      </Text>
      {isAsked ? (
        <Confirm
          text={say('submit.remember-touches')}
          yes={say('submit.remember')}
          onNo={() => setAsked(false)}
          onYes={() => {
            setAsked(false);
            void session.handedIn(digest, counts).then((isDone) => isDone && announce(say('submit.remembered')));
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() =>
              void copyText(digest).then((isDone) =>
                announce(say(isDone ? 'submit.copied' : 'submit.not-copied', { name: say('submit.digest') })),
              )
            }
          >
            {say('submit.copy')}
          </Button>
          <Button size="small" disabled={work !== undefined} onClick={() => setAsked(true)}>
            {say('submit.remember')}
          </Button>
        </div>
      )}
    </Section>
  );
}
