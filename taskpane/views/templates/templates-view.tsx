import { makeStyles } from '@fluentui/react-components';
import { useSessionState } from '../../app/pane-context';
import { MissingSection } from './missing-section';
import { NewTemplate } from './new-template';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', minWidth: 0 } });

/** Templates: new sheets or workbooks to fill in, and the columns that the open workbook lacks. */
export function TemplatesView() {
  const { opened, model, check } = useSessionState();
  const styles = useStyles();
  if (!opened || !model || !check) return null;
  return (
    <div className={styles.root}>
      <MissingSection opened={opened} model={model} check={check} />
      <NewTemplate opened={opened} model={model} />
    </div>
  );
}
