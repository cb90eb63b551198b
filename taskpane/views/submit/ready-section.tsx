import { Button, Text } from '@fluentui/react-components';
import { countInWords, verdictInWords, verdictOf, type Summary } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { Section } from '../../parts/section';

/** Whether the workbook can be handed in as it is, in one sentence, and the way to what is in the way. */
export function ReadySection({ summary, dismissed }: { readonly summary: Summary; readonly dismissed: number }) {
  const { say, language, go } = usePane();
  const { isStale } = useSessionState();
  const { kind } = verdictOf(summary);
  const severity = kind === 'errors' ? 'error' : kind === 'warnings' ? 'warning' : undefined;
  return (
    <Section title={say('submit.ready')}>
      <Text as="p" weight="semibold" style={{ margin: 0 }}>
        {say(`submit.ready.${kind}`)}
      </Text>
      <Text size={200}>{verdictInWords(summary, language)}</Text>
      {dismissed > 0 && <Text size={200}>{say('submit.dismissed', { count: dismissed })}</Text>}
      {isStale && <Text size={200}>{say('submit.stale')}</Text>}
      {severity && (
        <div>
          <Button size="small" onClick={() => go('findings', { severity })}>
            {say('submit.show', {
              count: countInWords(severity, severity === 'error' ? summary.errors : summary.warnings, language),
            })}
          </Button>
        </div>
      )}
    </Section>
  );
}
