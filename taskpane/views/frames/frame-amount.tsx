import { Text } from '@fluentui/react-components';
import { parseA1, plainAmount, type FrameYear, type MoneyUnit } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';

/** A year's frame, or a dash where none can be read; shows the cell where there is one. */
export function FrameAmount({ year, unit }: { readonly year: FrameYear; readonly unit: MoneyUnit }) {
  const { language } = usePane();
  const text = year.frame === null ? '–' : plainAmount(year.frame, unit, language);
  const [first] = year.frameCells;
  const place = first && parseA1(first.cell);
  return place ? (
    <CellLink cell={{ sheet: first.sheet, ...place }} text={text} />
  ) : (
    <Text style={{ fontSize: 'inherit' }}>{text}</Text>
  );
}
