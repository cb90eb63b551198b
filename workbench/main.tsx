import { createRoot } from 'react-dom/client';
import { pageTexts } from './page/texts/choose-texts';
import { Workbench } from './page/workbench';

const place = document.getElementById('workbench');
if (place) {
  const { navigator } = window;
  const texts = pageTexts(navigator.language);
  document.documentElement.lang = texts.language;
  createRoot(place).render(<Workbench texts={texts} displayLanguage={navigator.language} />);
}
