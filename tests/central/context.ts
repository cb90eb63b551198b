import { findModel } from '../../src/models/built-in-models';
import type { StyrplanContext } from '../../src/central/to-styrplan';

/** What the tests' documents say beside the plan. */
export const CONTEXT: StyrplanContext = {
  model: {
    id: 'karlskoga',
    version: '1.0',
    levels: findModel('karlskoga')!.levels,
    digest: `sha256:${'0a'.repeat(32)}`,
  },
  workbookName: 'bun-2027.xlsx',
  generator: { name: 'styrkoll', version: '0.1.0' },
  generatedAt: '2026-10-31T09:00:00Z',
  verdict: { findings: [], dismissed: [] },
};
