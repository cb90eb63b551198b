import { editDistance } from './ids';

/** The candidates that a mistyped word may have meant, nearest first, three at most. */
export function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const typed = word.toLowerCase().slice(0, 100);
  const limit = Math.max(2, Math.floor(typed.length / 3));
  const distanceTo = (candidate: string): number => {
    const known = candidate.toLowerCase();
    // The name alone, without its area, is as good a try.
    const tail = known.slice(known.indexOf('/') + 1);
    if (typed.length >= 3 && known.includes(typed)) return 0;
    return Math.min(editDistance(typed, known, limit), editDistance(typed, tail, limit));
  };
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
