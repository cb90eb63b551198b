import { toFault } from './excel-fault';
import { requireAbility } from './requirements';

/**
 * Does some work in Excel, in a context of its own. No object of Excel's outlives a `sync`: each step asks for its ranges anew, so nothing has to be
 * tracked and given back afterwards, which would cost a round trip more.
 * @throws WorkbookFault for what Excel refuses, `too-old` before anything is asked for
 */
export async function inExcel<T>(
  ability: Parameters<typeof requireAbility>[0],
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  requireAbility(ability);
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw toFault(error);
  }
}
