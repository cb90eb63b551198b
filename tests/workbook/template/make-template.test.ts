import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_MODELS } from '../../../src/models/built-in-models';
import { a1Range } from '../../../src/plan/cell';
import { TABLES } from '../../../src/workbook/layout/tables';
import { committeesOf } from '../../../src/workbook/template/committees-of';
import { templateBook } from '../../../src/workbook/template/make-template';
import { TemplateError } from '../../../src/workbook/template/template-error';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { MADE_SAMPLES } from '../../samples/made-samples';
import { builtIn, graveFindings, planOfBook, writtenBook } from './check-book';

const karlskoga = builtIn('karlskoga');
const empty = writtenBook(
  templateBook({ model: karlskoga, budgetYear: 2027, municipality: 'Provkommun', organisationNumber: '212999-0107' }),
);
const sheetOf = (name: string) => empty.sheets.find((sheet) => sheet.name === name)!;
const headersOf = (name: string) => sheetOf(name).rows[0]!.values;

/** The samples are masters too: organisation, council goals and frames. */
const MODELS = ['karlskoga', 'katrineholm', 'overtornea', 'trelleborg'];
const masters = new Map(
  MODELS.map((id) => {
    return [id, planOfBook(readXlsx(MADE_SAMPLES.get(`${id}.xlsx`)!, { name: id }), builtIn(id))];
  }),
);

describe('an empty template', () => {
  test('has an instruction sheet and the tables in their order, each with one empty row', () => {
    expect(empty.sheets.map(({ name }) => name)).toEqual(['Läs mig', ...TABLES.map(({ sheet }) => sheet)]);
    expect(empty.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      TABLES.map(({ table }) => table),
    );
    expect(sheetOf('Mål').tables.map(({ range }) => a1Range(range))).toEqual(['A1:S2']);
    expect(sheetOf('Läs mig').tables).toEqual([]);
  });

  test.each([
    ['Styrmått', ['Resultat 2024', 'Resultat 2025', 'Resultat 2026', 'Målnivå 2027', 'Målnivå 2028', 'Målnivå 2029']],
    ['Ramar', ['Nämnd', 'Typ', '2027', '2028', '2029']],
    ['Budget', ['Utfall 2025', 'Budget 2026', '2027', '2028', '2029']],
    ['Balans', ['Post', '2025', '2026', '2027', '2028', '2029']],
  ])('has the headers of %s', (sheet, last) => {
    expect(headersOf(sheet).slice(-last.length)).toEqual(last);
  });

  test('takes as many years of history as are asked for', () => {
    const book = writtenBook(templateBook({ model: karlskoga, budgetYear: 2030, historyYears: 1 }));
    const headers = book.sheets.find(({ name }) => name === 'Styrmått')!.rows[0]!.values;
    expect(headers.slice(14)).toEqual(['Resultat 2029', 'Målnivå 2030', 'Målnivå 2031', 'Målnivå 2032']);
  });

  test('states what it is made for, in its cells and in its memory', () => {
    const { settings } = planOfBook(empty, karlskoga);
    expect(settings).toMatchObject({
      municipality: 'Provkommun',
      organisationNumber: '212999-0107',
      model: 'Karlskoga',
      budgetYear: 2027,
      unit: 'tkr',
    });
    expect(settings.committee).toBeUndefined();
    expect(empty.customXml.map(({ namespace }) => namespace)).toEqual(['urn:styrkoll:settings:1']);
    expect(empty.customXml[0]!.xml).toContain('karlskoga');
  });

  test('names the allowed values', () => {
    const listOf = (sheet: string, column: number) =>
      sheetOf(sheet).validations.find(({ ranges }) => ranges.some(({ left, top }) => left === column && top === 1))
        ?.formula1;
    expect(listOf('Mål', 1)).toBe('"Vision,Fullmäktigemål,Nämndmål,Förvaltningsmål"');
    expect(listOf('Mål', 5)).toBe("OFFSET('Organisation'!$B$2,0,0,MAX(1,COUNTA('Organisation'!$B$2:$B$502)),1)");
    expect(listOf('Styrmått', 5)).toBe('"högre,lägre,inom"');
    expect(listOf('Styrmått', 8)).toBe('"T,K,M"');
    expect(listOf('Ramar', 1)).toBe('"Drift,Investering"');
    expect(listOf('Budget', 5)).toBe('"Intäkt,Kostnad,Investering"');
    expect(listOf('Uppföljning', 4)).toBe('"ja,delvis,nej"');
    expect(listOf('Mål', 2)).toBeUndefined();
  });

  test('explains each column at its header, and asks for dates, amounts and years as such', () => {
    for (const { sheet, columns, years, entity } of TABLES) {
      if (entity === 'settings') continue;
      const explained = sheetOf(sheet).validations.filter(
        ({ type, ranges }) => type === 'none' && ranges.some(({ top, bottom }) => top === 0 && bottom === 0),
      );
      expect([sheet, explained.length >= columns.length + years.length]).toEqual([sheet, true]);
    }
    const typeOf = (sheet: string, column: number) =>
      sheetOf(sheet).validations.find(({ ranges }) => ranges.some(({ left, top }) => left === column && top === 1))
        ?.type;
    expect([typeOf('Aktiviteter', 6), typeOf('Ramar', 2), typeOf('Överföring', 1)]).toEqual([
      'date',
      'decimal',
      'whole',
    ]);
    expect(typeOf('Styrmått', 14)).toBeUndefined();
  });

  test('says in its instruction which columns the model needs', () => {
    const textsOf = (id: string) =>
      writtenBook(templateBook({ model: builtIn(id), budgetYear: 2027 }))
        .sheets[0]!.rows.flatMap((row) => row?.values ?? [])
        .map(String);
    const goalsOf = (id: string) => textsOf(id).find((text) => text.startsWith('Mål: '));
    expect(goalsOf('karlskoga')).toContain('Perspektiv');
    expect(goalsOf('karlskoga')).not.toContain('Målgrupp');
    expect(goalsOf('trelleborg')).toContain('Målgrupp, Effekt, Motiv, Gäller från, Gäller till');
  });

  test('gives the same bytes each time', () => {
    const make = () => writeXlsx(templateBook({ model: karlskoga, budgetYear: 2027 }));
    expect(Buffer.compare(make(), make())).toBe(0);
  });

  test.each(BUILT_IN_MODELS.map((model) => [model.id, model] as const))('checks clean under %s', (_id, model) => {
    for (const options of [{}, { committee: 'Socialnämnden' }]) {
      expect(
        graveFindings(planOfBook(writtenBook(templateBook({ model, budgetYear: 2027, ...options })), model), model),
      ).toEqual([]);
    }
  });
});

describe('a template from a master', () => {
  test.each(MODELS)('has the council’s goals, the organisation and all frames, and checks clean (%s)', (id) => {
    const master = masters.get(id)!;
    const model = builtIn(id);
    const plan = planOfBook(writtenBook(templateBook({ model, budgetYear: 2027, master })), model);
    expect(plan.organisations.map(({ name }) => name)).toEqual(master.organisations.map(({ name }) => name));
    expect(plan.frames.map(({ organisation, kind, amounts }) => ({ organisation, kind, amounts }))).toEqual(
      master.frames.map(({ organisation, kind, amounts }) => ({ organisation, kind, amounts })),
    );
    expect(new Set(plan.goals.map(({ level }) => level))).toEqual(
      new Set(model.levels.filter(({ decidedBy }) => decidedBy === 'council').map(({ name }) => name.sv)),
    );
    expect(plan.settings).toMatchObject({
      municipality: master.settings.municipality,
      taxRate: master.settings.taxRate,
    });
    expect(graveFindings(plan, model)).toEqual([]);
  });

  test.each(MODELS)('gives each committee its own frames and no total, and checks clean (%s)', (id) => {
    const master = masters.get(id)!;
    const model = builtIn(id);
    const councilIsMeasured = model.levels.some(({ decidedBy, measurable }) => decidedBy === 'council' && measurable);
    for (const committee of committeesOf(master).filter((_committee, index) => index % 3 === 0)) {
      const plan = planOfBook(
        writtenBook(templateBook({ model, budgetYear: 2027, master, committee: committee.code! })),
        model,
      );
      expect(plan.settings.committee).toBe(committee.name);
      expect(plan.frames.map(({ organisation, kind }) => [organisation, kind])).toEqual([
        [committee.name, 'operating'],
        [committee.name, 'investment'],
      ]);
      expect(plan.measures.length > 0).toBe(councilIsMeasured);
      expect({
        committee: committee.name,
        findings: graveFindings(plan, model).map(({ ruleId, anchor }) => [ruleId, anchor]),
      }).toEqual({ committee: committee.name, findings: [] });
    }
  });

  test('keeps amounts whatever unit they are written in', () => {
    const master = masters.get('karlskoga')!;
    const amountsIn = (unit: 'kr' | 'tkr' | 'mnkr') =>
      planOfBook(writtenBook(templateBook({ model: karlskoga, budgetYear: 2027, master, unit })), karlskoga).frames.map(
        ({ amounts }) => amounts,
      );
    const expected = master.frames.map(({ amounts }) => amounts);
    expect(amountsIn('kr')).toEqual(expected);
    expect(amountsIn('mnkr')).toEqual(expected);
  });
});

describe('what cannot be made', () => {
  const master = masters.get('karlskoga')!;
  test.each([
    ['a committee that the master lacks', { master, committee: 'Trafiknämnden' }, 'committee'],
    ['a year that is none', { budgetYear: 27 }, 'budgetYear'],
  ])('%s', (_name, options, path) => {
    const make = () => templateBook({ model: karlskoga, budgetYear: 2027, ...options });
    expect(make).toThrow(TemplateError);
    expect(make).toThrow(path);
  });
});
