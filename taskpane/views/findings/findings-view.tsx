import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { useEffect, useMemo, useState } from 'react';
import { cellViewer, messageOf, word, type Finding, type OpenedWorkbook, type WorkbookCheck } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { copyText } from '../../parts/copy-text';
import { HiddenCellNotice } from '../../parts/hidden-cell-notice';
import { TreeList } from '../../parts/tree-list';
import { useReveal } from '../../parts/use-reveal';
import { addressOf, findingKey } from '../../session/session-state';
import { DismissForm } from './dismiss-form';
import { DismissedLine } from './dismissed-line';
import { FilterBar } from './filter-bar';
import { FindingDetails, type BulkKind } from './finding-details';
import { FindingLine } from './finding-line';
import type { ListRow } from './finding-rows';
import { findingsAsText } from './findings-as-text';
import { FixAll } from './fix-all';
import { GroupLine, groupName } from './group-line';
import { NothingFound } from './nothing-found';
import { useFindingsList } from './use-findings-list';

const useStyles = makeStyles({
  panel: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  place: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  none: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
});

/** Every finding: what is wrong, where, why, and what can be done about it. */
export function FindingsView() {
  const { opened, model, check } = useSessionState();
  if (!opened || !model || !check) return null;
  if (check.open.length === 0 && check.dismissed.length === 0) return <NothingFound opened={opened} model={model} />;
  return <Findings opened={opened} check={check} />;
}

/** What is asked for many findings, until it is done or given up. */
interface Bulk {
  readonly kind: BulkKind;
  readonly findings: readonly Finding[];
}

function Findings({ opened, check }: { readonly opened: OpenedWorkbook; readonly check: WorkbookCheck }) {
  const { session, say, language, view, target, announce } = usePane();
  const { mended } = useSessionState();
  const styles = useStyles();
  const list = useFindingsList(check);
  const { show, hidden, showHidden } = useReveal();
  const viewer = useMemo(() => cellViewer(opened, language), [opened, language]);
  const [bulk, setBulk] = useState<Bulk>();

  useEffect(() => {
    if (mended.length > 0) announce(say('findings.mended', { count: mended.length }));
  }, [mended, announce, say]);
  useEffect(() => {
    if (view !== 'findings' || target.finding === undefined) return;
    const aimed = session.snapshot().check?.open.find((finding) => findingKey(finding) === target.finding);
    if (!aimed) return;
    session.select(aimed);
    show(aimed.anchor);
  }, [session, view, target, show]);

  const goTo = (finding: Finding | undefined, isFocused = true): boolean => {
    if (!finding) return false;
    list.choose(finding, isFocused);
    show(finding.anchor);
    return true;
  };
  const onKey = (key: string): boolean =>
    key === 'j' ? goTo(list.neighbour(1)) : key === 'k' ? goTo(list.neighbour(-1)) : false;
  const onEnter = (row: ListRow): void => {
    if (row.kind === 'group') list.unfold(row, !row.isOpen);
    else if (row.kind === 'finding') goTo(row.finding);
    else if (row.kind === 'dismissed') show(row.dismissed.finding.anchor);
  };
  const onClick = (row: Extract<ListRow, { kind: 'finding' }>): void => {
    if (row.isOpen) list.unfold(row, false);
    else goTo(row.finding);
  };
  const endBulk = (): void => {
    setBulk(undefined);
    list.focus();
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(findingsAsText(list.shown, language));
    announce(say(isCopied ? 'findings.copied' : 'findings.copy-failed', { count: list.shown.length }));
  };
  const render = (row: ListRow) => {
    switch (row.kind) {
      case 'group':
        return (
          <GroupLine
            row={row}
            onToggle={() => list.unfold(row, !row.isOpen)}
            onMend={({ findings }) => setBulk({ kind: 'fix', findings: findings.filter(({ fix }) => fix) })}
          />
        );
      case 'finding':
        return <FindingLine row={row} onClick={() => onClick(row)} />;
      case 'details':
        return (
          <div role="gridcell">
            <FindingDetails
              finding={row.finding}
              viewer={viewer}
              sameRule={check.open.filter(({ ruleId }) => ruleId === row.finding.ruleId)}
              onBulk={(kind, findings) => setBulk({ kind, findings })}
            />
          </div>
        );
      case 'dismissed':
        return <DismissedLine dismissed={row.dismissed} />;
    }
  };
  const nameOf = (row: ListRow): string | undefined => {
    if (row.kind === 'group')
      return `${groupName(row.group, language, say)}${row.group.kind === 'severity' ? '' : `, ${row.group.count}`}`;
    if (row.kind === 'details') return say('findings.details');
    const { finding } = row.kind === 'finding' ? row : row.dismissed;
    return `${word(`severity.${finding.severity}`, language)}: ${messageOf(finding, language)} ${addressOf(finding.anchor)}`;
  };
  const total = list.shown.length;
  return (
    <TreeList
      rows={list.rows}
      label={say('findings.list')}
      active={list.active}
      onActive={list.setActive}
      onOpen={list.unfold}
      onEnter={onEnter}
      onKey={onKey}
      call={list.call}
      estimate={estimate}
      render={render}
      nameOf={nameOf}
      head={
        <>
          <FilterBar
            open={check.open}
            filter={list.filter}
            onFilter={list.setFilter}
            grouping={list.grouping}
            onGrouping={list.setGrouping}
            onCopy={() => void copy()}
          />
          {bulk && (
            <div className={styles.panel}>
              {bulk.kind === 'fix' ? (
                <FixAll findings={bulk.findings} viewer={viewer} onDone={endBulk} />
              ) : (
                <DismissForm findings={bulk.findings} onDone={endBulk} />
              )}
            </div>
          )}
        </>
      }
      bar={
        <>
          <div className={styles.bar}>
            <Text size={200} className={styles.place}>
              {total === 0
                ? say(check.open.length === 0 ? 'findings.all-dismissed' : 'findings.none-match')
                : list.place > 0
                  ? say('findings.place', { place: list.place, total })
                  : say('findings.total', { total })}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUp16Regular />}
              aria-label={say('findings.previous')}
              title={`${say('findings.previous')} (K)`}
              disabled={total === 0}
              onClick={() => goTo(list.neighbour(-1), false)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDown16Regular />}
              aria-label={say('findings.next')}
              title={`${say('findings.next')} (J)`}
              disabled={total === 0}
              onClick={() => goTo(list.neighbour(1), false)}
            />
          </div>
          <HiddenCellNotice hidden={hidden} onShow={showHidden} />
        </>
      }
    />
  );
}

/** How high a row is before it has been measured. */
function estimate({ kind }: ListRow): number {
  return { group: 32, finding: 68, details: 260, dismissed: 110 }[kind];
}
