import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { FolderOpen16Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useSurroundings } from '../app/surroundings';
import { FileButton } from '../parts/file-button';
import type { FileLibrary } from './file-library';
import { FileLine } from './file-line';
import { pickedFiles } from './picked-file';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', boxSizing: 'border-box', padding: tokens.spacingHorizontalL },
  page: {
    maxWidth: '720px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { borderTopColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

/** Where files are chosen or dropped, and the list of those that are open with how each stands. */
export function FileStart({ library }: { readonly library: FileLibrary }) {
  const { say } = useSurroundings();
  const { files, waiting } = useSyncExternalStore(library.subscribe, library.snapshot);
  const styles = useStyles();
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <main className={styles.root}>
      <div className={styles.page}>
        <Text as="h1" size={600} weight="semibold" className={styles.title}>
          {say('app.name')}
        </Text>
        <Text as="p" className={styles.text}>
          {say('file.about')}
        </Text>
        <div
          className={mergeClasses(styles.zone, isOver && styles.over)}
          onDragEnter={() => setOver(true)}
          onDragOver={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
        >
          <Text size={400} weight="semibold">
            {say('file.drop')}
          </Text>
          <div className={styles.buttons}>
            <FileButton
              appearance="primary"
              accept=".xlsx,.xlsm"
              multiple
              onFiles={(chosen) => void library.add(pickedFiles(chosen))}
            >
              {say('file.choose')}
            </FileButton>
            <Button icon={<FolderOpen16Regular />} onClick={() => folder.current?.click()}>
              {say('file.choose-folder')}
            </Button>
            <input
              ref={(input) => {
                folder.current = input;
                // Not among the attributes that React knows.
                input?.setAttribute('webkitdirectory', '');
              }}
              type="file"
              hidden
              aria-hidden
              tabIndex={-1}
              onChange={({ currentTarget }) => {
                const chosen = [...(currentTarget.files ?? [])];
                currentTarget.value = '';
                void library.add(pickedFiles(chosen));
              }}
            />
          </div>
          <Text size={200}>{say('file.private')}</Text>
        </div>
        {waiting > 0 && <Text role="status">{say('file.waiting', { count: waiting })}</Text>}
        {files.length > 0 && (
          <ul className={styles.list} aria-label={say('file.list')}>
            {files.map((file) => (
              <FileLine
                key={file.id}
                file={file}
                onChoose={() => library.choose(file.id)}
                onRemove={() => library.remove(file.id)}
              />
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}
