import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  planPictures,
  rowsOfKind,
  sumRow,
  type Finding,
  type FrameKind,
  type FramePicture,
  type FrameYear,
  type Severity,
} from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { EmptyState } from '../../parts/empty-state';
import { Section } from '../../parts/section';
import { useRemembered } from '../../parts/use-remembered';
import { CommitteeCard } from './committee-card';
import { FrameTable } from './frame-table';
import { FrameTotals } from './frame-totals';
import { worstByCell } from './worst-by-cell';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0` },
  key: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const KINDS: readonly FrameKind[] = ['operating', 'investment'];
/** More committees than any municipality has are not drawn. */
const DRAWN = 200;

/** The committees' frames by year beside their budgets: what is left, what is above. */
export function FramesView() {
  const { say, language } = usePane();
  const { opened, model, check } = useSessionState();
  const frames = useMemo(
    () => opened && model && check && planPictures(opened.plan, model, check.open, language).frames,
    [opened, model, check, language],
  );
  if (!check || !frames) return null;
  if (frames.rows.length === 0) return <EmptyState title={say('frames.none')} text={say('frames.none-why')} />;
  return <Frames frames={frames} findings={check.open} />;
}

function Frames({ frames, findings }: { readonly frames: FramePicture; readonly findings: readonly Finding[] }) {
  const { session, say } = usePane();
  const styles = useStyles();
  const [look, setLook] = useRemembered<'bars' | 'table'>(session, 'frames.look', 'bars');
  const worst = useMemo(() => worstByCell(findings), [findings]);
  const worstOf = ({ frameCells }: FrameYear): Severity | undefined =>
    (['error', 'warning', 'information'] as const).find((severity) =>
      frameCells.some(({ sheet, cell }) => worst.get(`${sheet}!${cell}`) === severity),
    );
  return (
    <>
      <div className={styles.head}>
        <TabList
          size="small"
          selectedValue={look}
          onTabSelect={(_, { value }) => setLook(value === 'table' ? 'table' : 'bars')}
          aria-label={say('frames.look')}
        >
          <Tab value="bars">{say('frames.bars')}</Tab>
          <Tab value="table">{say('frames.table')}</Tab>
        </TabList>
      </div>
      <Text size={200} block className={styles.key}>
        {say('frames.unit', { unit: frames.unit })} {look === 'bars' && say('frames.key')}
      </Text>
      {KINDS.map((kind) => {
        const rows = rowsOfKind(frames, kind);
        if (rows.length === 0) return null;
        const committees = rows.filter(({ isTotal }) => !isTotal);
        const total = rows.find(({ isTotal }) => isTotal);
        return (
          <Section key={kind} title={say(`frames.${kind}`)}>
            {look === 'bars' ? (
              <ul className={styles.list}>
                {committees.slice(0, DRAWN).map((row, index) => (
                  <CommitteeCard key={index} row={row} unit={frames.unit} worstOf={worstOf} />
                ))}
              </ul>
            ) : (
              committees.length > 0 && (
                <FrameTable
                  rows={committees.slice(0, DRAWN)}
                  unit={frames.unit}
                  caption={say('frames.caption', { kind: say(`frames.${kind}`), unit: frames.unit })}
                />
              )
            )}
            {committees.length > DRAWN && <Text>{say('frames.more', { count: committees.length - DRAWN })}</Text>}
            <FrameTotals sums={sumRow(rows, frames.years)} total={total} unit={frames.unit} />
          </Section>
        );
      })}
    </>
  );
}
