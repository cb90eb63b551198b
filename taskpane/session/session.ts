import {
  openWorkbook,
  withRemembered,
  type CellRef,
  type Dismissal,
  type Finding,
  type GovernanceModel,
  type LiveWorkbook,
  type Mapping,
  type Revealed,
  type WorkbookChange,
  type WorkbookSnapshot,
} from '../../src/index';
import { faultOf } from './fault-of';
import { nextTurn } from './in-turns';
import { judge } from './judge';
import { LiveCheck } from './live-check';
import { dismissing, mapping, restoring, type RememberedChange } from './remembered-changes';
import { neighbour } from './neighbour';
import { changesOf, previewFixes, writesOf } from './preview-fixes';
import { findingKey, type FixPreview, type Notice, type SessionState, type Work } from './session-state';
import { Store } from './store';
import { Turns } from './turns';

/**
 * One workbook in the pane: reads, checks, watches and changes it, and tells those who listen of every new state. Nothing is written but by
 * the methods that say so. A method that fails leaves the state as it was, with the fault in it; it never rejects. What reads or writes happens one after the
 * other, so the work handed to `use` must not call the session's methods and wait for them.
 */
export class Session extends Store<SessionState> {
  private readonly live: LiveCheck;
  private readonly turns = new Turns();
  private stopWatching: (() => Promise<void>) | undefined;
  private abort: AbortController | undefined;
  private notices = 0;
  private isLive = true;

  constructor(readonly workbook: LiveWorkbook) {
    super({ phase: 'starting', isStale: false, mended: [], marked: 0 });
    this.live = new LiveCheck((changes) => this.followUp(changes));
  }

  /** Reads and checks the whole workbook, and begins to follow its edits. */
  async open(): Promise<void> {
    if (!this.state.opened) this.set({ phase: 'starting' });
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
  readonly check = async (): Promise<void> => {
    // Somebody who presses twice wants one answer.
    if (!this.state.work?.canCancel) await this.open();
  };

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
    if (isLive && this.state.isStale) void this.catchUp();
  }

  /** Checks by this model from now on, and keeps it in the workbook. Writes. An own model is handed over whole, as JSON. */
  async chooseModel(model: GovernanceModel, own?: Readonly<Record<string, unknown>>): Promise<void> {
    await this.keep((remembered) => ({ ...remembered, model: own ?? model.id }));
  }

  /** Reads the columns like this from now on, and keeps it in the workbook; undefined goes back to what is recognised. Writes; can be undone from the notice. */
  async chooseMapping(chosen: Mapping | undefined): Promise<boolean> {
    return this.keep(mapping(chosen), { key: chosen ? 'notice.mapping-kept' : 'notice.mapping-gone', data: {} });
  }

  /** Sets findings aside with a reason, in the workbook. Writes. False where reason or function is missing. */
  async dismiss(
    findings: readonly Finding[],
    by: { readonly reason: string; readonly function: string },
  ): Promise<boolean> {
    const change = dismissing(findings, by);
    if (!change) return false;
    return this.keep(change, { key: 'notice.dismissed', data: { count: findings.length } });
  }

  /** Takes a dismissal back. Writes. */
  async restore(dismissal: Dismissal): Promise<void> {
    await this.keep(restoring(dismissal));
  }

  /** Remembers in the workbook that it was handed in. Writes. */
  async handedIn(digest: string, counts: Readonly<Record<string, number>>): Promise<boolean> {
    return this.keep((remembered) => ({
      ...remembered,
      lastSubmission: { digest, time: new Date().toISOString(), counts },
    }));
  }

  /** What fixing these findings would write; nothing is written. */
  previewFixes(findings: readonly Finding[]): FixPreview {
    return previewFixes(this.state, findings);
  }

  /** Makes the fixes of a preview. Writes; can be undone from the notice. */
  async fix(preview: FixPreview): Promise<void> {
    const writes = writesOf(preview, this.workbook.kind);
    const changes = changesOf(writes);
    const isFixed = await this.attempt('fixing', false, async () => {
      const { refused, undo } = await this.workbook.write(writes);
      const left = refused.filter(({ write }) => !write.ofFormula).length;
      const count = preview.applied.length - left;
      const key = left > 0 ? 'notice.fixed-some' : 'notice.fixed';
      this.tell(key, { count, refused: left }, count > 0 ? () => this.undo(undo, changes) : undefined);
    });
    // Catching up ends with a calm state: what was refused is to be read first.
    if (isFixed) await this.catchUp(changes);
  }

  /** Shows a cell. Where it lies hidden nothing is shown unless `unhide` asks for it. */
  async reveal(cell: CellRef, unhide = false): Promise<Revealed | undefined> {
    // No turn and no work: looking at a cell neither waits for a reading nor takes the offer to undo away.
    try {
      return await this.workbook.reveal(cell, { unhide });
    } catch (cause) {
      this.fail(cause);
      return undefined;
    }
  }

  /** Goes to the next open finding, or the one before; from the last to the first. */
  async step(by: 1 | -1): Promise<Finding | undefined> {
    const next = neighbour(this.state, by);
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
    if (!this.workbook.abilities.has('watch')) return this.open();
    const wanted: readonly WorkbookChange[] = changes.length > 0 ? changes : [{ kind: 'structure' }];
    if (!(await this.followUp(wanted))) wanted.forEach((change) => this.live.add(change));
  }

  private noteChange(change: WorkbookChange): void {
    if (!this.state.isStale) this.set({ isStale: true });
    if (this.isLive) this.live.add(change);
  }

  /** After edits: only what changed is read, and only the rules that it concerns run. False where it must be tried again later. */
  private followUp(changes: readonly WorkbookChange[]): Promise<boolean> {
    return this.turns.take(async () => {
      const before = this.state.opened;
      // Nothing has been read: whoever reads it first reads the changes, too.
      if (!before) return true;
      const { signal } = new AbortController();
      try {
        const snapshot = await this.workbook.reread(before.workbook, changes, { signal });
        await this.understand(snapshot, signal, this.state.check);
        const { fault: _, ...calm } = this.state;
        this.replace(calm);
        return true;
      } catch (cause) {
        if (faultOf(cause)?.code === 'cell-edit-mode') return false;
        this.fail(cause);
        return true;
      }
    });
  }

  /** Reads a snapshot into a plan, and checks it where the model is known. After an edit, `before` is the check that it is compared with. */
  private async understand(
    snapshot: WorkbookSnapshot,
    signal: AbortSignal,
    before?: SessionState['check'],
  ): Promise<void> {
    await nextTurn();
    const opened = openWorkbook(snapshot, {}, this.state.opened);
    signal.throwIfAborted();
    const onProgress = (done: number): void => this.progress('checking', done);
    const judgement = await judge(opened, { signal, onProgress, ...(before && { before }) });
    const { model: _model, check: _check, ...rest } = this.state;
    // Edits that came meanwhile are not in what was judged.
    this.replace({ ...rest, ...judgement, isStale: this.live.hasWaiting });
  }

  /** Changes what the workbook remembers, writes it, and judges anew with it. */
  private async keep(change: RememberedChange, notice?: Omit<Notice, 'number'>): Promise<boolean> {
    if (!this.state.opened) return false;
    return this.attempt('writing', false, async (signal) => {
      const { workbook, remembered: before } = this.state.opened!;
      const remembered = change(before);
      await this.workbook.remember(remembered);
      await this.understand(withRemembered(workbook, remembered), signal);
      if (notice) this.tell(notice.key, notice.data, async () => void (await this.keep(() => before)));
    });
  }

  private async undo(undo: () => Promise<void>, changes: readonly WorkbookChange[]): Promise<void> {
    if (await this.attempt('writing', false, undo)) await this.catchUp(changes);
  }

  /** Runs a piece of work; what goes wrong is told in the state. False where it went wrong or was cancelled. */
  private async attempt(
    kind: Work['kind'],
    canCancel: boolean,
    work: (signal: AbortSignal, progress: (done: number) => void) => Promise<void>,
  ): Promise<boolean> {
    return this.turns.take(async () => {
      const abort = new AbortController();
      this.abort = abort;
      const { fault: _fault, notice: _notice, ...rest } = this.state;
      this.replace({ ...rest, work: { kind, canCancel } });
      try {
        await work(abort.signal, (done) => this.progress(kind, done));
        return true;
      } catch (cause) {
        this.fail(cause);
        return false;
      } finally {
        const { work: _work, ...idle } = this.state;
        this.replace(idle);
      }
    });
  }

  private progress(kind: Work['kind'], done: number): void {
    // What is followed up after an edit is no work that is shown.
    if (this.state.work) this.set({ work: { ...this.state.work, kind, done } });
  }

  private tell(key: string, data: Notice['data'], undo?: () => Promise<void>): void {
    this.notices += 1;
    this.set({ notice: { number: this.notices, key, data, ...(undo && { undo }) } });
  }

  /** Tells of what went wrong; somebody who cancelled knows. */
  private fail(cause: unknown): void {
    const fault = faultOf(cause);
    if (fault) this.set({ fault });
  }
}
