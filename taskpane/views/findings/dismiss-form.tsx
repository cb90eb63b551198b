import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../../src/index';
import { usePane } from '../../app/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});

/** Asks why findings are set aside, and for the function (never the person) that stands for it. */
export function DismissForm({
  findings,
  onDone,
}: {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}) {
  const { session, say, preferences, setPreferences } = usePane();
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [role, setRole] = useState(preferences.role);
  const [isTried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const lacks = (text: string): boolean => isTried && text.trim() === '';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '' || role.trim() === '') return;
    if (role.trim() !== preferences.role) setPreferences({ role: role.trim() });
    if (await session.dismiss(findings, { reason, function: role })) onDone();
  };
  return (
    <form
      noValidate
      ref={form}
      className={styles.root}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Text id={id}>
        {findings.length === 1 ? say('findings.dismiss-one') : say('findings.dismiss-many', { count: findings.length })}
      </Text>
      <Field
        label={say('findings.reason')}
        required
        {...(lacks(reason) && { validationMessage: say('findings.reason-missing') })}
      >
        <Input className={styles.input} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field
        label={say('findings.role')}
        hint={say('findings.role-hint')}
        required
        {...(lacks(role) && { validationMessage: say('findings.role-missing') })}
      >
        <Input className={styles.input} value={role} onChange={(_, { value }) => setRole(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {say('findings.dismiss-yes')}
        </Button>
        <Button onClick={onDone}>{say('general.cancel')}</Button>
      </div>
    </form>
  );
}
