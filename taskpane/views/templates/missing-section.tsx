import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { GovernanceModel, OpenedWorkbook, WorkbookCheck } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { missingColumns } from './missing-columns';
import { MissingTable } from './missing-table';

/** The columns that the workbook's tables lack, to be added. */
export function MissingSection({
  opened,
  model,
  check,
}: {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly check: WorkbookCheck;
}) {
  const { session, say } = usePane();
  const tables = useMemo(
    () => missingColumns(opened.recognised, check.open, model),
    [opened.recognised, check.open, model],
  );
  if (tables.length === 0) return null;
  const canInsert = session.workbook.abilities.has('insert');
  return (
    <Section title={say('templates.missing')}>
      <Text size={200}>{say(canInsert ? 'templates.missing-what' : 'templates.missing-by-hand')}</Text>
      {tables.map((table) => {
        const { sheet, row, column } = table.where.lastHeader;
        return <MissingTable key={`${sheet} ${row} ${column}`} missing={table} canInsert={canInsert} />;
      })}
    </Section>
  );
}
