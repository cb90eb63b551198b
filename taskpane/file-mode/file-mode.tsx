import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type DragEvent } from 'react';
import { ErrorBoundary } from '../app/error-boundary';
import { ViewFailed } from '../app/view-panel';
import { FileDesk } from './file-desk';
import type { FileLibrary } from './file-library';
import { FileStart } from './file-start';
import { droppedFiles } from './picked-file';

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
});

/** The pane without Excel: workbook files are opened from the machine, looked at and mended, and saved as copies. Nothing is sent anywhere. */
export function FileMode({ library }: { readonly library: FileLibrary }) {
  const styles = useStyles();
  const { files, chosen } = useSyncExternalStore(library.subscribe, library.snapshot);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (library.isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [library]);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(library.add);
  };
  const file = files.find(({ id }) => id === chosen);
  return (
    <div className={styles.root} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <ErrorBoundary key={chosen ?? 0} fallback={(cause, retry) => <ViewFailed cause={cause} onRetry={retry} />}>
        {file && 'session' in file ? (
          <FileDesk key={file.id} library={library} workbook={file.workbook} session={file.session} />
        ) : (
          <FileStart library={library} />
        )}
      </ErrorBoundary>
    </div>
  );
}
