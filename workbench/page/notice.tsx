import type { PageTexts } from './page-texts';

/** What the page has to tell: a sentence, and perhaps a list of what it is about. */
export interface Notice {
  readonly text: string;
  readonly items?: readonly string[];
}

/** A line below the ribbon, as long as there is something to tell. */
export function NoticeLine({
  notice,
  texts,
  onClose,
}: {
  readonly notice: Notice | undefined;
  readonly texts: PageTexts;
  readonly onClose: () => void;
}) {
  return (
    <div role="status" className="bar message" hidden={notice === undefined}>
      {notice && (
        <>
          <span>
            {notice.text}{' '}
            {notice.items && (
              <ul>
                {notice.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </span>
          <button type="button" className="quiet" onClick={onClose}>
            {texts.close}
          </button>
        </>
      )}
    </div>
  );
}
