import { Text } from '@fluentui/react-components';
import { word, type MemoryProblem } from '../../../src/index';
import { useSurroundings } from '../../app/surroundings';
import { Section } from '../../parts/section';

/** What of the workbook's own memory could not be read, and is therefore not used. */
export function MemorySection({ problems }: { readonly problems: readonly MemoryProblem[] }) {
  const { say, language } = useSurroundings();
  return (
    <Section title={say('settings.memory')}>
      {problems.map(({ part, path }, index) => (
        <Text key={index} size={200}>
          {word(`note.${part}-unread`, language, { path: path === '' ? '/' : path })}
        </Text>
      ))}
    </Section>
  );
}
