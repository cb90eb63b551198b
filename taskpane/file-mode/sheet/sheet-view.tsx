import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { CellRef, Finding, WorkbookSnapshot } from '../../../src/index';
import { useSurroundings } from '../../app/surroundings';
import { cellMarks } from './cell-marks';
import { SheetGrid } from './sheet-grid';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The workbook's sheets, to look at: the cells of findings are marked, and the cell that was asked for is shown. */
export function SheetView({
  workbook,
  findings,
  shown,
}: {
  readonly workbook: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  /** The cell to be shown; a new object for each time it is asked for. */
  readonly shown: CellRef | undefined;
}) {
  const { say } = useSurroundings();
  const styles = useStyles();
  const marks = useMemo(() => cellMarks(findings), [findings]);
  // At first a sheet that something is wrong on: a workbook often begins with its instructions.
  const [name, setName] = useState(() => shown?.sheet ?? workbook.sheets.find((each) => marks.has(each.name))?.name);
  useEffect(() => {
    if (shown) setName(shown.sheet);
  }, [shown]);
  const listed = workbook.sheets.filter(({ visibility, name: each }) => visibility === 'visible' || each === name);
  const sheet = workbook.sheets.find((each) => each.name === name) ?? listed[0];
  if (!sheet) return null;
  return (
    <div className={styles.root}>
      <SheetGrid
        key={sheet.name}
        workbook={workbook}
        sheet={sheet}
        marks={marks.get(sheet.name)}
        shown={shown?.sheet === sheet.name ? shown : undefined}
      />
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={sheet.name}
        onTabSelect={(_, { value }) => setName(value as string)}
        aria-label={say('file.sheets')}
      >
        {listed.map(({ name: each, visibility }) => (
          <Tab key={each} value={each}>
            {visibility === 'visible' ? each : say('file.hidden', { name: each })}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
