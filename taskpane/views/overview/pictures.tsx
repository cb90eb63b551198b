import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planPictures, type Finding, type GovernanceModel, type OpenedWorkbook } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { FrameBars } from './frame-bars';
import { LevelList } from './level-list';

const useStyles = makeStyles({
  more: { minWidth: 'auto', color: tokens.colorBrandForegroundLink },
});

/** The goal chain and the frames as small pictures, each leading to its view. */
export function Pictures({
  opened,
  model,
  findings,
}: {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly findings: readonly Finding[];
}) {
  const { language, say, go } = usePane();
  const styles = useStyles();
  const { goals, frames } = useMemo(
    () => planPictures(opened.plan, model, findings, language),
    [opened, model, findings, language],
  );
  const more = (view: 'goal-chain' | 'frames') => (
    <Button size="small" appearance="transparent" className={styles.more} onClick={() => go(view)}>
      {say(`overview.to-${view}`)}
    </Button>
  );
  return (
    <>
      <Section title={say('view.goal-chain')} action={goals.goals.length > 0 && more('goal-chain')}>
        {goals.goals.length > 0 ? <LevelList goals={goals} /> : <Text size={200}>{say('overview.no-goals')}</Text>}
      </Section>
      <Section title={say('view.frames')} action={frames.rows.length > 0 && more('frames')}>
        {frames.rows.length > 0 ? <FrameBars frames={frames} /> : <Text size={200}>{say('overview.no-frames')}</Text>}
      </Section>
    </>
  );
}
