import type { GoalPicture, PicturedGoal } from '../../../src/index';

/** What a goal is called in one line: `N3 Trygga äldre`. */
export function goalName({ id, title }: Pick<PicturedGoal, 'id' | 'title'>): string {
  return [id, title].filter((part) => part !== '').join(' ');
}

/** The level of a goal in the model's word, else as the workbook writes it; empty where it says nothing. */
export function levelName({ levels }: GoalPicture, { level, levelAsWritten }: PicturedGoal): string {
  return level === null ? levelAsWritten : (levels[level] ?? levelAsWritten);
}
