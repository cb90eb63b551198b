import { expect, it } from '@jest/globals';
import { pageTexts } from '../../../workbench/page/texts/choose-texts';
import { SAMPLES } from '../../../workbench/page/samples';
import { TOUR_STEPS } from '../../../workbench/page/tour/tour-steps';

it.each([
  ['sv-SE', 'sv'],
  ['sv', 'sv'],
  ['nb-NO', 'sv'],
  ['en-GB', 'en'],
  ['EN', 'en'],
])('speaks to a browser in %s in %s', (displayLanguage, language) => {
  expect(pageTexts(displayLanguage).language).toBe(language);
});

it.each(['sv', 'en'])('has words for each sample and each step of the tour in %s', (language) => {
  const texts = pageTexts(language);
  expect(SAMPLES.filter(({ about }) => !texts.sampleAbout[about])).toEqual([]);
  expect(texts.tourSteps).toHaveLength(TOUR_STEPS.length);
  expect(TOUR_STEPS.map(({ action }) => action !== undefined)).toEqual(
    texts.tourSteps.map(({ action }) => action !== undefined),
  );
});
