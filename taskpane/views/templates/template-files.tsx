import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TemplateError, writeXlsx, type TemplateFile } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { download } from '../../parts/download';
import { bookOf, filesOf, type TemplateChoice } from './template-choice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The template as files, one for each committee where it is made for all of them. */
export function TemplateFiles({ choice }: { readonly choice: TemplateChoice | undefined }) {
  const { session, say, announce } = usePane();
  const styles = useStyles();
  if (!choice) return null;
  const save = (file: TemplateFile): void => {
    try {
      download(file.name, writeXlsx(bookOf(choice, file)), XLSX);
      announce(say('submit.saved', { name: file.name }));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      announce(say('templates.no-committee', { name: file.committee ?? '' }));
    }
  };
  return (
    <>
      <Text size={200}>
        {say(session.workbook.abilities.has('insert') ? 'templates.files-in-excel' : 'templates.files')}
      </Text>
      <ul className={styles.list}>
        {filesOf(choice).map((file) => (
          <li key={file.name} className={styles.line}>
            <Text size={200}>{file.name}</Text>
            <Button
              size="small"
              aria-label={say('templates.save-named', { name: file.name })}
              onClick={() => save(file)}
            >
              {say('submit.save')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
