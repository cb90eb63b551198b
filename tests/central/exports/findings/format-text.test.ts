import { describe, expect, test } from '@jest/globals';
import { formatText } from '../../../../src/central/exports/findings/format-text';
import { checked, finding, unread } from './reports';

const inColumn = (count: number, column = 'F'): ReturnType<typeof finding>[] =>
  Array.from({ length: count }, (_, index) => finding({ cell: `${column}${index + 3}` }));

describe('the text report', () => {
  test('says how the workbook was read, what was found and where, and the verdict', () => {
    const fix = { sheet: 'Mål', cell: 'E3', value: 'F2', description: 'Skriv F2 i stället.' };
    const source = { document: 'Styrmodellen', page: '6', heading: null, text: 'Styrmodellen, s. 6' };
    expect(formatText([checked([finding({ content: 'F9', fix, source })])], { language: 'sv' })).toBe(`bun.xlsx
  Styrmodell: Karlskoga · budgetår 2027 · belopp i tkr
  Läst: mål Mål!A1:S3 (2 rader)
  ! Intäkterna är vända.

  Mål
  fel         E3  chain/missing-parent
      N1 anger inget överordnat mål.
      I cellen står: F9
      Förslag: Skriv F2 i stället.
      Grund: Styrmodellen, s. 6

  Arbetsboken har fel som ska rättas innan den lämnas in: 1 fel, 0 varningar, 0 upplysningar.
`);
  });

  test.each([
    [5, 5, undefined],
    [6, 6, undefined],
    [7, 5, '… 2 till'],
    [19, 5, '… 14 till'],
  ])('of %i repeats in a column %i are shown', (count, shown, rest) => {
    const text = formatText([checked(inColumn(count))], { language: 'sv' });
    expect(text.match(/inget överordnat/g)).toHaveLength(shown);
    if (rest === undefined) expect(text).not.toContain('…');
    else expect(text).toContain(`${rest} av samma slag i kolumn F (chain/missing-parent)`);
  });

  test('repeats in another column, or of another rule, are counted by themselves', () => {
    const text = formatText(
      [checked([...inColumn(4), ...inColumn(4, 'G'), finding({ ruleId: 'chain/cycle', cell: 'F99' })])],
      { language: 'sv' },
    );
    expect(text).not.toContain('…');
  });

  test('the ground of a rule is told once', () => {
    const source = { document: 'D', page: null, heading: null, text: 'Dokumentet' };
    const text = formatText([checked([finding({ source }), finding({ source, cell: 'E4' })])], { language: 'sv' });
    expect(text.match(/Grund: Dokumentet/g)).toHaveLength(1);
  });

  test.each([
    [[], 'Nothing to remark on: 0 errors, 0 warnings, 0 notes.'],
    [[finding({ severity: 'information' })], 'neither errors nor warnings, but notes: 0 errors, 0 warnings, 1 note.'],
    [[finding({ severity: 'warning' })], 'no errors, but warnings to consider: 0 errors, 1 warning, 0 notes.'],
  ] as const)('the verdict follows the findings (%#)', (findings, verdict) => {
    expect(formatText([checked(findings)], { language: 'en' })).toContain(verdict);
  });

  test('of several files it gives the sum, and names those that could not be read', () => {
    const text = formatText([checked([finding()]), unread, checked([finding()], 'sn.xlsx')], { language: 'sv' });
    expect(text).toContain('Kunde inte granskas: trasig.xlsx är avklippt.');
    expect(text).toMatch(/\nGranskade arbetsböcker: 2, kunde inte granskas: 1, sammanlagt 2 fel, .*\.\n$/);
  });

  test('what a cell holds is cut short and made visible', () => {
    const text = formatText([checked([finding({ content: `\u001b[31m${'x'.repeat(200)}` })])], { language: 'sv' });
    expect(text).toMatch(/I cellen står: \\u001b\[31mx+…\n/);
  });

  const row = [
    { column: 'A', header: 'Mål-id', content: 'N1', isAnchor: false },
    { column: 'B', header: 'Nivå', content: 'Nämndmål', isAnchor: false },
    { column: 'C', header: 'Mål', content: 'Barn och unga får hjälp tidigt och i sitt sammanhang', isAnchor: false },
    { column: 'D', header: '', content: 'a\u202Eb', isAnchor: false },
    { column: 'E', header: 'Överordnat mål', content: 'F9', isAnchor: true },
    { column: 'F', header: 'Nämnd', content: 'Socialnämnden', isAnchor: false },
    { column: 'G', header: 'Ansvarig', content: 'Socialchef', isAnchor: false },
  ];

  test('the row says what the cell belongs to: its first cells, and one on either side', () => {
    expect(formatText([checked([finding({ row })])], { language: 'sv' })).toContain(`
      Raden – Mål-id: N1 · Nivå: Nämndmål · D: a\\u202eb · Nämnd: Socialnämnden
`);
    expect(formatText([checked([finding({ row: row.slice(2) })])], { language: 'en' })).toContain(`
      The row – Mål: Barn och unga får hjälp tidigt … · D: a\\u202eb ·
      Nämnd: Socialnämnden
`);
  });

  test('no line is wider than eighty characters but for the verdict, and that one is the last', () => {
    const long = 'Rätta målnivån eller riktningen så att de går åt samma håll. '.repeat(5);
    const found = finding({
      message: long,
      content: long,
      row,
      fix: { sheet: 'Mål', cell: 'E3', value: 'x', description: long },
      source: { document: long, page: null, heading: null, text: long },
    });
    const { reading, ...rest } = checked([found, ...inColumn(9)]);
    const tables = Array.from({ length: 9 }, () => ({ place: 'Mål!A1:S3', name: 'mål', rows: 2 }));
    const lines = formatText([{ ...rest, reading: { ...reading, tables, notes: [long] } }], { language: 'sv' })
      .trimEnd()
      .split('\n');
    expect(lines.at(-1)).toMatch(/^ {2}Arbetsboken har fel .*: 10 fel, 0 varningar, 0 upplysningar\.$/);
    for (const line of lines.slice(0, -1)) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('of two hundred of a kind it shows five and counts the rest', () => {
    const text = formatText([checked(inColumn(200))], { language: 'en' });
    expect(text).toContain('… 195 more of the same in column F (chain/missing-parent)\n');
    expect(text.split('\n').length).toBeLessThan(30);
  });
});
