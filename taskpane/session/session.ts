import {
  applyDismissals,
  checkPlanInSteps,
  chooseFixes,
  dismiss,
  openWorkbook,
  recheckPlan,
  withDismissal,
  withRemembered,
  type CellRef,
  type CheckRun,
  type Dismissal,
  type Finding,
  type GovernanceModel,
  type LiveWorkbook,
  type Mapping,
  type OpenedWorkbook,
  type Remembered,
  type Revealed,
  type WorkbookChange,
  type WorkbookSnapshot,
} from '../../src/index';
import { faultOf } from './fault-of';
import { inTurns, nextTurn } from './in-turns';
import { LiveCheck } from './live-check';
import { findingKey, type FixPreview, type Notice, type SessionState, type Work } from './session-state';

/**
 * One workbook in the pane: reads, checks, watches and changes it, and tells those who listen of every new state. Nothing is written but by
 * the methods that say so. A method that fails leaves the state as it was, with the fault in it; it never rejects.
 */
export class Session {
  private state: SessionState = { phase: 'starting', isStale: false, mended: [], marked: 0 };
  private readonly listeners = new Set<() => void>();
  private readonly live: LiveCheck;
  private stopWatching: (() => Promise<void>) | undefined;
  private abort: AbortController | undefined;
  private notices = 0;
  private isLive = true;

  constructor(readonly workbook: LiveWorkbook) {
    this.live = new LiveCheck((changes) => this.followUp(changes));
  }

  /** The state as it is now; the same object until something changes. */
  readonly snapshot = (): SessionState => this.state;

  /** Told after every change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads and checks the whole workbook, and begins to follow its edits. */
  async open(): Promise<void> {
    await this.attempt('reading', true, async (signal, progress) => {
      if (!this.stopWatching && this.workbook.abilities.has('watch'))
        this.stopWatching = await this.workbook.watch((change) => this.noteChange(change));
      this.live.clear();
      const snapshot = await this.workbook.read({ signal, onProgress: progress });
      await this.understand(snapshot, signal);
    });
    if (!this.state.opened) this.set({ phase: 'failed' });
  }

  /** Everything anew, as somebody wants it who presses the button. */
  readonly check = (): Promise<void> => this.open();

  /** Stops what is going on, where that can be done. */
  readonly cancel = (): void => this.abort?.abort(new DOMException('', 'AbortError'));

  /** Ends the session: no more listening. */
  async close(): Promise<void> {
    this.live.stop();
    this.cancel();
    await this.stopWatching?.();
  }

  /** Whether edits are checked as they are made; else they only make the findings stale. */
  setLive(isLive: boolean): void {
    this.isLive = isLive;
    if (isLive && this.state.isStale) void this.open();
  }

  /** Checks by this model from now on, and keeps it in the workbook. Writes. An own model is handed over whole, as JSON. */
  async chooseModel(model: GovernanceModel, own?: Readonly<Record<string, unknown>>): Promise<void> {
    await this.keep((remembered) => ({ ...remembered, model: own ?? model.id }));
  }

  /** Reads the columns like this from now on, and keeps it in the workbook; undefined goes back to what is recognised. Writes. */
  async chooseMapping(mapping: Mapping | undefined): Promise<void> {
    await this.keep(({ mapping: _, ...rest }) => (mapping ? { ...rest, mapping } : rest));
  }

  /** Sets findings aside with a reason, in the workbook. Writes. False where reason or function is missing. */
  async dismiss(
    findings: readonly Finding[],
    by: { readonly reason: string; readonly function: string },
  ): Promise<boolean> {
    const date = today();
    const added = findings.map((finding) => dismiss(finding, { ...by, date }));
    const whole = added.filter((dismissal): dismissal is Dismissal => dismissal !== undefined);
    if (whole.length < added.length || whole.length === 0) return false;
    return this.keep(
      (remembered) => ({ ...remembered, dismissals: whole.reduce(withDismissal, remembered.dismissals) }),
      { key: 'notice.dismissed', data: { count: whole.length } },
    );
  }

  /** Takes a dismissal back. Writes. */
  async restore(dismissal: Dismissal): Promise<void> {
    await this.keep((remembered) => ({
      ...remembered,
      dismissals: remembered.dismissals.filter(
        ({ ruleId, key }) => ruleId !== dismissal.ruleId || key !== dismissal.key,
      ),
    }));
  }

  /** Remembers in the workbook that it was handed in. Writes. */
  async handedIn(digest: string): Promise<boolean> {
    return this.keep((remembered) => ({ ...remembered, lastSubmission: { digest, time: new Date().toISOString() } }));
  }

  /** What fixing these findings would write; nothing is written. */
  previewFixes(findings: readonly Finding[]): FixPreview {
    const { opened, model } = this.state;
    if (!opened || !model) return { applied: [], left: 0 };
    const wanted = new Set(findings.map(findingKey));
    const { applied, left } = chooseFixes(opened, model, {
      open: { model },
      wants: (finding) => wanted.has(findingKey(finding)),
    });
    return { applied, left: left.length };
  }

  /** Makes the fixes of a preview. Writes; can be undone from the notice. */
  async fix({ applied }: FixPreview): Promise<void> {
    const changes = applied.map(({ write: { sheet, row, column } }): WorkbookChange => {
      return { kind: 'cells', sheet, range: { top: row, left: column, bottom: row, right: column } };
    });
    await this.attempt('fixing', false, async () => {
      const { written, refused, undo } = await this.workbook.write(applied.map(({ write }) => write));
      const key = refused.length > 0 ? 'notice.fixed-some' : 'notice.fixed';
      this.tell(
        key,
        { count: written, refused: refused.length },
        written > 0 ? () => this.undo(undo, changes) : undefined,
      );
    });
    await this.catchUp(changes);
  }

  /** Shows a cell. Where it lies hidden nothing is shown unless `unhide` asks for it. */
  async reveal(cell: CellRef, unhide = false): Promise<Revealed | undefined> {
    let revealed: Revealed | undefined;
    await this.attempt('writing', false, async () => {
      revealed = await this.workbook.reveal(cell, { unhide });
    });
    return revealed;
  }

  /** Goes to the next open finding, or the one before; from the last to the first. */
  async step(by: 1 | -1): Promise<Finding | undefined> {
    const open = this.state.check?.open ?? [];
    const at = open.findIndex((finding) => findingKey(finding) === this.state.selected);
    const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
    if (next) this.select(next);
    return next;
  }

  /** Makes a finding the one that next and previous go from. */
  select(finding: Finding | undefined): void {
    const { selected: _, ...rest } = this.state;
    this.replace(finding ? { ...rest, selected: findingKey(finding) } : rest);
  }

  /** Colours the cells of the open findings. Writes formats that `unmark` takes away. */
  async mark(): Promise<void> {
    await this.attempt('writing', false, async () => {
      const cells = (this.state.check?.open ?? []).map(({ anchor: cell, severity }) => ({ cell, severity }));
      this.set({ marked: await this.workbook.mark(cells) });
    });
  }

  /** Takes all marks away. Writes. */
  async unmark(): Promise<void> {
    await this.attempt('writing', false, async () => {
      await this.workbook.unmark();
      this.set({ marked: 0 });
    });
  }

  /** Does something else with the workbook, with the same care for faults; views use it for what only they do. Undefined where it failed. */
  async use<T>(
    kind: Work['kind'],
    work: (workbook: LiveWorkbook) => Promise<T>,
    notice?: Omit<Notice, 'number'>,
  ): Promise<T | undefined> {
    let result: T | undefined;
    await this.attempt(kind, false, async () => {
      result = await work(this.workbook);
      if (notice) this.tell(notice.key, notice.data, notice.undo);
    });
    return result;
  }

  /** The user has read the fault or the notice. */
  readonly clearMessages = (): void => {
    const { fault: _fault, notice: _notice, ...rest } = this.state;
    this.replace(rest);
  };

  /** Looks at the edits that are waiting, and at these, at once; without knowing of any, at the whole workbook. */
  async catchUp(known: readonly WorkbookChange[] = []): Promise<void> {
    const changes = [...this.live.take(), ...known];
    if (this.workbook.abilities.has('watch'))
      await this.followUp(changes.length > 0 ? changes : [{ kind: 'structure' }]);
    else await this.open();
  }

  private noteChange(change: WorkbookChange): void {
    if (!this.state.isStale) this.set({ isStale: true });
    if (this.isLive) this.live.add(change);
  }

  /** After edits: only what changed is read, and only the rules that it concerns run. False where it must be tried again later. */
  private async followUp(changes: readonly WorkbookChange[]): Promise<boolean> {
    const before = this.state.opened;
    if (!before || this.state.work) return false;
    let isDone = true;
    const abort = new AbortController();
    try {
      const snapshot = await this.workbook.reread(before.workbook, changes, { signal: abort.signal });
      await this.understand(snapshot, abort.signal, true);
    } catch (cause) {
      const fault = faultOf(cause);
      isDone = fault?.code !== 'cell-edit-mode';
      if (isDone && fault) this.set({ fault });
    }
    return isDone;
  }

  /** Reads a snapshot into a plan, and checks it where the model is known. */
  private async understand(snapshot: WorkbookSnapshot, signal: AbortSignal, isEdit = false): Promise<void> {
    await nextTurn();
    const opened = openWorkbook(snapshot, {}, this.state.opened);
    signal.throwIfAborted();
    await this.judge(opened, signal, isEdit);
  }

  private async judge(opened: OpenedWorkbook, signal: AbortSignal, isEdit: boolean): Promise<void> {
    const model = opened.model;
    const { check: before, model: _model, ...rest } = this.state;
    if (!model) {
      this.replace({ ...rest, phase: 'choosing-model', opened, isStale: false, mended: [] });
      return;
    }
    const again = isEdit && before && before.run.model === model;
    const run: CheckRun = again
      ? recheckPlan(before.run, opened.plan)
      : await inTurns(checkPlanInSteps(opened.plan, model), signal, (done) => this.progress('checking', done));
    const check = { run, ...applyDismissals(run.findings, opened.remembered.dismissals) };
    const now = new Set(check.open.map(findingKey));
    const mended = isEdit && before ? before.open.filter((finding) => !now.has(findingKey(finding))) : [];
    const { fault: _fault, ...calm } = this.state;
    this.replace({ ...(isEdit ? calm : this.state), phase: 'ready', opened, model, check, isStale: false, mended });
  }

  /** Changes what the workbook remembers, writes it, and judges anew with it. */
  private async keep(
    change: (remembered: Remembered) => Remembered,
    notice?: Omit<Notice, 'number'>,
  ): Promise<boolean> {
    const { opened } = this.state;
    if (!opened) return false;
    const before = opened.remembered;
    return this.attempt('writing', false, async (signal) => {
      const remembered = change(before);
      await this.workbook.remember(remembered);
      const snapshot = withRemembered(opened.workbook, remembered);
      await this.understand(snapshot, signal);
      if (notice) this.tell(notice.key, notice.data, async () => void (await this.keep(() => before)));
    });
  }

  private async undo(undo: () => Promise<void>, changes: readonly WorkbookChange[]): Promise<void> {
    await this.attempt('writing', false, undo);
    await this.catchUp(changes);
  }

  /** Runs a piece of work; what goes wrong is told in the state. False where it went wrong or was cancelled. */
  private async attempt(
    kind: Work['kind'],
    canCancel: boolean,
    work: (signal: AbortSignal, progress: (done: number) => void) => Promise<void>,
  ): Promise<boolean> {
    const abort = new AbortController();
    this.abort = abort;
    const { fault: _fault, notice: _notice, ...rest } = this.state;
    this.replace({ ...rest, work: { kind, canCancel } });
    try {
      await work(abort.signal, (done) => this.progress(kind, done));
      return true;
    } catch (cause) {
      const fault = faultOf(cause);
      if (fault) this.set({ fault });
      return false;
    } finally {
      const { work: _work, ...idle } = this.state;
      this.replace(idle);
    }
  }

  private progress(kind: Work['kind'], done: number): void {
    this.set({ work: { kind, done, canCancel: true } });
  }

  private tell(key: string, data: Notice['data'], undo?: () => Promise<void>): void {
    this.notices += 1;
    this.set({ notice: { number: this.notices, key, data, ...(undo && { undo }) } });
  }

  private set(change: Partial<SessionState>): void {
    this.replace({ ...this.state, ...change });
  }

  private replace(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** Today's date where the user is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
