import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { modelTexts, type GovernanceModel } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { ModelPicker } from '../../parts/model-picker';
import { Section } from '../../parts/section';

/** The model that is checked by, what it builds on, and the way to another. */
export function ModelSection({ model, isOwn }: { readonly model: GovernanceModel; readonly isOwn: boolean }) {
  const { say, language } = usePane();
  const [isChanging, setChanging] = useState(false);
  const texts = modelTexts(model.id, language);
  return (
    <Section
      title={say('settings.model')}
      action={
        <Button size="small" onClick={() => setChanging(!isChanging)} aria-expanded={isChanging}>
          {say(isChanging ? 'general.cancel' : 'settings.change-model')}
        </Button>
      }
    >
      <Text weight="semibold">
        {isOwn ? say('settings.own-model', { name: model.name[language] }) : model.name[language]}
      </Text>
      <Text size={200}>{say('settings.document', { document: model.document[language] })}</Text>
      {isChanging ? (
        <ModelPicker onChosen={() => setChanging(false)} />
      ) : (
        texts && (
          <details>
            <summary>{say('settings.about-model')}</summary>
            <Text as="p" size={200}>
              {texts.about}
            </Text>
            <Text as="p" size={200}>
              {say('settings.left-out', { text: texts.leftOut })}
            </Text>
          </details>
        )
      )}
    </Section>
  );
}
