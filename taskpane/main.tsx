import { createRoot } from 'react-dom/client';
import { browserHost } from './app/pane-host';
import { Surrounded } from './app/surrounded';
import { FileLibrary } from './file-mode/file-library';
import { FileMode } from './file-mode/file-mode';

/** Shows the pane for files, in a browser without Excel. */
export function openFileMode(place: HTMLElement): void {
  const library = new FileLibrary();
  createRoot(place).render(
    <Surrounded host={browserHost(window)}>
      <FileMode library={library} />
    </Surrounded>,
  );
}
