import { iconMap, IIconSetType, type IIconSet } from '@univerjs/sheets-conditional-formatting';

/** Sets that Univer, too, has from the icon of the lowest values on; in all others it begins with the highest. */
const ASCENDING: ReadonlySet<string> = new Set([IIconSetType.fourRating, IIconSetType.fiveRating]);

type UniverIcon = Pick<IIconSet['config'][number], 'iconType' | 'iconId'>;

/** How many icons a set has, by its name in the file; 0 for one that Univer does not have. */
export function iconCount(set: string): number {
  return iconMap[set as IIconSetType]?.length ?? 0;
}

/** An icon of Univer's. @param set as the file names it @param place from the icon of the lowest values on; undefined for an icon that Univer does not have */
export function univerIcon(set: string, place: number): UniverIcon | undefined {
  const count = iconCount(set);
  if (!(place >= 0 && place < count)) return undefined;
  return { iconType: set as IIconSetType, iconId: String(ASCENDING.has(set) ? place : count - 1 - place) };
}

/** The place of one of Univer's icons in its set, from the icon of the lowest values on; undefined for none. */
export function placeOfIcon({ iconType, iconId }: UniverIcon): number | undefined {
  const count = iconCount(iconType);
  const id = Number(iconId);
  if (!(id >= 0 && id < count)) return undefined;
  return ASCENDING.has(iconType) ? id : count - 1 - id;
}
