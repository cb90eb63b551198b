import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSyncExternalStore } from 'react';
import { countsInWords, summarise } from '../../src/index';
import { useSurroundings } from '../app/surroundings';
import { SeverityIcon } from '../parts/severity-icon';
import { faultText } from '../session/fault-text';
import type { Session } from '../session/session';
import type { LibraryFile } from './file-library';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  state: { color: tokens.colorNeutralForeground2 },
});

/** One of the opened files: its name, how it stands, and the way to it. */
export function FileLine({
  file,
  onChoose,
  onRemove,
}: {
  readonly file: LibraryFile;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}) {
  const { say } = useSurroundings();
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <div className={styles.body}>
        <Text weight="semibold">{file.path}</Text>
        {'session' in file ? (
          <SessionState session={file.session} name={file.path} isUnsaved={file.workbook.isUnsaved} />
        ) : (
          <Text size={200} className={styles.state}>
            <SeverityIcon severity="error" /> {say(`file.${file.refused}`)}
          </Text>
        )}
      </div>
      {'session' in file && (
        <Button size="small" onClick={onChoose} aria-label={say('file.open-named', { name: file.path })}>
          {say('file.open')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={say('file.remove', { name: file.path })}
        onClick={onRemove}
      />
    </li>
  );
}

/** How a file's session stands, in words. */
function SessionState({
  session,
  name,
  isUnsaved,
}: {
  readonly session: Session;
  readonly name: string;
  readonly isUnsaved: boolean;
}) {
  const { say, language } = useSurroundings();
  const styles = useStyles();
  const { phase, check, fault } = useSyncExternalStore(session.subscribe, session.snapshot);
  const text =
    phase === 'failed'
      ? fault
        ? faultText(fault, say, name)
        : say('app.cancelled')
      : phase === 'choosing-model'
        ? say('file.needs-model')
        : check
          ? countsInWords(summarise(check.open), language)
          : say('work.reading');
  return (
    <Text size={200} className={styles.state}>
      {phase === 'failed' && <SeverityIcon severity="error" />} {text}
      {isUnsaved && ` · ${say('file.unsaved')}`}
    </Text>
  );
}
