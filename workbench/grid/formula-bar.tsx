import type { GridTexts } from './grid-texts';

/** The chosen cell's address, and what it holds, to be read and written. */
export function FormulaBar({
  address,
  content,
  texts,
  onChange,
  onEnd,
}: {
  readonly address: string;
  readonly content: string;
  readonly texts: GridTexts;
  readonly onChange: (text: string) => void;
  readonly onEnd: (keep: boolean) => void;
}) {
  return (
    <div className="formula-bar">
      <output className="address" aria-label={texts.cell}>
        {address}
      </output>
      <input
        aria-label={texts.content}
        value={content}
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' || key === 'Escape') onEnd(key === 'Enter');
        }}
      />
    </div>
  );
}
