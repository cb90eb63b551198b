import { useRef } from 'react';
import type { PageTexts } from './page-texts';
import { SAMPLES } from './samples';

/** Chooses the workbook: one that comes with the page, or a file from disk. */
export function BookPicker({
  file,
  texts,
  onSample,
  onFile,
}: {
  /** The open file's name. */
  readonly file: string | undefined;
  readonly texts: PageTexts;
  readonly onSample: (file: string) => void;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const isOwn = file !== undefined && !SAMPLES.some((sample) => sample.file === file);
  return (
    <>
      <label className="picker">
        {texts.samples}
        <select value={file ?? ''} onChange={({ currentTarget }) => onSample(currentTarget.value)}>
          {isOwn && <option value={file}>{texts.ownFile(file)}</option>}
          {SAMPLES.map((sample) => (
            <option key={sample.file} value={sample.file}>
              {sample.label(texts)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => input.current?.click()}>
        {texts.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
    </>
  );
}
