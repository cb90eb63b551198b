import { Text } from '@fluentui/react-components';
import { word, type Word } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import type { CountChange, SubmissionChanges } from './submission-changes';

const SEVERITIES = { errors: 'submit.errors', warnings: 'submit.warnings', information: 'submit.information' } as const;

/** What is another since the workbook was last handed in. */
export function SinceLastTime({
  changes,
  isKnown,
}: {
  readonly changes: SubmissionChanges | undefined;
  /** False while it is being worked out. */
  readonly isKnown: boolean;
}) {
  const { say, language } = usePane();
  const nameOf = ({ key }: CountChange): string =>
    Object.hasOwn(SEVERITIES, key)
      ? say(SEVERITIES[key as keyof typeof SEVERITIES])
      : word(`entity.${key}` as Word, language);
  const time =
    changes &&
    new Date(changes.time).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  return (
    <Section title={say('submit.since')}>
      {!isKnown && <Text size={200}>{say('submit.working')}</Text>}
      {isKnown && !changes && <Text size={200}>{say('submit.never')}</Text>}
      {changes && (
        <Text size={200}>{say(changes.isSame ? 'submit.same' : 'submit.changed', { time: time ?? '' })}</Text>
      )}
      {changes && changes.counts.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
          {changes.counts.map((change) => (
            <li key={change.key}>
              <Text size={200}>
                {say('submit.count', { name: nameOf(change), before: change.before, now: change.now })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
