import { a1Range } from '../../../../plan/cell';
import { readRanges } from '../../parts/validation';
import { editTag } from '../edit-tag';
import type { ConditionalFormatChange } from './book-change';
import type { BookStyles } from './book-styles';
import { fileRules, type FileRule } from './file-rules';
import { keptRule, linkOf, priorityOf } from './kept-rule';
import { newRule } from './new-rule';
import type { SheetElements } from './sheet-elements';

/** A rule of the file that stays what it is. */
interface Kept {
  readonly rule: FileRule;
  readonly sqref: string;
  readonly text: string;
}

/**
 * Writes the conditional formats of a sheet: rules of the file as they are there, with other ranges where they are elsewhere now and another priority where another rule has
 * theirs, and new ones. Rules of Excel 2010's extension stay in it; what it adds to a rule of the plain form goes with that one.
 * @param formats the one that wins first
 * @param follow what becomes of a formula that nobody but the file keeps, after rows and columns came and went
 */
export function writeConditionalFormats(
  elements: SheetElements,
  formats: readonly ConditionalFormatChange[],
  styles: BookStyles | undefined,
  follow: (formula: string) => string,
): void {
  const rules = fileRules(elements, 'conditionalFormatting', 'cfRule');
  const { prefix: p } = elements;
  const kept = new Map<FileRule, Kept>();
  const added: string[] = [];
  let last = 0;
  for (const format of formats) {
    const known = format.origin === undefined ? undefined : rules[format.origin];
    const sqref = format.ranges.map(a1Range).join(' ');
    if (sqref === '' || (known && !format.rule && plainOf(known, rules))) continue;
    last = Math.max(last + 1, known ? priorityOf(known) : 0);
    if (format.rule || !known) {
      const text = format.rule && newRule(format, format.rule, last, p, styles);
      if (text !== undefined)
        added.push(`<${p}conditionalFormatting sqref="${sqref}">${text}</${p}conditionalFormatting>`);
    } else kept.set(known, { rule: known, sqref, text: keptRule(known, format, last, follow) });
  }
  for (const rule of rules) {
    const plain = plainOf(rule, rules);
    const supplemented = plain && kept.get(plain);
    if (supplemented) kept.set(rule, { rule, sqref: supplemented.sqref, text: rule.text });
  }
  const parents = parentsOf(rules.filter(({ isExtension }) => !isExtension));
  const texts = parents.map((parent) => parentTexts(parent, kept));
  elements.set('conditionalFormatting', [...texts, ...added].join(''));
  let extensions = elements.get('extLst');
  for (const parent of parentsOf(rules.filter(({ isExtension }) => isExtension))) {
    const { parentText } = parent[0]!;
    extensions = extensions.replace(parentText, () => extensionText(parent, kept));
  }
  elements.set('extLst', withoutEmpty(extensions));
}

/** Extension lists that have lost all that was in them go. */
export function withoutEmpty(extensions: string): string {
  let text = extensions;
  for (;;) {
    const next = text
      .replace(/<([^\s<>/]+:)?(?:conditionalFormattings|dataValidations)(?:\s[^<>]*)?>\s*<\/[^<>]*>/g, '')
      .replace(/<([^\s<>/]+:)?ext(?:\s[^<>]*)?>\s*<\/[^<>]*ext>/g, '')
      .replace(/<([^\s<>/]+:)?extLst(?:\s[^<>]*)?>\s*<\/[^<>]*extLst>/g, '');
    if (next === text) return text;
    text = next;
  }
}

/** The rule of the plain form that one of the extension adds to; undefined for one that stands alone. */
function plainOf(rule: FileRule, rules: readonly FileRule[]): FileRule | undefined {
  const link = rule.isExtension ? linkOf(rule) : undefined;
  return link === undefined ? undefined : rules.find((each) => !each.isExtension && linkOf(each) === link);
}

/** Rules that stand in the same element, together. */
function parentsOf(rules: readonly FileRule[]): readonly (readonly FileRule[])[] {
  const parents = new Map<number, FileRule[]>();
  for (const rule of rules) parents.set(rule.parent, [...(parents.get(rule.parent) ?? []), rule]);
  return [...parents.values()];
}

/** What is left of an element: itself, and others beside it for rules that are elsewhere now than its first. */
function parentTexts(parent: readonly FileRule[], kept: ReadonlyMap<FileRule, Kept>): string {
  const left = parent.flatMap((rule) => kept.get(rule) ?? []);
  const [first] = left;
  if (!first) return '';
  const { parentText, parentTag } = first.rule;
  const end = /<\/[^<>]*>\s*$/.exec(parentText)![0];
  const inside = parent.reduce((text, rule) => {
    const now = kept.get(rule);
    return text.replace(rule.text, () => (now?.sqref === first.sqref ? now.text : ''));
  }, parentText.slice(parentTag.length));
  const others = left.filter(({ sqref }) => sqref !== first.sqref);
  return [
    placedTag(parentTag, first.sqref) + inside,
    ...others.map(({ sqref, text }) => placedTag(parentTag, sqref) + text + end),
  ].join('');
}

/** A start tag with other ranges; itself where it names the same ones. */
function placedTag(tag: string, sqref: string): string {
  const before = /\ssqref\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
  return isSame(before?.[1] ?? before?.[2] ?? '', sqref) ? tag : `${editTag(tag, { sqref })}>`;
}

/** An element of the extension with what is left of its rules; '' where nothing is. Its ranges are its own: they become others where all rules have the same. */
function extensionText(parent: readonly FileRule[], kept: ReadonlyMap<FileRule, Kept>): string {
  const left = parent.flatMap((rule) => kept.get(rule) ?? []);
  const [first] = left;
  if (!first) return '';
  const text = parent.reduce(
    (whole, rule) => whole.replace(rule.text, () => kept.get(rule)?.text ?? ''),
    first.rule.parentText,
  );
  if (left.some(({ sqref }) => sqref !== first.sqref)) return text;
  return text.replace(/(<(?:[^\s<>/:]+:)?sqref>)([^<]*)(<\/)/, (whole, open: string, before: string, close: string) =>
    isSame(before, first.sqref) ? whole : `${open}${first.sqref}${close}`,
  );
}

function isSame(before: string, sqref: string): boolean {
  return readRanges(before).map(a1Range).join(' ') === sqref;
}
