import type { SizeChange } from './book-change';

/** The attributes of a row's tag for its size; undefined where one is to go. */
export function rowAttributes(size: SizeChange | undefined): Record<string, string | undefined> {
  if (!size) return {};
  return {
    ...(size.size !== undefined && { ht: String(size.size), customHeight: '1' }),
    ...(size.hidden !== undefined && { hidden: size.hidden ? '1' : undefined }),
  };
}
