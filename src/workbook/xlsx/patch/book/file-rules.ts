import type { ElementPlace, PartBytes } from '../part-bytes';
import type { SheetElements } from './sheet-elements';
import { textPart } from './xml-fragment';

/** A rule of the file: of conditional formatting, or a validation. */
export interface FileRule {
  readonly text: string;
  /** Of the element around it: its start tag, and all of it. */
  readonly parentTag: string;
  readonly parentText: string;
  /** Which of the elements of its form that is, by their order. */
  readonly parent: number;
  /** Whether it is the only one in that. */
  readonly only: boolean;
  /** Whether it stands in Excel 2010's extension. */
  readonly isExtension: boolean;
}

/** The rules of a sheet in the order in which they are read: those of the plain form, then those of the extension. */
export function fileRules(elements: SheetElements, parent: string, rule: string): readonly FileRule[] {
  return [
    ...rulesIn(elements.get(parent), parent, rule, false),
    ...rulesIn(elements.get('extLst'), parent, rule, true),
  ];
}

function rulesIn(text: string, parent: string, rule: string, isExtension: boolean): FileRule[] {
  if (text === '') return [];
  // Several elements may stand side by side.
  const part = textPart(`<all>${text}</all>`, parent);
  const found: FileRule[] = [];
  let parents = 0;
  const visit = (place: ElementPlace): void => {
    const children = [...part.children(place)];
    const own = children.filter(({ name }) => name === rule);
    if (place.name === parent) {
      for (const each of own)
        found.push({ ...texts(part, place, each), parent: parents, only: own.length === 1, isExtension });
      parents++;
    } else children.forEach(visit);
  };
  visit(part.root());
  return found;
}

function texts(
  part: PartBytes,
  parent: ElementPlace,
  rule: ElementPlace,
): Pick<FileRule, 'text' | 'parentTag' | 'parentText'> {
  return {
    text: part.text(rule.start, rule.end),
    parentTag: part.text(parent.start, parent.tagEnd),
    parentText: part.text(parent.start, parent.end),
  };
}
