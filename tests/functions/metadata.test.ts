import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import metadata from '../../functions/functions.json';

/** The functions as they are promised: id, name and parameters, the optional ones in brackets. Never to be changed, only added to. */
const PROMISED: readonly (readonly [id: string, name: string, parameters: string])[] = [
  ['TAL', 'TAL', 'text'],
  ['BELOPP', 'BELOPP', 'belopp från till'],
  ['MALKEDJA', 'MÅLKEDJA', 'mål_id id överordnat [titlar] [avgränsare]'],
  ['KEDJEKOLL', 'KEDJEKOLL', 'id överordnat nivå [modell]'],
  ['UNDERMAL', 'UNDERMÅL', 'mål_id id överordnat [djup]'],
  ['TACKNING', 'TÄCKNING', 'mål_id id överordnat'],
  ['MATKOLL', 'MÄTKOLL', 'mått år målnivåer [resultat] [modell]'],
  ['MALUPPFYLLELSE', 'MÅLUPPFYLLELSE', 'utfall målnivå [riktning] [utgångsläge]'],
  ['TRAFIKLJUS', 'TRAFIKLJUS', 'utfall målnivå [riktning] [gul_gräns]'],
  ['RAMKOLL', 'RAMKOLL', 'budget ram [tolerans]'],
  ['RAMUTRYMME', 'RAMUTRYMME', 'ram_nämnd ram_belopp budget_nämnd budget_belopp'],
  ['OVERFORING', 'ÖVERFÖRING', 'ram utfall [tak_andel] [ingående]'],
  ['BALANSKRAV', 'BALANSKRAV', 'resultat reavinster [undantag] [reservering] [användning]'],
  ['ATERSTALLNING', 'ÅTERSTÄLLNING', 'balanskravsresultat [år]'],
  ['RESULTATRESERV', 'RESULTATRESERV', 'resultat resultat_efter_justering skatt_och_bidrag [eget_kapital_negativt]'],
  ['RESURSFORDELA', 'RESURSFÖRDELA', 'volymer à_pris [total]'],
  ['FORDELA', 'FÖRDELA', 'belopp vikter'],
  ['UPPRAKNING', 'UPPRÄKNING', 'belopp index'],
  ['PERIODISERA', 'PERIODISERA', 'belopp [profil]'],
  ['KONSFORDELNING', 'KÖNSFÖRDELNING', 'kvinnor män'],
  ['REGEL', 'REGEL', 'regel_id [fält]'],
  ['VALIDERA', 'VALIDERA', 'tabell…'],
  ['FYND', 'FYND', 'tabell…'],
];

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

const functions: readonly FunctionMetadata[] = metadata.functions;

const parameterText = ({ name, optional, repeating }: Parameter): string =>
  repeating ? `${name}…` : optional ? `[${name}]` : name;

describe('functions.json', () => {
  test('names the functions as they are promised', () => {
    expect(functions.map(({ id, name, parameters }) => [id, name, parameters.map(parameterText).join(' ')])).toEqual(
      PROMISED,
    );
  });

  test.each(functions.map((each) => [each.id, each] as const))('%s is described as Excel shows it', (id, each) => {
    expect(id).toMatch(/^[A-Z]+$/);
    // Excel cuts longer descriptions off.
    expect(each.description.length).toBeLessThanOrEqual(255);
    expect(each.description).toContain(`Ex: =STYR.${each.name}(`);
    for (const parameter of each.parameters) {
      expect(parameter.description).toMatch(/^\S.{9,254}$/);
      expect(parameter.dimensionality).toBe('matrix');
    }
    expect(each.result).toEqual({ dimensionality: 'matrix' });
    const addresses = ['VALIDERA', 'FYND'].includes(id);
    expect(each.options).toEqual(addresses ? { requiresParameterAddresses: true } : undefined);
  });

  test('has errors handed over, so that a bad cell spoils its own row only', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test.each(['functions.md', 'functions.en.md'])('docs/%s tells of every function', (page) => {
    const text = readFileSync(path.join(__dirname, '../../docs', page), 'utf8');
    for (const { name } of functions) expect(text).toContain(`STYR.${name}(`);
  });
});
