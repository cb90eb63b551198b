import type { IUniverConfig, LocaleType } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/en-US';
import docsTexts from '@univerjs/docs-ui/locale/en-US';
import findTexts from '@univerjs/find-replace/locale/en-US';
import validationTexts from '@univerjs/data-validation/locale/en-US';
import sheetTexts from '@univerjs/sheets/locale/en-US';
import formatTexts from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetValidationTexts from '@univerjs/sheets-data-validation/locale/en-US';
import validationPanelTexts from '@univerjs/sheets-data-validation-ui/locale/en-US';
import formulaTexts from '@univerjs/sheets-formula/locale/en-US';
import formulaPanelTexts from '@univerjs/sheets-formula-ui/locale/en-US';
import noteTexts from '@univerjs/sheets-note-ui/locale/en-US';
import numberFormatTexts from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sortTexts from '@univerjs/sheets-sort-ui/locale/en-US';
import tableTexts from '@univerjs/sheets-table/locale/en-US';
import tablePanelTexts from '@univerjs/sheets-table-ui/locale/en-US';
import gridTexts from '@univerjs/sheets-ui/locale/en-US';
import frameTexts from '@univerjs/ui/locale/en-US';
import SWEDISH from './swedish.json';
import { translated } from './translated';

type Texts = NonNullable<IUniverConfig['locales']>[LocaleType];

/** What the parts say that people see. The descriptions of the functions and the text editor's own menus, which are not shown, stay English. */
export const SHOWN_TEXTS: readonly Texts[] = [
  designTexts,
  findTexts,
  validationTexts,
  sheetTexts,
  formatTexts,
  sheetValidationTexts,
  validationPanelTexts,
  formulaPanelTexts,
  noteTexts,
  numberFormatTexts,
  sortTexts,
  tableTexts,
  tablePanelTexts,
  gridTexts,
  frameTexts,
];

/** All that Univer says, in a language. */
export function gridLocale(language: 'sv' | 'en'): Texts {
  const shown = SHOWN_TEXTS.reduce<Texts>((all, each) => ({ ...all, ...each }), {});
  return { ...docsTexts, ...formulaTexts, ...(language === 'sv' ? translated(shown, SWEDISH) : shown) };
}
