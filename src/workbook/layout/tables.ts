import type { EntityKind } from '../../plan/source';
import type { Column, FieldKind, TableLayout, YearColumns } from './fields';

/** `Header → field kind` in the order of the sheet. */
function columns(...rows: readonly (readonly [header: string, field: string, kind?: FieldKind])[]): Column[] {
  return rows.map(([header, field, kind = 'text']) => ({ header, field, kind }));
}

const HISTORY: YearColumns = { field: 'results', prefix: 'Resultat', kind: 'number', span: 'history' };
const TARGETS: YearColumns = { field: 'targets', prefix: 'Målnivå', kind: 'number', span: 'plan' };

/** The template's tables, in the order of its sheets. Names and headers are stored in people's workbooks: they never change. */
export const TABLES: readonly TableLayout[] = [
  {
    entity: 'settings',
    sheet: 'Plan',
    table: 'tblPlan',
    columns: columns(['Fält', 'label'], ['Värde', 'value']),
    years: [],
  },
  {
    entity: 'organisations',
    sheet: 'Organisation',
    table: 'tblOrganisation',
    columns: columns(
      ['Kod', 'code', 'id'],
      ['Namn', 'name'],
      ['Typ', 'kind', 'organisation-kind'],
      ['Tillhör', 'parent'],
    ),
    years: [],
  },
  {
    entity: 'goals',
    sheet: 'Mål',
    table: 'tblMål',
    columns: columns(
      ['Mål-id', 'id', 'id'],
      ['Nivå', 'level'],
      ['Mål', 'title'],
      ['Beskrivning', 'description'],
      ['Överordnat mål', 'parentIds', 'list'],
      ['Nämnd', 'organisations', 'list'],
      ['Ansvarig', 'responsible'],
      ['Perspektiv', 'perspective'],
      ['Målgrupp', 'targetGroup'],
      ['Effekt', 'effect'],
      ['Motiv', 'motive'],
      ['Gäller från', 'validFrom', 'date-from'],
      ['Gäller till', 'validTo', 'date-to'],
      ['Beslutat av', 'decidedBy'],
      ['Beslutsdatum', 'decidedOn', 'date-to'],
      ['Styrdokument', 'document'],
      ['Avser personer', 'aboutPersons', 'yes-no'],
      ['Jämställdhetsmål', 'equality', 'yes-no'],
      ['Underlag', 'basis'],
    ),
    years: [],
  },
  {
    entity: 'measures',
    sheet: 'Styrmått',
    table: 'tblStyrmått',
    columns: columns(
      ['Mått-id', 'id', 'id'],
      ['Mål-id', 'goalId', 'id'],
      ['Styrmått', 'name'],
      ['Måttyp', 'kind'],
      ['Enhet', 'unit'],
      ['Riktning', 'direction', 'direction'],
      ['Mäts vart … år', 'everyYears', 'number'],
      ['Avser personer', 'aboutPersons', 'yes-no'],
      ['Kön', 'sex', 'sex'],
      ['Källa', 'dataSource'],
      ['Jämförbart', 'comparable', 'yes-no'],
      ['Nyckeltals-id', 'keyFigureId', 'id'],
      ['Påverkbart', 'influenceable', 'yes-no'],
      ['Del av', 'partOf', 'id'],
    ),
    years: [HISTORY, TARGETS],
  },
  {
    entity: 'activities',
    sheet: 'Aktiviteter',
    table: 'tblAktiviteter',
    columns: columns(
      ['Aktivitet-id', 'id', 'id'],
      ['Aktivitet', 'title'],
      ['Mål-id', 'goalIds', 'list'],
      ['Uppdrag-id', 'assignmentId', 'id'],
      ['Ansvarig', 'responsible'],
      ['Start', 'start', 'date-from'],
      ['Slut', 'end', 'date-to'],
      ['Utfall', 'output'],
      ['Resultat', 'result'],
      ['Effekt', 'effect'],
      ['Status', 'status'],
    ),
    years: [],
  },
  {
    entity: 'assignments',
    sheet: 'Uppdrag',
    table: 'tblUppdrag',
    columns: columns(
      ['Uppdrag-id', 'id', 'id'],
      ['Särskilt uppdrag', 'title'],
      ['Givet av', 'givenBy'],
      ['Nämnd', 'organisations', 'list'],
      ['Mål-id', 'goalIds', 'list'],
      ['Slut', 'end', 'date-to'],
    ),
    years: [],
  },
  {
    entity: 'frames',
    sheet: 'Ramar',
    table: 'tblRamar',
    columns: columns(['Nämnd', 'organisation'], ['Typ', 'kind', 'frame-kind']),
    years: [{ field: 'amounts', prefix: '', kind: 'amount', span: 'plan' }],
  },
  {
    entity: 'budget',
    sheet: 'Budget',
    table: 'tblBudget',
    columns: columns(
      ['Nämnd', 'organisation'],
      ['Enhet', 'unit'],
      ['Konto', 'account', 'id'],
      ['Verksamhet', 'activity', 'id'],
      ['Benämning', 'text'],
      ['Typ', 'kind', 'budget-kind'],
    ),
    years: [
      { field: 'actual', prefix: 'Utfall', kind: 'amount', span: 'last-year' },
      { field: 'budget', prefix: 'Budget', kind: 'amount', span: 'this-year' },
      { field: 'amounts', prefix: '', kind: 'amount', span: 'plan' },
    ],
  },
  {
    entity: 'carryOvers',
    sheet: 'Överföring',
    table: 'tblÖverföring',
    columns: columns(
      ['Nämnd', 'organisation'],
      ['År', 'year', 'year'],
      ['In', 'in', 'amount'],
      ['Årets resultat', 'result', 'amount'],
      ['Ut', 'out', 'amount'],
      ['Beslut', 'decision'],
    ),
    years: [],
  },
  {
    entity: 'allocations',
    sheet: 'Resursfördelning',
    table: 'tblResursfördelning',
    columns: columns(
      ['Nämnd', 'organisation'],
      ['Verksamhet', 'activity', 'id'],
      ['Slag', 'kind', 'allocation-kind'],
      ['Nyckeltal', 'key'],
      ['År', 'year', 'year'],
      ['Volym', 'volume', 'number'],
      ['À-pris', 'unitPrice', 'amount'],
      ['Belopp', 'amount', 'amount'],
    ),
    years: [],
  },
  {
    entity: 'balance',
    sheet: 'Balans',
    table: 'tblBalans',
    columns: columns(['Post', 'item', 'balance-item']),
    years: [{ field: 'amounts', prefix: '', kind: 'amount', span: 'balance' }],
  },
  {
    entity: 'documents',
    sheet: 'Styrdokument',
    table: 'tblStyrdokument',
    columns: columns(
      ['Dokument', 'name'],
      ['Kategori', 'category'],
      ['Typ', 'type'],
      ['Omfattning', 'scope'],
      ['Beslutat av', 'decidedBy'],
      ['Beslutsdatum', 'decidedOn', 'date-to'],
      ['Gäller till', 'validTo', 'date-to'],
      ['Senast sett över', 'reviewedOn', 'date-to'],
      ['Förvaltare', 'manager'],
      ['Uppföljning', 'followUp'],
      ['Konsekvenser för kvinnor och män', 'equalityConsequences'],
    ),
    years: [],
  },
  {
    entity: 'decisions',
    sheet: 'Beslut',
    table: 'tblBeslut',
    columns: columns(
      ['Beslut', 'title'],
      ['Nämnd', 'organisation'],
      ['Datum', 'date', 'date-to'],
      ['Avser förändring', 'change', 'yes-no'],
      ['Jämställdhetsanalys', 'equalityAnalysis'],
    ),
    years: [],
  },
  {
    entity: 'followUps',
    sheet: 'Uppföljning',
    table: 'tblUppföljning',
    columns: columns(
      ['Mål-id', 'goalId', 'id'],
      ['Nämnd', 'organisation'],
      ['Datum', 'date', 'date-to'],
      ['Utfall', 'outcome'],
      ['Uppnått', 'achieved', 'achieved'],
      ['Avvikelse', 'deviation'],
      ['Åtgärd', 'action'],
    ),
    years: [],
  },
];

const BY_ENTITY = new Map<EntityKind, TableLayout>(TABLES.map((table) => [table.entity, table]));

/** The layout of an entity's table. */
export function tableOf(entity: EntityKind): TableLayout {
  return BY_ENTITY.get(entity)!;
}

/** Fields that a layout of people's own may have besides the template's columns: a year a row, one amount, a phase. */
const LONG_FORM: Readonly<Partial<Record<EntityKind, readonly Column[]>>> = {
  measures: columns(['År', 'year', 'year'], ['Resultat', 'result', 'number'], ['Målnivå', 'target', 'number']),
  frames: columns(['År', 'year', 'year'], ['Belopp', 'amount', 'amount']),
  budget: columns(['År', 'year', 'year'], ['Belopp', 'amount', 'amount'], ['Fas', 'phase', 'phase']),
  balance: columns(['År', 'year', 'year'], ['Belopp', 'amount', 'amount']),
};

/** How a field's cells are read; undefined for a field that the entity does not have. */
export function kindOf(entity: EntityKind, field: string): FieldKind | undefined {
  const layout = tableOf(entity);
  const [name, year] = field.split(':');
  if (year !== undefined) return layout.years.find((years) => years.field === name || entity === 'budget')?.kind;
  return [...layout.columns, ...(LONG_FORM[entity] ?? [])].find((column) => column.field === field)?.kind;
}

/** Every field of an entity that is not by year, the long form's included. */
export function fieldsOf(entity: EntityKind): readonly Column[] {
  return [...tableOf(entity).columns, ...(LONG_FORM[entity] ?? [])];
}
