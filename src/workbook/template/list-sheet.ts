import { columnLetters } from '../../plan/cell';
import type { NewCell, NewSheet } from '../xlsx/writer/new-workbook';

const NAME = 'Listor';
/** What Excel lets a list written into the validation be long. */
const LONGEST = 255;

/** Lists that do not go into a validation itself: too long together, or with a word that has a comma. They stand on a hidden sheet. */
export class ListSheet {
  private readonly lists: (readonly string[])[] = [];

  /** The source of a validation that offers the words: themselves where Excel takes them, else a range of the hidden sheet. */
  source(words: readonly string[]): readonly string[] | string {
    if (words.join(',').length <= LONGEST && !words.some((word) => word.includes(','))) return words;
    const letters = columnLetters(2 * this.lists.push(words) - 1);
    return `'${NAME}'!$${letters}$2:$${letters}$${words.length + 1}`;
  }

  /** The hidden sheet; undefined where every list went into its validation. An empty column parts the lists: together they would read as a table. */
  sheet(): NewSheet | undefined {
    if (this.lists.length === 0) return undefined;
    const longest = Math.max(...this.lists.map((words) => words.length));
    const words = Array.from({ length: longest }, (_, row): NewCell[] =>
      this.lists.flatMap((list): NewCell[] => [null, list[row] ?? null]),
    );
    return { name: NAME, rows: [['Orden i bladens rullgardiner.'], ...words], visibility: 'hidden' };
  }
}
