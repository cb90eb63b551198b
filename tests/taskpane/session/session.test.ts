import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { findModel, readXlsx, WorkbookFault, type CellRef, type WorkbookSnapshot } from '../../../src/index';
import { Session } from '../../../taskpane/session/session';
import { findingKey } from '../../../taskpane/session/session-state';
import { MemoryWorkbook } from '../memory-workbook';

function sample(name: string): WorkbookSnapshot {
  return readXlsx(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), { name: `${name}.xlsx` });
}

const BROKEN = sample('karlskoga-med-fel');
const CLEAN = sample('karlskoga');

async function opened(snapshot = BROKEN): Promise<{ readonly book: MemoryWorkbook; readonly session: Session }> {
  const book = new MemoryWorkbook(snapshot);
  const session = new Session(book);
  await session.open();
  return { book, session };
}

/** The workbook without its statement of the model. */
function withoutModel(): WorkbookSnapshot {
  const sheets = CLEAN.sheets.map((sheet) =>
    sheet.name === 'Plan'
      ? { ...sheet, rows: sheet.rows.map((row) => (row?.values[0] === 'Styrmodell' ? undefined : row)) }
      : sheet,
  );
  return { ...CLEAN, sheets, customXml: [] };
}

/** A cell whose text is no number where one is expected, and its mended value. */
const TEXT_NUMBER = 'workbook/number-as-text';

describe('opening', () => {
  it('goes from starting to ready, with the findings', async () => {
    const book = new MemoryWorkbook(BROKEN);
    const session = new Session(book);
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.snapshot().phase));
    expect(session.snapshot().phase).toBe('starting');
    await session.open();
    expect([...new Set(phases)]).toEqual(['starting', 'ready']);
    const { check, work, fault, isStale } = session.snapshot();
    expect(check?.open.length).toBeGreaterThan(0);
    expect({ work, fault, isStale }).toEqual({ work: undefined, fault: undefined, isStale: false });
    expect(book.written).toEqual([]);
  });

  it('asks for the model where the workbook names none, and guesses none', async () => {
    const { book, session } = await opened(withoutModel());
    expect(session.snapshot()).toMatchObject({ phase: 'choosing-model' });
    expect(session.snapshot().check).toBeUndefined();
    await session.chooseModel(findModel('karlskoga')!);
    expect(session.snapshot()).toMatchObject({ phase: 'ready', model: { id: 'karlskoga' } });
    expect(book.remembered?.model).toBe('karlskoga');
  });

  it('fails with what went wrong, and reads when asked again', async () => {
    const book = new MemoryWorkbook(CLEAN);
    const session = new Session(book);
    book.nextFault = new WorkbookFault('too-large', { detail: 'Mål' });
    await session.open();
    expect(session.snapshot()).toMatchObject({
      phase: 'failed',
      fault: { code: 'too-large', data: { detail: 'Mål' } },
    });
    const again = session.open();
    expect(session.snapshot().phase).toBe('starting');
    await again;
    expect(session.snapshot()).toMatchObject({ phase: 'ready' });
    expect(session.snapshot().fault).toBeUndefined();
  });

  it('can be cancelled, which is no fault', async () => {
    const book = new MemoryWorkbook(CLEAN);
    const session = new Session(book);
    const opening = session.open();
    await Promise.resolve();
    session.cancel();
    await opening;
    expect(session.snapshot()).toMatchObject({ phase: 'failed' });
    expect(session.snapshot().fault).toBeUndefined();
  });

  it('reads once for somebody who presses twice', async () => {
    const { book, session } = await opened(CLEAN);
    const reads = book.reads;
    const first = session.check();
    await Promise.resolve();
    await Promise.all([first, session.check()]);
    expect(book.reads).toBe(reads + 1);
  });
});

describe('edits', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function openedWithFakeTime(snapshot = BROKEN): Promise<Awaited<ReturnType<typeof opened>>> {
    const opening = opened(snapshot);
    await jest.advanceTimersByTimeAsync(60_000);
    return opening;
  }

  /** The cell of the finding that a number stands as text, with the number. */
  function mending(session: Session): CellRef & { readonly value: number } {
    const finding = session.snapshot().check!.open.find(({ ruleId }) => ruleId === TEXT_NUMBER)!;
    return { ...finding.anchor, value: finding.fix!.value as number };
  }

  it('are checked once the user pauses, and tell what they mended', async () => {
    const { book, session } = await openedWithFakeTime();
    const reads = book.reads;
    const cell = mending(session);
    book.edit([{ ...cell, value: 'x' }]);
    await jest.advanceTimersByTimeAsync(200);
    book.edit([cell]);
    expect(session.snapshot().isStale).toBe(true);
    await jest.advanceTimersByTimeAsync(300);
    expect(book.reads).toBe(reads);
    await jest.advanceTimersByTimeAsync(1000);
    expect(book.reads).toBe(reads + 1);
    expect(session.snapshot().isStale).toBe(false);
    expect(session.snapshot().mended.map(({ ruleId }) => ruleId)).toContain(TEXT_NUMBER);
  });

  it('are checked now and then for somebody who never pauses', async () => {
    const { book, session } = await openedWithFakeTime();
    const reads = book.reads;
    const cell = mending(session);
    for (let passed = 0; passed < 4000; passed += 200) {
      book.edit([cell]);
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(book.reads).toBe(reads + 1);
  });

  it('are tried again when a cell is being typed into, without a fault', async () => {
    const { book, session } = await openedWithFakeTime();
    book.edit([mending(session)]);
    book.nextFault = new WorkbookFault('cell-edit-mode');
    await jest.advanceTimersByTimeAsync(400);
    expect(session.snapshot()).toMatchObject({ isStale: true });
    expect(session.snapshot().fault).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1000);
    expect(session.snapshot().isStale).toBe(false);
    expect(session.snapshot().mended.map(({ ruleId }) => ruleId)).toContain(TEXT_NUMBER);
  });

  it('only make the findings stale where live check is off', async () => {
    const { book, session } = await openedWithFakeTime();
    session.setLive(false);
    const reads = book.reads;
    book.edit([mending(session)]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(book.reads).toBe(reads);
    expect(session.snapshot().isStale).toBe(true);
    session.setLive(true);
    await jest.advanceTimersByTimeAsync(1000);
    expect(session.snapshot().isStale).toBe(false);
  });

  it('are listened to no more once the session is closed', async () => {
    const { book, session } = await openedWithFakeTime();
    const reads = book.reads;
    await session.close();
    book.edit([mending(session)]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(book.reads).toBe(reads);
  });
});

describe('what writes', () => {
  it('fixes what was previewed, tells of it and takes it back', async () => {
    const { book, session } = await opened();
    const finding = session.snapshot().check!.open.find(({ ruleId }) => ruleId === TEXT_NUMBER)!;
    const before = book.valueOf(finding.anchor);
    const preview = session.previewFixes([finding]);
    expect(preview.applied.map(({ write }) => write)).toEqual([expect.objectContaining({ ...finding.anchor })]);
    expect(book.written).toEqual([]);
    await session.fix(preview);
    expect(book.valueOf(finding.anchor)).toBe(finding.fix!.value);
    const { notice, check } = session.snapshot();
    expect(notice).toMatchObject({ key: 'notice.fixed', data: { count: 1, refused: 0 } });
    expect(check!.open.map(findingKey)).not.toContain(findingKey(finding));
    await notice!.undo!();
    expect(book.valueOf(finding.anchor)).toBe(before);
    expect(session.snapshot().check!.open.map(findingKey)).toContain(findingKey(finding));
  });

  it('leaves everything as it was where the workbook refuses, with the reason', async () => {
    const { book, session } = await opened();
    const { check } = session.snapshot();
    const preview = session.previewFixes(check!.open);
    book.nextFault = new WorkbookFault('protected-sheet', { sheet: 'Budget' });
    await session.fix(preview);
    expect(book.written).toEqual([]);
    expect(session.snapshot().check!.open.map(findingKey)).toEqual(check!.open.map(findingKey));
    expect(session.snapshot().notice).toBeUndefined();
  });

  it('sets findings aside with a reason, and takes that back', async () => {
    const { book, session } = await opened();
    const [finding] = session.snapshot().check!.open;
    expect(await session.dismiss([finding!], { reason: ' ', function: 'controller' })).toBe(false);
    expect(await session.dismiss([finding!], { reason: 'avsett', function: 'controller' })).toBe(true);
    const { check, notice } = session.snapshot();
    expect(check!.open.map(findingKey)).not.toContain(findingKey(finding!));
    expect(check!.dismissed.map(({ dismissal }) => dismissal.reason)).toEqual(['avsett']);
    expect(notice).toMatchObject({ key: 'notice.dismissed', data: { count: 1 } });
    await session.restore(check!.dismissed[0]!.dismissal);
    expect(book.remembered?.dismissals).toEqual([]);
    expect(session.snapshot().check!.open.map(findingKey)).toContain(findingKey(finding!));
  });

  it('keeps the offer to undo while cells are looked at', async () => {
    const { session } = await opened();
    const [finding] = session.snapshot().check!.open;
    await session.dismiss([finding!], { reason: 'avsett', function: 'controller' });
    await session.reveal(finding!.anchor);
    expect(session.snapshot().notice?.undo).toBeDefined();
  });

  it('tells what the workbook could not show', async () => {
    const { book, session } = await opened();
    book.nextFault = new WorkbookFault('no-sheet', { sheet: 'Mål' });
    expect(await session.reveal({ sheet: 'Mål', row: 0, column: 0 })).toBeUndefined();
    expect(session.snapshot().fault).toMatchObject({ code: 'no-sheet' });
    session.clearMessages();
    expect(session.snapshot().fault).toBeUndefined();
  });

  it('happens one after the other', async () => {
    const { book, session } = await opened();
    const order: string[] = [];
    const slow = session.use('writing', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('slow');
    });
    const quick = session.use('writing', async () => void order.push('quick'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['slow', 'quick']);
    expect(book.written).toEqual([]);
  });
});

describe('stepping', () => {
  it('goes through the open findings and round', async () => {
    const { session } = await opened();
    const open = session.snapshot().check!.open;
    expect(await session.step(1)).toBe(open[0]);
    expect(await session.step(1)).toBe(open[1]);
    expect(await session.step(-1)).toBe(open[0]);
    expect(await session.step(-1)).toBe(open.at(-1));
    expect(await session.step(1)).toBe(open[0]);
  });

  it('leads nowhere before anything is read', async () => {
    expect(await new Session(new MemoryWorkbook(CLEAN)).step(1)).toBeUndefined();
  });
});
