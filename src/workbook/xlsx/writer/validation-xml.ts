import { a1Range } from '../../../plan/cell';
import { escapeXml } from '../xml/escape-xml';
import type { NewValidation } from './new-workbook';
import { NewWorkbookError } from './new-workbook-error';

/** What Excel lets a list written into the validation be long. */
const MAX_LIST = 255;

/**
 * The `dataValidation` element.
 * @throws NewWorkbookError for a list that Excel would not take
 */
export function validationXml(validation: NewValidation, path: string): string {
  const { list, type = 'custom', operator, style, error, prompt } = validation;
  const attributes = [
    `type="${list !== undefined ? 'list' : type === 'any' ? 'none' : type}"`,
    style && style !== 'stop' ? `errorStyle="${style}"` : '',
    operator && operator !== 'between' ? `operator="${operator}"` : '',
    'allowBlank="1"',
    prompt ? 'showInputMessage="1"' : '',
    'showErrorMessage="1"',
    error ? `errorTitle="${text(error.title, 32)}" error="${text(error.text, 255)}"` : '',
    prompt ? `promptTitle="${text(prompt.title, 32)}" prompt="${text(prompt.text, 255)}"` : '',
    `sqref="${validation.ranges.map(a1Range).join(' ')}"`,
  ];
  const formula1 = list === undefined ? validation.formula1 : listFormula(list, path);
  const formulas = [formula1, validation.formula2].map((formula, index) =>
    formula === undefined ? '' : `<formula${index + 1}>${escapeXml(formula.replace(/^=/, ''))}</formula${index + 1}>`,
  );
  return `<dataValidation ${attributes.filter(Boolean).join(' ')}>${formulas.join('')}</dataValidation>`;
}

function listFormula(list: readonly string[] | string, path: string): string {
  if (typeof list === 'string') return list;
  const items = list.join(',');
  if (items.length > MAX_LIST || items === '')
    throw new NewWorkbookError(path, `a list of ${items.length} characters; use a range`);
  if (list.some((item) => item.includes(','))) throw new NewWorkbookError(path, 'an item with a comma; use a range');
  return `"${items.replaceAll('"', '""')}"`;
}

/** Excel repairs files whose messages are longer than it allows. */
function text(message: string, max: number): string {
  return escapeXml(message.slice(0, max));
}
