/** A named cell style. Colours are six hexadecimal digits, red, green, blue. */
export interface CellStyle {
  /** The name in Excel's list of cell styles. */
  readonly label: string;
  /** The number format's code; General by default. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 by default. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** A thin line around the cell, in this colour. */
  readonly border?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** At the bottom by default, as in Excel. */
  readonly verticalAlign?: 'top' | 'center';
}

const INPUT = { fill: 'FFF9E5', border: 'D9D9D9', verticalAlign: 'top' } as const;

/** The styles that every workbook has. `normal` is what cells without a style have, and comes first. */
export const STANDARD_STYLES = {
  normal: { label: 'Normal' },
  title: { label: 'Styrkoll titel', bold: true, size: 16 },
  header: {
    label: 'Styrkoll rubrik',
    bold: true,
    colour: 'FFFFFF',
    fill: '1F4E79',
    wrap: true,
    verticalAlign: 'center',
  },
  text: { label: 'Styrkoll text', wrap: true, verticalAlign: 'top' },
  note: { label: 'Styrkoll anmärkning', italic: true, colour: '595959', wrap: true, verticalAlign: 'top' },
  bold: { label: 'Styrkoll fet', bold: true },
  input: { label: 'Styrkoll inmatning', ...INPUT, wrap: true },
  inputText: { label: 'Styrkoll inmatning text', ...INPUT, wrap: true, numberFormat: '@' },
  // Excel shows the thousands separator of the reader's own language: a space in Swedish.
  amount: { label: 'Styrkoll belopp', numberFormat: '#,##0' },
  inputAmount: { label: 'Styrkoll inmatning belopp', ...INPUT, numberFormat: '#,##0' },
  decimal: { label: 'Styrkoll decimaltal', numberFormat: '#,##0.0' },
  percent: { label: 'Styrkoll procent', numberFormat: '0%' },
  inputPercent: { label: 'Styrkoll inmatning procent', ...INPUT, numberFormat: '0%' },
  date: { label: 'Styrkoll datum', numberFormat: 'yyyy-mm-dd' },
  inputDate: { label: 'Styrkoll inmatning datum', ...INPUT, numberFormat: 'yyyy-mm-dd' },
} as const satisfies Readonly<Record<string, CellStyle>>;
