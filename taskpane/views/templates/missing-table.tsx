import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSessionState } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import { Confirm } from '../../parts/confirm';
import type { MissingColumns } from './missing-columns';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
});

/** The columns that one table lacks, with a choice of which to add; nothing is written before the user says so. */
export function MissingTable({
  missing: { where, asked, useful },
  canInsert,
}: {
  readonly missing: MissingColumns;
  readonly canInsert: boolean;
}) {
  const { session, say } = usePane();
  const { work } = useSessionState();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isAsking, setAsking] = useState(false);
  const isChosen = (header: string): boolean => chosen.get(header) ?? asked.includes(header);
  const headers = [...asked, ...useful].filter(isChosen);
  const data = { sheet: where.sheet, headers: headers.join(', '), count: headers.length };
  const insert = async (): Promise<void> => {
    setAsking(false);
    const isDone = await session.use(
      'writing',
      async (workbook) => {
        await workbook.insertColumns({ ...where, headers });
        return true;
      },
      { key: 'notice.columns-added', data },
    );
    if (isDone) await session.catchUp([{ kind: 'structure' }]);
  };
  const boxes = (all: readonly string[]) =>
    all.map((header) => (
      <Checkbox
        key={header}
        label={header}
        checked={isChosen(header)}
        onChange={(_, { checked }) => setChosen(new Map(chosen).set(header, checked === true))}
      />
    ));
  return (
    <div className={styles.root} role="group" aria-label={where.sheet}>
      <Text as="h3" weight="semibold" className={styles.title}>
        <CellLink
          cell={where.lastHeader}
          text={where.table === undefined ? where.sheet : `${where.sheet} (${where.table})`}
        />
      </Text>
      {canInsert ? boxes(asked) : asked.length > 0 && <Text size={200}>{asked.join(', ')}</Text>}
      {useful.length > 0 && (
        <details>
          <summary>{say('templates.useful', { count: useful.length })}</summary>
          {canInsert ? boxes(useful) : <Text size={200}>{useful.join(', ')}</Text>}
        </details>
      )}
      {canInsert &&
        (isAsking && headers.length > 0 ? (
          <Confirm
            text={say(
              where.table === undefined ? 'templates.columns-touch-range' : 'templates.columns-touch-table',
              data,
            )}
            yes={say('templates.add-columns', data)}
            onNo={() => setAsking(false)}
            onYes={() => void insert()}
          />
        ) : (
          <div>
            <Button size="small" disabled={headers.length === 0 || work !== undefined} onClick={() => setAsking(true)}>
              {say('templates.add-columns', data)}
            </Button>
          </div>
        ))}
    </div>
  );
}
