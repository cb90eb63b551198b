import { expect, test } from '@jest/globals';
import { checkWorkbook } from '../../../src/check/check-workbook';
import { loadOwnModel } from '../../../src/check/load-own-model';
import { openWorkbook } from '../../../src/check/open-workbook';
import { templateBook } from '../../../src/workbook/template/make-template';
import { writtenBook } from './check-book';

const long = Array.from({ length: 12 }, (_, index) => ({
  id: `p${index}`,
  name: `Ett perspektiv med ett namn som är långt, nummer ${index}`,
}));

/** A municipality's own words, some of them such that Excel cannot keep them in a validation. */
const MODEL = loadOwnModel({
  id: 'ekestad',
  extends: 'karlskoga',
  version: '3',
  name: 'Ekestad',
  document: 'Ekestads styrning',
  levels: [
    { id: 'vision', name: 'Vision', decidedBy: 'council', vision: true, measurable: false },
    { id: 'mal', name: 'Mål, övergripande', decidedBy: 'council', parents: ['vision'], measurable: true },
    { id: 'ramar', name: 'Ramar & "riktning" <ny>', decidedBy: 'committee', parents: ['mal'], measurable: true },
  ],
  perspectives: long,
  rules: { 'activity/goal-without-activity': 'off', 'chain/frame-without-goal': 'off' },
});

test('a template of a model of one’s own carries the model, lists its words, and checks clean without being told which', () => {
  const book = templateBook({ model: MODEL, budgetYear: 2027, carriesModel: true, committee: 'Ekenämnden' });
  const written = writtenBook(book);
  const goals = written.sheets.find(({ name }) => name === 'Mål')!;
  const listOf = (column: number): string | undefined =>
    goals.validations.find(({ ranges }) => ranges.some(({ left, top }) => left === column && top === 1))?.formula1;
  expect(listOf(1)).toBe("'Listor'!$B$2:$B$4");
  expect(listOf(7)).toBe("'Listor'!$D$2:$D$13");
  expect(written.sheets.at(-1)).toMatchObject({ name: 'Listor', visibility: 'hidden' });

  const opened = openWorkbook(written);
  expect(opened.model).toEqual(MODEL);
  expect(opened.recognised.filter(({ sheet }) => sheet === 'Listor' || sheet === 'Läs mig')).toEqual([]);
  expect(checkWorkbook(opened, opened.model!).open).toEqual([]);
});

test('a built-in model is remembered by its id alone', () => {
  const { customXml } = templateBook({ model: MODEL, budgetYear: 2027 });
  expect(customXml![0]!.xml).toContain('"model":"ekestad"');
});
