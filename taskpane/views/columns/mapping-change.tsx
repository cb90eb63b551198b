import { Text } from '@fluentui/react-components';
import { countsInWords, summarise, type Mapping } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { Confirm } from '../../parts/confirm';
import type { MappingSubject } from './mapping-subject';
import { useMappingPreview } from './use-mapping-preview';

/** Asks before a mapping is kept, and says what it would make of the findings; one that the workbook cannot be read by is not kept. */
export function MappingChange({
  mapping,
  subject,
  text,
  yes,
  onDone,
  onNo,
}: {
  /** Undefined goes back to what is recognised. */
  readonly mapping: Mapping | undefined;
  readonly subject: MappingSubject;
  readonly text: string;
  readonly yes: string;
  readonly onDone: () => void;
  readonly onNo: () => void;
}) {
  const { session, say, language } = usePane();
  const { work } = useSessionState();
  const { opened, check } = subject;
  const { preview, failed } = useMappingPreview(subject, mapping);
  const rows = opened.recognised.reduce((sum, block) => sum + block.rows.length, 0);
  const keep = async (): Promise<void> => {
    if (await session.chooseMapping(mapping)) onDone();
  };
  return (
    <Confirm
      text={text}
      yes={yes}
      takesFocus={false}
      isDisabled={work !== undefined || preview === undefined}
      onYes={() => void keep()}
      onNo={onNo}
    >
      <div role="status">
        {preview ? (
          <>
            <Text size={200} block>
              {say('columns.findings', {
                before: countsInWords(summarise(check.open), language),
                after: countsInWords(preview.summary, language),
              })}
            </Text>
            <Text size={200} block>
              {say('columns.read-rows', { before: rows, after: preview.rows })}
            </Text>
          </>
        ) : (
          <Text size={200} block>
            {failed === undefined ? say('columns.trying') : say('columns.failed', { detail: failed })}
          </Text>
        )}
      </div>
    </Confirm>
  );
}
