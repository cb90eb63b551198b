import { CommandType, type IMutation } from '@univerjs/core';
import type { HostChange } from '../../host/engine';
import type { UniverBook } from '../univer-book';

/** Our own mutation that changes nothing: from here on, or up to here, mutations are parts of one change, of which `change` tells. */
export const TELL = 'styrkoll.mutation.tell';

/** What `TELL` runs with. */
export interface TellParams {
  readonly unitId: string;
  /** Whether the mutations that follow are told of as what they are, or not at all. */
  readonly isQuiet: boolean;
  readonly change?: HostChange;
}

export const TELL_MUTATION: IMutation<TellParams> = { id: TELL, type: CommandType.MUTATION, handler: () => true };

/** Makes changes that are told of as one, with undo as its opposite. */
export function asOneChange(book: UniverBook, change: HostChange, opposite: HostChange, work: () => void): void {
  const tell = (isQuiet: boolean, told?: HostChange): { id: string; params: TellParams } => ({
    id: TELL,
    params: { unitId: book.unitId, isQuiet, ...(told && { change: told }) },
  });
  book.mutate([tell(true)], [tell(false, opposite)]);
  try {
    work();
  } finally {
    book.mutate([tell(false, change)], [tell(true)]);
  }
}
