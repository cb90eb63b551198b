import { a1Range } from '../../../../plan/cell';
import { escapeXml } from '../../xml/escape-xml';
import { editTag } from '../edit-tag';
import type { ValidationChange } from './book-change';
import { withoutEmpty } from './conditional-format-elements';
import { fileRules } from './file-rules';
import type { SheetElements } from './sheet-elements';
import { fragment, fragmentText } from './xml-fragment';

/** Writes the validations of a sheet: those of the file as they are there, with other ranges or formulas, and new ones. Those of Excel 2010's extension stay in it. */
export function writeValidations(elements: SheetElements, validations: readonly ValidationChange[]): void {
  const rules = fileRules(elements, 'dataValidations', 'dataValidation');
  const { prefix: p } = elements;
  const texts = validations.flatMap((validation) => {
    const known = validation.origin === undefined ? undefined : rules[validation.origin];
    const sqref = validation.ranges.map(a1Range).join(' ');
    if (known?.isExtension || sqref === '') return [];
    const { formula1, formula2, attributes = {} } = validation;
    const before = fragment(known?.text ?? `<${p}dataValidation/>`);
    const children = new Map(before.children);
    const put = (name: string, formula: string | undefined): void => {
      if (formula !== undefined) children.set(name, `<${p}${name}>${escapeXml(formula)}</${p}${name}>`);
    };
    put('formula1', formula1);
    put('formula2', formula2);
    const given = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, escapeXml(value)]));
    return [
      fragmentText({ ...before, open: editTag(before.open, { ...given, sqref }), children }, ['formula1', 'formula2']),
    ];
  });
  const before = elements.get('dataValidations');
  const open = before === '' ? `<${p}dataValidations` : fragment(before).open;
  elements.set(
    'dataValidations',
    texts.length === 0
      ? ''
      : `${editTag(open, { count: String(texts.length) })}>${texts.join('')}</${p}dataValidations>`,
  );
  let extensions = elements.get('extLst');
  rules.forEach((rule, index) => {
    if (!rule.isExtension || validations.some(({ origin }) => origin === index)) return;
    extensions = extensions.replace(rule.only ? rule.parentText : rule.text, '');
  });
  elements.set('extLst', withoutEmpty(extensions));
}
