import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { digestOf } from '../../src/central/digests';
import type { Styrplan } from '../../src/central/styrplan';
import { findModel } from '../../src/models/built-in-models';
import { toStyrplan } from '../../src/central/to-styrplan';
import { EXAMPLE_CONTEXT, examplePlan } from './example-document';

type Json = Record<string, unknown>;

function sha256(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalize(value)!).digest('hex')}`;
}

/** The same value with every object's keys in reverse order. */
function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** Every document that differs from this one in a single value, with the path of the change. */
function* changed(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const [at, other] of changed(item, `${path}/${index}`)) yield [at, value.with(index, other)];
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      for (const [at, other] of changed(item, `${path}/${key}`)) yield [at, { ...value, [key]: other }];
    return;
  }
  yield [path, typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`];
}

async function example(): Promise<Styrplan> {
  return toStyrplan(examplePlan(), EXAMPLE_CONTEXT);
}

describe('the digests of a document', () => {
  it('are what anybody can work out from the canonical form', async () => {
    const document = await example();
    const { digest, provenance, ...rest } = document;
    const { generatedAt: _, ...covered } = provenance;
    expect(digest).toBe(sha256({ ...rest, provenance: covered }));
    const { format: _format, version: _version, model: _model, verdict: _verdict, ...content } = rest;
    const goals = content.goals.map(({ levelName, ...goal }) => ({ ...goal, level: levelName }));
    expect(provenance.workbookDigest).toBe(sha256({ ...content, goals }));
    expect(await digestOf(document)).toBe(digest);
  });

  it('do not depend on the order of keys or on when the document was made', async () => {
    const document = await example();
    expect(await digestOf(reversed(document) as Styrplan)).toBe(document.digest);
    expect((await toStyrplan(examplePlan(), { ...EXAMPLE_CONTEXT, generatedAt: '2030-01-01T00:00:00Z' })).digest).toBe(
      document.digest,
    );
  });

  it('change with any single value but these two', async () => {
    const document = await example();
    const same: string[] = [];
    for (const [path, other] of changed(document))
      if ((await digestOf(other as Styrplan)) === document.digest) same.push(path);
    expect(same).toEqual(['/provenance/generatedAt', '/digest']);
  }, 60_000);

  it('cover keys that nobody knows yet', async () => {
    const document = await example();
    expect(await digestOf({ ...document, later: 1 } as Styrplan)).not.toBe(document.digest);
    const goal = { ...document.goals[0]!, later: 1 };
    expect(await digestOf({ ...document, goals: [goal, ...document.goals.slice(1)] })).not.toBe(document.digest);
  });

  it('tell what the workbook says from what was thought of it', async () => {
    const document = await example();
    const checkedElsewhere = await toStyrplan(examplePlan(), {
      ...EXAMPLE_CONTEXT,
      model: { id: 'trelleborg', version: '2', levels: findModel('trelleborg')!.levels, digest: document.model.digest },
      verdict: { findings: [], dismissed: [] },
    });
    expect(checkedElsewhere.provenance.workbookDigest).toBe(document.provenance.workbookDigest);
    expect(checkedElsewhere.digest).not.toBe(document.digest);
    const plan = examplePlan();
    const saysElse = await toStyrplan(
      { ...plan, settings: { ...plan.settings, committee: 'Kulturnämnden' } },
      EXAMPLE_CONTEXT,
    );
    expect((saysElse as unknown as Json)['provenance']).not.toEqual(document.provenance);
    expect(saysElse.provenance.workbookDigest).not.toBe(document.provenance.workbookDigest);
  });
});
