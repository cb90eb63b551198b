import type { ChainDrawing } from './chain-layout';
import type { ChainTree } from './chain-tree';

/** The goal that an arrow key goes to from a goal of the drawing: up and down in its column, left to the goal above it, right to the first below. */
export function nodeMove(key: string, place: number, { goals }: ChainDrawing, tree: ChainTree): number | undefined {
  const own = goals.find((goal) => goal.place === place);
  if (!own) return undefined;
  const column = goals.filter((goal) => goal.column === own.column).sort((a, b) => a.row - b.row);
  const at = column.indexOf(own);
  switch (key) {
    case 'ArrowDown':
      return column[at + 1]?.place;
    case 'ArrowUp':
      return column[at - 1]?.place;
    case 'Home':
      return column[0]?.place;
    case 'End':
      return column.at(-1)?.place;
    case 'ArrowLeft':
      return tree.parent[place];
    case 'ArrowRight':
      return tree.children[place]!.find((below) => goals.some((goal) => goal.place === below));
    default:
      return undefined;
  }
}
