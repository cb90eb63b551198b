import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ModelPicker } from '../parts/model-picker';
import { ModelProblems } from '../parts/model-problems';
import { usePane, useSessionState } from './pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
});

/** Asks by which governance model the workbook is to be checked: none is guessed. */
export function ChooseModel() {
  const { say } = usePane();
  const { opened } = useSessionState();
  const styles = useStyles();
  const { stated, fault } = opened?.stated ?? {};
  return (
    <div className={styles.root}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {say('model.ask')}
      </Text>
      <Text>
        {fault ? say('model.own-unusable') : stated ? say('model.unknown', { stated: stated.text }) : say('model.none')}
      </Text>
      {fault && <ModelProblems problems={fault.problems} />}
      <ModelPicker />
    </div>
  );
}
