import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOneElement, writeOneElement } from '../../../src/workbook/settings/one-element-xml';
import { readRemembered } from '../../../src/workbook/settings/read-remembered';
import { MAPPING_NAMESPACE, SETTINGS_NAMESPACE, type Remembered } from '../../../src/workbook/settings/remembered';
import { mappingPart, rememberedParts, settingsPart } from '../../../src/workbook/settings/write-remembered';

const settings = (xml: string): { readonly customXml: { namespace: string; xml: string }[] } => ({
  customXml: [{ namespace: SETTINGS_NAMESPACE, xml }],
});
const wrap = (text: string): string => `<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`;

describe('what a workbook remembers', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
  const arbitrary: fc.Arbitrary<Remembered> = fc.record(
    {
      model: fc.oneof(
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.constant({ id: 'egen', levels: [{ id: 'x', name: 'Å & <b> ]]> "c"' }] }),
      ),
      dismissals: fc.array(
        fc.record({
          ruleId: anyText,
          key: anyText,
          reason: anyText,
          function: anyText,
          date: fc.constant('2026-11-22'),
        }),
        { maxLength: 4 },
      ),
      lastSubmission: fc.constant({ digest: `sha256:${'a1'.repeat(32)}`, time: '2026-11-22T10:00:00Z' }),
      mapping: fc.record({
        format: fc.constant('styrkoll-mapping' as const),
        version: fc.constant(1 as const),
        blocks: fc.array(
          fc.record({
            sheet: anyText.filter((text) => text.trim() !== ''),
            headerRow: fc.nat({ max: 100 }).map((row) => row + 1),
            entity: fc.constant('goals' as const),
            columns: fc.dictionary(
              anyText.filter((key) => key !== '__proto__'),
              fc.constantFrom('title', 'id', null),
            ),
          }),
          { maxLength: 3 },
        ),
      }),
    },
    { requiredKeys: ['dismissals'] },
  );

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(arbitrary, (remembered) => {
        const read = readRemembered({ customXml: rememberedParts(remembered) });
        expect(read.problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(read.remembered))).toEqual(JSON.parse(JSON.stringify(remembered)));
      }),
    );
  });

  test('nothing remembered is nothing wrong', () => {
    expect(readRemembered({ customXml: [{ namespace: 'urn:other', xml: '<broken' }] })).toEqual({
      remembered: { dismissals: [] },
      problems: [],
    });
  });

  test.each([
    [
      'prefixed, as Excel may write it',
      `<?xml version="1.0"?><s:settings xmlns:s="${SETTINGS_NAMESPACE}" s:x="1">{&quot;model&quot;:&#34;karlskoga&#x22;}</s:settings>\n`,
    ],
    ['in CDATA', wrap('<![CDATA[{"model":"karlskoga"}]]>')],
    ['with a byte order mark', `\uFEFF${wrap('{"model":"karlskoga"}')}`],
  ])('reads a part %s', (_name, xml) => {
    expect(readRemembered(settings(xml))).toEqual({ remembered: { model: 'karlskoga', dismissals: [] }, problems: [] });
  });

  test.each([
    ['a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${wrap('&a;')}`, 'unreadable-xml', ''],
    ['an unknown entity', wrap('&bomb;'), 'unreadable-xml', ''],
    ['child elements', wrap('<model>x</model>'), 'unreadable-xml', ''],
    ['a truncated part', wrap('{}').slice(0, -3), 'unreadable-xml', ''],
    ['another namespace inside', '<settings xmlns="urn:other">{}</settings>', 'unreadable-xml', ''],
    ['a huge part', wrap(' '.repeat(9_000_000)), 'unreadable-xml', ''],
    ['no JSON', wrap('{'), 'no-json', ''],
    ['a list', wrap('[]'), 'wrong-shape', ''],
    ['a model that is a number', wrap('{"model":7}'), 'wrong-shape', '/model'],
    ['dismissals that are no list', wrap('{"dismissals":{}}'), 'wrong-shape', '/dismissals'],
    ['a dismissal without a reason', wrap('{"dismissals":[{"ruleId":"a/b"}]}'), 'wrong-shape', '/dismissals/0'],
    [
      'a digest that is none',
      wrap('{"lastSubmission":{"digest":"x","time":"2026-01-01"}}'),
      'wrong-shape',
      '/lastSubmission',
    ],
  ])('names %s', (_name, xml, kind, path) => {
    const { remembered, problems } = readRemembered(settings(xml));
    expect(problems).toEqual([{ part: 'settings', kind, path }]);
    expect(remembered).toEqual({ dismissals: [] });
  });

  test('keys that would change prototypes change nothing', () => {
    const { remembered } = readRemembered(
      settings(
        wrap(
          '{"__proto__":{"model":"x"},"dismissals":[{"__proto__":{"ruleId":"r","key":"k","reason":"r","function":"f","date":"d"}}]}',
        ),
      ),
    );
    expect(remembered).toEqual({ dismissals: [] });
    expect(({} as Record<string, unknown>)['model']).toBeUndefined();
  });

  test('a faulty mapping is named by its place and the settings are still used', () => {
    const bad = {
      namespace: MAPPING_NAMESPACE,
      xml: writeOneElement(
        'mapping',
        MAPPING_NAMESPACE,
        '{"format":"styrkoll-mapping","version":1,"blocks":[{"sheet":"A","headerRow":1,"entity":"goals","columns":{"X":"nope"}}]}',
      ),
    };
    const { remembered, problems } = readRemembered({ customXml: [bad, settingsPart({ model: 'm', dismissals: [] })] });
    expect(remembered).toEqual({ model: 'm', dismissals: [] });
    expect(problems).toEqual([{ part: 'mapping', kind: 'wrong-shape', path: '/blocks/0/columns/X' }]);
  });

  test('of two parts the first counts, and it is said', () => {
    const two = [settingsPart({ model: 'a', dismissals: [] }), settingsPart({ model: 'b', dismissals: [] })];
    expect(readRemembered({ customXml: two })).toEqual({
      remembered: { model: 'a', dismissals: [] },
      problems: [{ part: 'settings', kind: 'said-twice', path: '' }],
    });
  });
});

describe('an XML document of one element', () => {
  test('holds any text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(readOneElement(writeOneElement('a', 'urn:a', text))).toEqual({ namespace: 'urn:a', text }),
      ),
    );
  });
  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '/',
            '&',
            ';',
            '"',
            "'",
            '=',
            'a',
            ' ',
            '!',
            '[',
            ']',
            '-',
            '#',
            'x',
            '1',
            '\u0000',
            '\uD800',
          ),
        }),
        (xml) => void readOneElement(xml),
      ),
    );
  });
  test('drops what XML cannot hold', () => {
    expect(readOneElement(writeOneElement('a', 'urn:a', 'a\u0000b\uFFFFc'))!.text).toBe('abc');
    expect(mappingPart({ format: 'styrkoll-mapping', version: 1, blocks: [] }).xml).toContain(
      '{"format":"styrkoll-mapping"',
    );
  });
});
