import type { PageTexts } from './page-texts';

/** The page's name, the workbook's name, and whether it has changes that are not saved. */
export function TitleBar({
  name,
  isChanged,
  opening,
  texts,
}: {
  readonly name: string | undefined;
  readonly isChanged: boolean;
  /** The name of the file that is being opened. */
  readonly opening: string | undefined;
  readonly texts: PageTexts;
}) {
  return (
    <div className="title-bar">
      <img src="../addin/assets/icon-32.png" alt="" width={20} height={20} />
      <h1>{texts.product}</h1>
      <p className="file" role="status">
        {opening === undefined ? (
          name !== undefined && (
            <>
              <b>{name}</b>
              <span className="state">{isChanged ? texts.changed : texts.saved}</span>
            </>
          )
        ) : (
          <span className="state">{texts.opening(opening)}</span>
        )}
      </p>
      <p className="about">{texts.about}</p>
    </div>
  );
}
