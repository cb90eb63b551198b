import { describe, expect, it } from '@jest/globals';
import type { TrafficRecord } from '../../../workbench/host/traffic';
import { logAsText } from '../../../workbench/page/protocol/log-as-text';
import { shownJson } from '../../../workbench/page/protocol/shown-json';

const RECORD: TrafficRecord = {
  number: 7,
  at: new Date(2026, 10, 22, 9, 5, 3, 40).getTime(),
  kind: 'sync',
  actions: 2,
  what: ['Worksheets.GetItem("Mål")', 'Range.Values ← 1 × 1'],
  bytesIn: 100,
  bytesOut: 2000,
  writes: 1,
  milliseconds: 3.456,
  error: 'AccessDenied',
};

describe('the protocol as text', () => {
  it('has a line for each message, in columns', () => {
    const { error: _, ...fine } = RECORD;
    expect(logAsText([RECORD, { ...fine, number: 8, kind: 'event', what: [] }]).split('\n')).toEqual([
      '7\t09:05:03.040\tsync\tWorksheets.GetItem("Mål") | Range.Values ← 1 × 1\t1\t100\t2000\t3.5\tAccessDenied',
      '8\t09:05:03.040\tevent\t\t1\t100\t2000\t3.5\t',
    ]);
  });
});

describe('shownJson', () => {
  it('has a line for each part', () => {
    expect(shownJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  });

  it('leaves what is no JSON as it is, and cuts what is very long', () => {
    expect(shownJson('{"a":')).toBe('{"a":');
    const cut = shownJson(JSON.stringify('x'.repeat(100_000)));
    expect(cut.length).toBeLessThan(61_000);
    expect(cut.endsWith(' …')).toBe(true);
  });
});
