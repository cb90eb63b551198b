import { Text } from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { useSurroundings } from '../../app/surroundings';
import { Section } from '../../parts/section';

/** Which version of Styrkoll this is, and what becomes of what it reads. */
export function AboutSection() {
  const { say } = useSurroundings();
  return (
    <Section title={say('settings.about')}>
      <Text size={200}>{say('settings.version', { version: VERSION })}</Text>
      <Text size={200}>{say('settings.private')}</Text>
    </Section>
  );
}
