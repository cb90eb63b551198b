import { useEffect, useRef } from 'react';
import type { PageTexts } from './page-texts';
import { SAMPLES, type Sample } from './samples';

/** The workbooks that come with the page, a card each. */
export function Gallery({
  file,
  texts,
  onChoose,
  onClose,
}: {
  /** The open file's name. */
  readonly file: string | undefined;
  readonly texts: PageTexts;
  readonly onChoose: (file: string) => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="gallery"
      aria-labelledby="gallery-title"
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="dialog-head">
        <h2 id="gallery-title">{texts.gallery}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      <p>{texts.galleryLead}</p>
      <ul className="cards">
        {SAMPLES.map((sample) => (
          <li key={sample.file}>
            <SampleCard
              sample={sample}
              texts={texts}
              isOpen={sample.file === file}
              onChoose={() => {
                dialog.current?.close();
                onChoose(sample.file);
              }}
            />
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function SampleCard({
  sample,
  texts,
  isOpen,
  onChoose,
}: {
  readonly sample: Sample;
  readonly texts: PageTexts;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
}) {
  const { municipality, about, hasMistakes } = sample;
  return (
    <button type="button" className="card" aria-current={isOpen ? 'true' : undefined} onClick={onChoose}>
      <span className="card-title">{municipality ?? texts.ownLayout}</span>
      <span className={hasMistakes ? 'badge mistakes' : 'badge clean'}>
        {hasMistakes ? texts.withMistakes : texts.clean}
      </span>
      {isOpen && <span className="badge">{texts.isOpen}</span>}
      <span className="card-about">{texts.sampleAbout[about]}</span>
    </button>
  );
}
