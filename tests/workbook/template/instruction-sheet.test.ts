import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_MODELS } from '../../../src/models/built-in-models';
import { TABLES } from '../../../src/workbook/layout/tables';
import { templateBook } from '../../../src/workbook/template/make-template';
import type { TemplateOptions } from '../../../src/workbook/template/template-options';
import { MADE_SAMPLES } from '../../samples/made-samples';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { builtIn, planOfBook, writtenBook } from './check-book';

function linesOf(model: string, options: Partial<TemplateOptions> = {}): readonly string[] {
  const book = writtenBook(templateBook({ model: builtIn(model), budgetYear: 2027, ...options }));
  return book.sheets[0]!.rows.flatMap((row) => row?.values.map(String) ?? []);
}

const lineAbout = (lines: readonly string[], start: string): string | undefined =>
  lines.find((line) => line.trim().startsWith(start));

describe('the instruction', () => {
  test.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))(
    'names the levels, the perspectives and the sheets of %s',
    (id, model) => {
      const lines = linesOf(id);
      model.levels.forEach(({ name }, index) => {
        expect(lineAbout(lines, `${index + 1}. ${name.sv}, beslutas av`)).toBeDefined();
      });
      for (const { name } of model.perspectives) expect(lineAbout(lines, 'Perspektiven är')).toContain(name.sv);
      for (const { sheet } of TABLES) expect(lineAbout(lines, `${sheet}: `)).toBeDefined();
    },
  );

  test('says what is measured', () => {
    expect(lineAbout(linesOf('katrineholm'), '2. Övergripande mål')).not.toContain('mäts');
    expect(lineAbout(linesOf('katrineholm'), '3. Resultatmål')).toMatch(/bidrar till Övergripande mål; mäts$/);
    expect(lineAbout(linesOf('overtornea'), '3. Nämndmål')).toContain('mäts när det är ett jämställdhetsmål');
  });

  test('tells the model’s days, and none where it has none', () => {
    expect(lineAbout(linesOf('katrineholm'), 'Beslut:')).toBe(
      'Beslut: fullmäktiges budget senast 30 november 2026 och nämndens plan senast 31 december 2026.',
    );
    expect(lineAbout(linesOf('karlskoga'), 'Uppföljning:')).toContain('efter 30 april, 31 augusti och 31 december');
    const equality = linesOf('overtornea', { budgetYear: 2030 });
    expect(lineAbout(equality, 'Jämställdhetsmål antas:')).toContain('enhetens mål senast 30 april 2030');
    expect(lineAbout(equality, 'Jämställdhetsmål följs upp:')).toContain('förvaltningens mål senast 31 oktober 2030');
    expect(linesOf('kommunallagen')).not.toContain('Tider');
  });

  test('speaks to the committee, and of what stands there already', () => {
    const master = planOfBook(readXlsx(MADE_SAMPLES.get('karlskoga.xlsx')!, { name: 'k' }), builtIn('karlskoga'));
    const own = linesOf('karlskoga', { master, committee: 'VON' });
    expect(lineAbout(own, 'Arbetsboken samlar')).toContain('för Vård- och omsorgsnämnden');
    expect(lineAbout(own, '1.')).toContain('Läs det grå');
    expect(lineAbout(linesOf('karlskoga'), '1.')).toContain('Organisation');
  });
});
