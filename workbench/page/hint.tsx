import type { PageTexts } from './page-texts';

/** Offers the tour to those who are here for the first time. */
export function Hint({
  texts,
  onTour,
  onDismiss,
}: {
  readonly texts: PageTexts;
  readonly onTour: () => void;
  readonly onDismiss: () => void;
}) {
  return (
    <div className="bar hint" role="region" aria-label={texts.tour}>
      <span>{texts.hint}</span>
      <button type="button" className="primary" onClick={onTour}>
        {texts.startTour}
      </button>
      <button type="button" className="quiet" onClick={onDismiss}>
        {texts.notNow}
      </button>
    </div>
  );
}
