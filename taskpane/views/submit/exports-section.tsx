import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { usePane } from '../../app/pane-context';
import { copyText } from '../../parts/copy-text';
import { download } from '../../parts/download';
import { Section } from '../../parts/section';
import { exportFile, EXPORTS, type ExportedFile, type ExportId, type ExportInput } from './exports';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  what: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The documents that can be saved; the one to send comes first. A panel in Excel may be kept from saving files, so each can be copied too. */
export function ExportsSection(input: Omit<ExportInput, 'language' | 'version'>) {
  const { say, language, announce } = usePane();
  const styles = useStyles();
  const make = (id: ExportId): ExportedFile => exportFile(id, { ...input, language, version: VERSION });
  const save = (id: ExportId): void => {
    const { name, type, content } = make(id);
    download(name, content, type);
    announce(say('submit.saved', { name }));
  };
  const copy = async (id: ExportId): Promise<void> => {
    const { name, content } = make(id);
    announce(say((await copyText(content)) ? 'submit.copied' : 'submit.not-copied', { name }));
  };
  return (
    <Section title={say('submit.exports')}>
      <ul className={styles.list}>
        {EXPORTS.map((id, index) => (
          <li key={id} className={styles.item}>
            <Text weight="semibold">{say(`submit.export.${id}`)}</Text>
            <Text size={200} className={styles.what}>
              {say(`submit.export.${id}.what`)}
            </Text>
            <div className={styles.buttons}>
              <Button
                size="small"
                appearance={index === 0 ? 'primary' : 'secondary'}
                aria-label={say('submit.save-what', { what: say(`submit.export.${id}`) })}
                onClick={() => save(id)}
              >
                {say('submit.save')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('submit.copy-what', { what: say(`submit.export.${id}`) })}
                onClick={() => void copy(id)}
              >
                {say('submit.copy')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
