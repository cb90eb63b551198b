import { loadRuleProse, type Language } from '../../src/index';
import { VIEW_LOADERS } from './view-loaders';

/**
 * Brings in what would be fetched when it is first looked at, so that a page which has been opened works without a network from then on. What cannot be
 * fetched now is tried again when it is asked for.
 */
export async function fetchAhead(languages: readonly Language[] = ['sv', 'en']): Promise<void> {
  const loads = [
    ...Object.values(VIEW_LOADERS),
    () => import('../file-mode/sheet/sheet-view'),
    ...languages.map((language) => () => loadRuleProse(language)),
  ];
  for (const load of loads) await load().catch(() => undefined);
}
