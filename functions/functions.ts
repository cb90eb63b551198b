import { BALANSKRAV, RESULTATRESERV, ATERSTALLNING } from './balance';
import { FYND, REGEL, VALIDERA } from './findings';
import { OVERFORING, RAMKOLL, RAMUTRYMME } from './frames';
import { KEDJEKOLL, MALKEDJA, TACKNING, UNDERMAL } from './goals';
import { loadEngineWhenIdle } from './load-engine';
import { KONSFORDELNING, MALUPPFYLLELSE, MATKOLL, TRAFIKLJUS } from './measures';
import { BELOPP, FORDELA, PERIODISERA, RESURSFORDELA, TAL, UPPRAKNING } from './numbers';

/*
 * The worksheet functions, all of them. Their ids, their names and the order of their parameters are stored in people's workbooks and
 * never change. `npm run generate` makes functions.json, which Excel reads, of the comments that they have where they stand.
 */
CustomFunctions.associate({
  TAL,
  BELOPP,
  MALKEDJA,
  KEDJEKOLL,
  UNDERMAL,
  TACKNING,
  MATKOLL,
  MALUPPFYLLELSE,
  TRAFIKLJUS,
  RAMKOLL,
  RAMUTRYMME,
  OVERFORING,
  BALANSKRAV,
  ATERSTALLNING,
  RESULTATRESERV,
  RESURSFORDELA,
  FORDELA,
  UPPRAKNING,
  PERIODISERA,
  KONSFORDELNING,
  REGEL,
  VALIDERA,
  FYND,
});
loadEngineWhenIdle();
