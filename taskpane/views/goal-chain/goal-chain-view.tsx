import { Input, makeStyles, Tab, TabList, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useMemo, useState } from 'react';
import { planPictures, word, type GoalPicture, type OpenedWorkbook, type WorkbookCheck } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { EmptyState } from '../../parts/empty-state';
import { HiddenCellNotice } from '../../parts/hidden-cell-notice';
import { TreeList } from '../../parts/tree-list';
import { useRemembered } from '../../parts/use-remembered';
import { useReveal } from '../../parts/use-reveal';
import { openedAtFirst } from './chain-layout';
import { ChainPicture } from './chain-picture';
import { chainRows, goalKey, type ChainRow } from './chain-rows';
import { chainTree } from './chain-tree';
import { cellOfGoal, GoalDetails } from './goal-details';
import { GoalLine } from './goal-line';
import { goalName, levelName } from './goal-name';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  tabs: { width: '100%', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  grow: { flexGrow: 1, minWidth: '120px' },
  bar: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  loose: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  picture: { position: 'absolute', inset: 0, overflowY: 'auto', overflowX: 'hidden' },
  details: { position: 'sticky', bottom: 0, maxHeight: '45%', overflowY: 'auto', zIndex: 1, boxShadow: tokens.shadow8 },
});

type Look = 'tree' | 'picture';

/** The goals and what hangs on what, as a tree or as a picture, each with what was found about it. */
export function GoalChainView() {
  const { say, language } = usePane();
  const { opened, model, check } = useSessionState();
  const picture = useMemo(
    () => opened && model && check && planPictures(opened.plan, model, check.open, language).goals,
    [opened, model, check, language],
  );
  if (!opened || !check || !picture) return null;
  if (picture.goals.length === 0)
    return <EmptyState title={say('goal-chain.none')} text={say('goal-chain.none-why')} />;
  return <GoalChain opened={opened} check={check} picture={picture} />;
}

function GoalChain({
  opened,
  check,
  picture,
}: {
  readonly opened: OpenedWorkbook;
  readonly check: WorkbookCheck;
  readonly picture: GoalPicture;
}) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  const { show, hidden, showHidden } = useReveal();
  const [look, setLook] = useRemembered<Look>(session, 'goal-chain.look', 'tree');
  const [search, setSearch] = useState('');
  const [isOnlyFound, setOnlyFound] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosenKey, setChosenKey] = useState<string>();
  const [active, setActive] = useState<string>();
  const tree = useMemo(() => chainTree(picture), [picture]);
  const first = useMemo(() => openedAtFirst(tree), [tree]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());

  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = (place: number): boolean => {
    const goal = picture.goals[place]!;
    if (isOnlyFound && goal.findings === 0) return false;
    const text = [goalName(goal), levelName(picture, goal), ...goal.committees].join(' ').toLocaleLowerCase();
    return words.every((each) => text.includes(each));
  };
  const isFiltering = isOnlyFound || words.length > 0;
  const foundAt =
    chosenKey === undefined ? -1 : picture.goals.findIndex((_, place) => goalKey(picture, place) === chosenKey);
  const chosen = foundAt < 0 ? undefined : foundAt;
  const rows = chainRows(picture, tree, { folded, chosen, ...(isFiltering && { wants: isWanted }) });
  const drawn = new Set(first);
  picture.goals.forEach((_, place) => {
    if (!turned.has(goalKey(picture, place))) return;
    if (!drawn.delete(place)) drawn.add(place);
  });

  const choose = (place: number): void => {
    const key = goalKey(picture, place);
    setChosenKey(key);
    setActive(key);
    show(cellOfGoal(picture.goals[place]!));
  };
  const fold = (row: ChainRow, open: boolean): void => setFolded(toggled(folded, row.key, !open));
  const onChooseDrawn = (place: number): void => {
    const key = goalKey(picture, place);
    // The first click shows what the goal is; one that has something to fold out does that at once.
    if (tree.children[place]!.length > 0 && (chosen === place || !drawn.has(place))) setTurned(toggled(turned, key));
    choose(place);
  };
  const render = (row: ChainRow) => {
    switch (row.kind) {
      case 'goal':
        return (
          <GoalLine
            row={row}
            picture={picture}
            isChosen={chosen === row.place}
            onClick={() => (chosen === row.place ? setChosenKey(undefined) : choose(row.place))}
            onFold={() => fold(row, !row.isOpen)}
          />
        );
      case 'details':
        return (
          <div role="gridcell">
            <GoalDetails place={row.place} picture={picture} opened={opened} findings={check.open} />
          </div>
        );
      case 'loose':
        return (
          <div role="gridcell" className={styles.loose} onClick={() => fold(row, !row.isOpen)}>
            <ChevronRight16Regular aria-hidden style={row.isOpen ? { transform: 'rotate(90deg)' } : undefined} />
            {say('goal-chain.loose')} ({row.count})
          </div>
        );
    }
  };
  const nameOf = (row: ChainRow): string => {
    if (row.kind === 'loose') return `${say('goal-chain.loose')}, ${row.count}`;
    const goal = picture.goals[row.place]!;
    if (row.kind === 'details') return say('goal-chain.about', { goal: goalName(goal) });
    const found = goal.worst
      ? `${say('goal-chain.found', { count: goal.findings })} (${word(`severity.${goal.worst}`, language)})`
      : say('goal-chain.nothing-found');
    return [goalName(goal), levelName(picture, goal), found].filter(Boolean).join(', ');
  };
  const withFindings = picture.goals.filter(({ findings }) => findings > 0).length;
  const head = (
    <div className={styles.head}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={look}
        onTabSelect={(_, { value }) => setLook(value === 'picture' ? 'picture' : 'tree')}
        aria-label={say('goal-chain.look')}
      >
        <Tab value="tree">{say('goal-chain.tree')}</Tab>
        <Tab value="picture">{say('goal-chain.as-picture')}</Tab>
      </TabList>
      <Input
        className={styles.grow}
        size="small"
        type="search"
        contentBefore={<Search16Regular aria-hidden />}
        aria-label={say('goal-chain.search')}
        placeholder={say('goal-chain.search')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <ToggleButton size="small" checked={isOnlyFound} onClick={() => setOnlyFound(!isOnlyFound)}>
        {say('goal-chain.only-found')}
      </ToggleButton>
    </div>
  );
  const summary = (
    <>
      <Text size={200} block className={styles.bar} role="status">
        {isFiltering && rows.length === 0
          ? say('goal-chain.none-match')
          : say('goal-chain.summary', { goals: picture.goals.length, found: withFindings })}
      </Text>
      <HiddenCellNotice hidden={hidden} onShow={showHidden} />
    </>
  );
  if (look === 'picture')
    return (
      <div className={styles.picture}>
        {head}
        {summary}
        <ChainPicture
          picture={picture}
          tree={tree}
          chosen={chosen}
          opened={drawn}
          isWanted={isWanted}
          onChoose={onChooseDrawn}
        />
        {chosen !== undefined && (
          <div className={styles.details}>
            <GoalDetails place={chosen} picture={picture} opened={opened} findings={check.open} />
          </div>
        )}
      </div>
    );
  return (
    <TreeList
      rows={rows}
      label={say('goal-chain.list')}
      active={active}
      onActive={(row) => setActive(row.key)}
      onOpen={fold}
      onEnter={(row) => (row.kind === 'goal' ? choose(row.place) : fold(row, !row.isOpen))}
      call={STILL}
      estimate={({ kind }) => (kind === 'details' ? 180 : kind === 'loose' ? 30 : 48)}
      render={render}
      nameOf={nameOf}
      textOf={(row) => (row.kind === 'goal' ? goalName(picture.goals[row.place]!) : '')}
      head={head}
      bar={summary}
    />
  );
}

const STILL = { turn: 0, isFocused: false };

function toggled(keys: ReadonlySet<string>, key: string, isIn = !keys.has(key)): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
