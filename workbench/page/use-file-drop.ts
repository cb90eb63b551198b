import { useEffect, useRef, useState } from 'react';

/** Takes a file that is dropped anywhere on the page; whether one is being dragged over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const out = (event: DragEvent): void => {
      // Without a next element it has left the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) take.current(file);
    };
    // Before Univer, which would take the file for something to paste.
    const early = { capture: true };
    document.addEventListener('dragover', over, early);
    document.addEventListener('dragleave', out, early);
    document.addEventListener('drop', drop, early);
    return () => {
      document.removeEventListener('dragover', over, early);
      document.removeEventListener('dragleave', out, early);
      document.removeEventListener('drop', drop, early);
    };
  }, []);
  return isOver;
}
