import { useCallback, useMemo, useState } from 'react';
import { messageOf, RULE_TEXTS, type Finding, type WorkbookCheck } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { useRemembered } from '../../parts/use-remembered';
import { addressOf, findingKey } from '../../session/session-state';
import { filterFindings, NO_FILTER, type FindingFilter } from './finding-filter';
import { findingsIn, groupFindings, groupKeysOf, type FindingGroup, type Grouping } from './finding-groups';
import { findingRows, type ListRow } from './finding-rows';
import { useMended } from './use-mended';

/** What the list shows, and what can be asked of it. */
export interface FindingsList {
  readonly rows: readonly ListRow[];
  /** The findings that the filter wants, in the order that they are drawn. */
  readonly shown: readonly Finding[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly active: string | undefined;
  readonly setActive: (row: ListRow) => void;
  readonly call: { readonly turn: number; readonly isFocused: boolean };
  /** Puts the focus on the active row. */
  readonly focus: () => void;
  /** Shows or folds what lies in a row. */
  readonly unfold: (row: ListRow, open: boolean) => void;
  /** Opens a finding and makes it the one that next and previous go from. */
  readonly choose: (finding: Finding, isFocused?: boolean) => void;
  /** The finding so many places on in the list, from the one that is chosen; round from the end to the beginning. */
  readonly neighbour: (by: 1 | -1) => Finding | undefined;
  /** The place of the chosen finding among those that are shown, from 1; 0 where none is. */
  readonly place: number;
}

/** The state of the findings' list: filter, groups, what is open and where the focus is. */
export function useFindingsList(check: WorkbookCheck): FindingsList {
  const { session, language, view, target } = usePane();
  const { selected, mended } = useSessionState();
  const [filter, setFilter] = useRemembered<FindingFilter>(session, 'findings.filter', NO_FILTER);
  const [grouping, setGrouping] = useRemembered<Grouping>(session, 'findings.grouping', 'severity');
  const [folded, setFolded] = useRemembered<ReadonlySet<string>>(session, 'findings.folded', new Set(['dismissed']));
  const [opened, setOpened] = useState<string>();
  const [active, setActive] = useState<string>();
  const [call, setCall] = useState({ turn: 0, isFocused: false });
  const [wanted, setWanted] = useState<string>();
  const { findings, mendedKeys } = useMended(check.open, mended);

  const groups = useMemo((): readonly FindingGroup[] => {
    const textOf = (finding: Finding): string =>
      [messageOf(finding, language), addressOf(finding.anchor), RULE_TEXTS[language][finding.ruleId]?.title].join(' ');
    const left = filterFindings(findings, filter, textOf);
    const set = new Set(
      filterFindings(
        check.dismissed.map(({ finding }) => finding),
        filter,
        textOf,
      ),
    );
    const dismissed = check.dismissed.filter(({ finding }) => set.has(finding));
    return groupFindings(left, dismissed, grouping);
  }, [findings, check.dismissed, filter, grouping, language]);
  const rows = useMemo(
    () => findingRows(groups, { folded, opened, mended: mendedKeys }),
    [groups, folded, opened, mendedKeys],
  );
  const shown = useMemo(
    () => findingsIn(groups).filter((finding) => !mendedKeys.has(findingKey(finding))),
    [groups, mendedKeys],
  );

  // Whoever chooses a finding, here or with the ribbon's button, it is shown; a filter that hides it gives way.
  const [seen, setSeen] = useState<string>();
  if (seen !== selected) {
    setSeen(selected);
    const finding = check.open.find((each) => findingKey(each) === selected);
    if (finding && selected !== undefined) {
      if (!shown.includes(finding)) setFilter(NO_FILTER);
      const around = new Set(groupKeysOf(finding, grouping));
      if ([...around].some((key) => folded.has(key))) setFolded(new Set([...folded].filter((key) => !around.has(key))));
      setOpened(selected);
      setActive(selected);
      setCall(({ turn }) => ({ turn: turn + 1, isFocused: wanted === selected }));
      setWanted(undefined);
    }
  }

  const [aimed, setAimed] = useState<typeof target>();
  if (view === 'findings' && aimed !== target) {
    setAimed(target);
    const { severity, rule = '', sheet = '' } = target;
    if (severity ?? (rule || sheet))
      setFilter({ ...NO_FILTER, severities: new Set(severity ? [severity] : []), rule, sheet });
  }
  const choose = (finding: Finding, isFocused = false): void => {
    const key = findingKey(finding);
    setWanted(isFocused ? key : undefined);
    setOpened(key);
    setActive(key);
    session.select(finding);
  };
  const unfold = (row: ListRow, open: boolean): void => {
    if (row.kind === 'finding') {
      setOpened(open ? row.key : undefined);
      if (open) session.select(row.finding);
    } else if (row.kind === 'group') {
      const next = new Set(folded);
      if (open) next.delete(row.key);
      else next.add(row.key);
      setFolded(next);
    }
  };
  const at = useMemo(() => shown.findIndex((finding) => findingKey(finding) === selected), [shown, selected]);
  const neighbour = (by: 1 | -1): Finding | undefined => {
    const { length } = shown;
    if (at >= 0) return shown[(at + by + length) % length];
    // The chosen one is gone: the one that took its place is the next.
    const heir = shown.findIndex((finding) => findingKey(finding) === active);
    if (heir >= 0) return shown[by > 0 ? heir : (heir - 1 + length) % length];
    return by > 0 ? shown[0] : shown.at(-1);
  };
  return {
    rows,
    shown,
    filter,
    setFilter,
    grouping,
    setGrouping,
    active,
    setActive: useCallback((row: ListRow) => setActive(row.key), []),
    call,
    focus: () => setCall(({ turn }) => ({ turn: turn + 1, isFocused: true })),
    unfold,
    choose,
    neighbour,
    place: at + 1,
  };
}
