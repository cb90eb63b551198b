import type { PageTexts } from './page-texts';

const ICONS: Readonly<Record<string, string>> = {
  'styrkoll.check': 'check',
  'styrkoll.nextFinding': 'next',
  'styrkoll.goalChain': 'goals',
  'styrkoll.newTemplate': 'template',
  'styrkoll.submit': 'submit',
};

/** The buttons that the manifest puts into Excel's ribbon. */
export function Ribbon({ texts, onPress }: { readonly texts: PageTexts; readonly onPress: (action: string) => void }) {
  return (
    <div className="ribbon" role="toolbar" aria-label={texts.commands}>
      {Object.entries(texts.command).map(([action, label]) => (
        <button key={action} type="button" className="command" onClick={() => onPress(action)}>
          <img src={`../addin/assets/${ICONS[action] ?? 'icon'}-32.png`} alt="" width={24} height={24} />
          {label}
        </button>
      ))}
    </div>
  );
}
