import { useEffect, useState } from 'react';
import type { Mapping } from '../../../src/index';
import { faultOf } from '../../session/fault-of';
import type { MappingSubject } from './mapping-subject';
import { previewMapping, type MappingPreview } from './preview-mapping';

/** Whoever goes through a list of fields with the arrow keys is not to wait at each. */
const QUIET_MILLISECONDS = 300;

/** What a mapping would make of the workbook; `preview` is absent while that is found out, `failed` says why it could not be. */
export function useMappingPreview(
  { opened, model }: MappingSubject,
  mapping: Mapping | undefined,
): { readonly preview?: MappingPreview; readonly failed?: string } {
  const [found, setFound] = useState<{
    readonly of: readonly unknown[];
    readonly preview?: MappingPreview;
    readonly failed?: string;
  }>();
  useEffect(() => {
    const abort = new AbortController();
    const of = [opened, model, mapping];
    const timer = setTimeout(() => {
      previewMapping(opened, model, mapping, abort.signal).then(
        (preview) => setFound({ of, preview }),
        (cause: unknown) => {
          const fault = faultOf(cause);
          if (fault) setFound({ of, failed: String(fault.data['detail'] ?? fault.code) });
        },
      );
    }, QUIET_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      abort.abort(new DOMException('', 'AbortError'));
    };
  }, [opened, model, mapping]);
  const isOfThis = found && found.of[0] === opened && found.of[1] === model && found.of[2] === mapping;
  return isOfThis ? found : {};
}
