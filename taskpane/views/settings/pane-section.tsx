import { Field, Input, Select, Switch, Text } from '@fluentui/react-components';
import { useSurroundings } from '../../app/surroundings';
import { Section } from '../../parts/section';
import type { Preferences } from '../../session/preferences';

/** What one person has chosen on this machine. */
export function PaneSection() {
  const { say, preferences, setPreferences } = useSurroundings();
  return (
    <Section title={say('settings.pane')}>
      <Field label={say('settings.language')}>
        <Select
          value={preferences.language}
          onChange={(_, { value }) => setPreferences({ language: value as Preferences['language'] })}
        >
          <option value="auto">{say('settings.language-auto')}</option>
          <option value="sv" lang="sv">
            Svenska
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={say('settings.theme')}>
        <Select
          value={preferences.theme}
          onChange={(_, { value }) => setPreferences({ theme: value as Preferences['theme'] })}
        >
          <option value="auto">{say('settings.theme-auto')}</option>
          <option value="light">{say('settings.theme-light')}</option>
          <option value="dark">{say('settings.theme-dark')}</option>
        </Select>
      </Field>
      <Field hint={say('settings.live-how')}>
        <Switch
          label={say('settings.live')}
          checked={preferences.liveCheck}
          onChange={(_, { checked }) => setPreferences({ liveCheck: checked })}
        />
      </Field>
      <Field label={say('settings.role')} hint={say('settings.role-how')}>
        <Input value={preferences.role} maxLength={200} onChange={(_, { value }) => setPreferences({ role: value })} />
      </Field>
      <Text size={200}>{say('settings.keys')}</Text>
    </Section>
  );
}
