import type { IDisposable } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { UniverEngine } from '../univer/univer-engine';
import { placeOfLink } from './place-of-link';

/** Follows a link within the workbook when its cell is clicked, as the report's links to the findings' cells. Other links lead out of the page and stay. */
export function followLinks(engine: UniverEngine): IDisposable {
  const { injector } = engine.book;
  const subscription = injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const { subUnitId, row, col } = location;
    const reference = engine.look(subUnitId, row, col).hyperlink?.documentReference;
    const place = reference === undefined ? undefined : placeOfLink(reference, engine.sheets());
    if (!place) return;
    // The click itself has still to choose the link's own cell.
    setTimeout(() => {
      engine.activate(place.sheet);
      engine.select(place.sheet, place.range);
    });
  });
  return { dispose: () => subscription.unsubscribe() };
}
