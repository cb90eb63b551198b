import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSurroundings } from '../app/surroundings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks, in place, before something is written: says what it touches. Takes the focus; Escape says no. */
export function Confirm({
  text,
  yes,
  onYes,
  onNo,
  isDisabled = false,
  takesFocus = true,
  children,
}: {
  /** What will be written, and where. */
  readonly text: string;
  /** The word on the button: the deed itself, never "OK". */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly isDisabled?: boolean;
  /** False where it appears while the user is in the middle of something else. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}) {
  const { say } = useSurroundings();
  const styles = useStyles();
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <Text id={id}>{text}</Text>
      {children}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onYes} disabled={isDisabled}>
          {yes}
        </Button>
        <Button autoFocus={takesFocus} onClick={onNo}>
          {say('general.cancel')}
        </Button>
      </div>
    </div>
  );
}
