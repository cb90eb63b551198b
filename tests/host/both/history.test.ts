import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EngineFault, type HostChange } from '../../../workbench/host/engine';
import { range } from '../memory/engine-of';
import { attempt, everything, work } from './any-work';
import { OVER_ENGINES, type TestedEngine } from './over-engines';

/** What can be read after going one change back or forth; steps that change nothing are passed by, since an engine need not keep them. */
async function afterStep(engine: TestedEngine, way: 'undo' | 'redo'): Promise<unknown> {
  const before = await everything(engine);
  while (engine[way]()) {
    const after = await everything(engine);
    if (!isDeepStrictEqual(after, before)) return after;
  }
  throw new Error(`nothing to ${way}`);
}

describe.each(OVER_ENGINES)('over $name', ({ name, goalsEngine }) => {
  const runs = name === 'memory' ? 25 : 8;

  describe('undo', () => {
    test('brings back what was, step by step, and redo what became of it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 6 }), async (works) => {
          const engine = goalsEngine();
          const states = [await everything(engine)];
          for (const each of works) {
            if (!attempt(engine, each)) continue;
            const state = await everything(engine);
            if (!isDeepStrictEqual(state, states.at(-1))) states.push(state);
          }
          for (const state of states.slice(0, -1).reverse()) expect(await afterStep(engine, 'undo')).toEqual(state);
          for (const state of states.slice(1)) expect(await afterStep(engine, 'redo')).toEqual(state);
        }),
        { numRuns: runs },
      );
    });

    test('a step that is refused leaves nothing behind and tells nothing', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 4 }), async (works) => {
          const engine = goalsEngine();
          for (const each of works) {
            const before = await everything(engine);
            engine.news();
            if (attempt(engine, each)) continue;
            expect(await everything(engine)).toEqual(before);
            expect(engine.news()).toEqual([]);
          }
        }),
        { numRuns: runs },
      );
    });

    test('tables never overlap, keep as many columns as they are wide, and their headers say the columns’ names', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 6 }), async (works) => {
          const engine = goalsEngine();
          for (const each of works) attempt(engine, each);
          for (const { sheet, range: whole, columns } of engine.tables()) {
            expect(columns).toHaveLength(whole.right - whole.left + 1);
            const headers = engine.read(sheet, { ...whole, bottom: whole.top }).values[0]!;
            expect(headers).toEqual(columns.map(({ name }) => name));
            expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(columns.length);
          }
        }),
        { numRuns: runs },
      );
    });
  });

  describe('a group of changes', () => {
    const addin = { source: 'Local', trigger: 'ThisLocalAddin' } as const;

    test('is one step of undo, told when all is done, with its origin', () => {
      const engine = goalsEngine();
      const seen: HostChange[] = [];
      engine.as(addin, () => {
        engine.type('Mål', 'E2', [1]);
        engine.as(addin, () => engine.type('Mål', 'E3', [2]));
        expect(engine.news()).toEqual([]);
      });
      seen.push(...engine.news());
      expect(seen).toMatchObject([
        { kind: 'cells', range: range('E2'), ...addin },
        { kind: 'cells', range: range('E3'), ...addin },
      ]);
      expect(engine.undo()).toBe(true);
      expect(engine.values('Mål', 'E2:E3')).toEqual([[''], ['']]);
      expect(engine.news()).toMatchObject([
        { range: range('E3'), trigger: 'Unknown' },
        { range: range('E2'), trigger: 'Unknown' },
      ]);
      engine.type('Mål', 'E2', [1]);
      expect(engine.news()).toMatchObject([{ trigger: 'Unknown' }]);
    });

    test('keeps what was done before a fault', () => {
      const engine = goalsEngine();
      const work = (): void => {
        engine.type('Mål', 'E2', [1]);
        engine.renameSheet('none', 'x');
      };
      expect(() => engine.as(addin, work)).toThrow(EngineFault);
      expect(engine.value('Mål', 'E2')).toBe(1);
      expect(engine.news()).toHaveLength(1);
      expect(engine.undo()).toBe(true);
      expect(engine.value('Mål', 'E2')).toBe('');
    });

    test('a listener that is taken off hears no more', () => {
      const engine = goalsEngine();
      let heard = 0;
      const stop = engine.subscribe(() => heard++);
      engine.type('Mål', 'F2', [1]);
      stop();
      engine.type('Mål', 'F2', [2]);
      expect(heard).toBe(1);
    });
  });
});
