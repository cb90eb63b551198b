import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BUILT_IN_MODELS, modelTexts } from '../../src/index';
import { usePane, useSessionState } from '../app/pane-context';
import { FileButton } from './file-button';
import { ModelProblems } from './model-problems';
import { readOwnModel, type FileProblem } from './read-own-model';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  choice: { display: 'flex', flexDirection: 'column' },
  document: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lets the user choose the model that is checked by: a built-in one, or a file of the municipality's own. Choosing keeps it in the workbook. */
export function ModelPicker({ onChosen }: { readonly onChosen?: () => void }) {
  const { session, say, language } = usePane();
  const { model: current, work } = useSessionState();
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => (BUILT_IN_MODELS.some(({ id }) => id === current?.id) ? current!.id : ''));
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const readFile = async (file: File): Promise<void> => {
    const reading = readOwnModel(await file.text());
    setProblems('problems' in reading ? reading.problems : []);
    if ('problems' in reading) return;
    await session.chooseModel(reading.model, reading.json);
    onChosen?.();
  };
  const choose = async (): Promise<void> => {
    const model = BUILT_IN_MODELS.find(({ id }) => id === chosen);
    if (!model) return;
    await session.chooseModel(model);
    onChosen?.();
  };
  const about = modelTexts(chosen, language)?.about;
  return (
    <div className={styles.root}>
      <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)} aria-label={say('model.models')}>
        {BUILT_IN_MODELS.map(({ id, name, document }) => (
          <Radio
            key={id}
            value={id}
            label={
              <span className={styles.choice}>
                <Text>{name[language]}</Text>
                <Text size={200} className={styles.document}>
                  {document[language]}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {about !== undefined && (
        <Text size={200} aria-live="polite">
          {about}
        </Text>
      )}
      <Text size={200}>{say('model.kept')}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={chosen === '' || work !== undefined} onClick={() => void choose()}>
          {say('model.choose')}
        </Button>
        <FileButton accept=".json,application/json" onFiles={([file]) => file && void readFile(file)}>
          {say('model.own-file')}
        </FileButton>
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <Text weight="semibold">{say('model.file-unusable')}</Text>
          <ModelProblems problems={problems} />
        </div>
      )}
    </div>
  );
}
