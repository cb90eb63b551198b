import { describe, expect, test } from '@jest/globals';
import { Traffic, type SentMessage } from '../../workbench/host/traffic';

const message = (more: Partial<SentMessage> = {}): SentMessage => ({
  kind: 'sync',
  actions: 2,
  what: [],
  bytesIn: 10,
  bytesOut: 20,
  writes: 1,
  milliseconds: 1,
  request: 'frågan',
  answer: 'svaret',
  ...more,
});

describe('the traffic', () => {
  test('counts batches, and by themselves what is none about the workbook', () => {
    const traffic = new Traffic();
    traffic.add(message());
    traffic.add(message({ kind: 'cleanup', writes: 0 }));
    traffic.add(message({ kind: 'event', actions: 0, bytesIn: 0, writes: 0 }));
    traffic.add(message({ kind: 'calls', actions: 0, bytesIn: 0, writes: 0 }));
    traffic.add(message({ kind: 'results', actions: 1, writes: 0 }));
    expect(traffic.counts()).toEqual({
      syncs: 1,
      cleanups: 1,
      actions: 5,
      bytesIn: 30,
      bytesOut: 100,
      writes: 1,
      events: 1,
    });
  });

  test('numbers the messages, and tells when they came', () => {
    const traffic = new Traffic();
    const before = Date.now();
    traffic.add(message());
    traffic.add(message({ kind: 'event' }));
    traffic.reset();
    expect([traffic.log(), traffic.counts().syncs]).toEqual([[], 0]);
    traffic.add(message({ error: 'ItemNotFound' }));
    const [record] = traffic.log();
    expect(record).toMatchObject({ ...message(), number: 3, error: 'ItemNotFound' });
    expect(record!.at).toBeGreaterThanOrEqual(before);
    expect(record!.at).toBeLessThanOrEqual(Date.now());
  });

  test('remembers a thousand messages, and the texts of two hundred', () => {
    const traffic = new Traffic();
    for (let index = 0; index < 1100; index++) traffic.add(message());
    const log = traffic.log();
    expect([log.length, log[0]!.number, log.at(-1)!.number]).toEqual([1000, 101, 1100]);
    const withTexts = log.filter(({ request, answer }) => request !== undefined && answer !== undefined);
    expect(withTexts.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_each, index) => 901 + index));
    expect(Object.keys(log[0]!)).not.toContain('request');
  });

  test('keeps no more texts than fit', () => {
    const traffic = new Traffic();
    const large = 'x'.repeat(6_000_000);
    for (let index = 0; index < 5; index++) traffic.add(message({ answer: large }));
    expect(traffic.log().map(({ answer }) => answer !== undefined)).toEqual([false, false, true, true, true]);
    traffic.add(message({ answer: 'x'.repeat(21_000_000) }));
    expect(traffic.log().map(({ answer }) => answer?.length)).toEqual(Array(6).fill(undefined));
  });

  test('gives another list when there is another message, and the same as long as there is none', () => {
    const traffic = new Traffic();
    traffic.add(message());
    const log = traffic.log();
    expect(traffic.log()).toBe(log);
    traffic.add(message());
    expect(traffic.log()).not.toBe(log);
    expect(log).toHaveLength(1);
  });
});
