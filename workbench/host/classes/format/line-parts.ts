import { LINE_COLOR, type CellLine } from '../../looks/cell-lines';
import { LINE_STYLES, LINE_WEIGHTS, withStyle, withWeight } from '../../looks/line-style';
import { oneOf, text } from '../arguments';
import { color } from './look-scalars';

/** What of a line is read and written, under the name that the API has for it. */
export interface LinePart {
  readonly of: (line: CellLine | undefined) => string;
  /** What a written value makes of a line. @throws HostFault `InvalidArgument` */
  readonly change: (value: unknown) => (line: CellLine | undefined) => CellLine | undefined;
}

/**
 * The parts of a line. As in Excel the one that is written last decides where two of them do not go together, and a weight or a colour makes a line where there was none.
 */
export const LINE_PARTS: Readonly<Record<'style' | 'weight' | 'color', LinePart>> = {
  style: {
    of: (line) => line?.style ?? 'None',
    change: (value) => {
      const style = oneOf(text(value), LINE_STYLES);
      return (line) => {
        const styled = withStyle(line, style);
        return styled && { ...styled, color: line?.color ?? LINE_COLOR };
      };
    },
  },
  weight: {
    of: (line) => line?.weight ?? 'Thin',
    change: (value) => {
      const weight = oneOf(text(value), LINE_WEIGHTS);
      return (line) => ({ ...withWeight(line, weight), color: line?.color ?? LINE_COLOR });
    },
  },
  color: {
    of: (line) => line?.color ?? LINE_COLOR,
    change: (value) => {
      const written = color(value) || LINE_COLOR;
      return (line) => ({ ...(line ?? withWeight(undefined, 'Thin')), color: written });
    },
  },
};
