import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LOCAL_BASE, makeManifest, ManifestOptionError } from '../../scripts/manifest/make-manifest.mjs';
import { faultsOf } from './faults-of';

const LOCAL = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const BASE = 'https://webb.kommunen.se/styrkoll';

const textOf = (element: string, text: string): string | undefined => new RegExp(`<${element}>(.*?)<`).exec(text)?.[1];

describe('makeManifest', () => {
  test('changes every address, and with the local address as its setting nothing', () => {
    const made = makeManifest(LOCAL, { baseUrl: `${BASE}/` });
    expect(made).not.toContain('localhost');
    expect(made.split(`${BASE}/`)).toHaveLength(LOCAL.split(`${LOCAL_BASE}/`).length);
    expect(makeManifest(LOCAL, { baseUrl: LOCAL_BASE })).toBe(LOCAL.replace(/<!--.*-->\n/, ''));
  });

  test('keeps the id through versions, so that what is new takes the place of what was', () => {
    const made = makeManifest(LOCAL, { baseUrl: BASE, version: '2.10.0.3' });
    expect([textOf('Id', made), textOf('Version', made)]).toEqual([textOf('Id', LOCAL), '2.10.0.3']);
  });

  test('makes of a channel an add-in beside the ordinary one, the same every time', () => {
    const made = makeManifest(LOCAL, { baseUrl: BASE, channel: 'test' });
    expect(textOf('Id', made)).not.toBe(textOf('Id', LOCAL));
    expect(makeManifest(LOCAL, { baseUrl: BASE, channel: 'test' })).toBe(made);
    expect(made).toContain('<bt:String id="Functions.Namespace" DefaultValue="STYRTEST"/>');
    expect(made).toContain('<DisplayName DefaultValue="Styrkoll (test)">');
    expect(made).not.toMatch(/Value="Styrkoll"/);
    expect(textOf('Id', makeManifest(LOCAL, { baseUrl: BASE, channel: 'pilot' }))).not.toBe(textOf('Id', made));
  });

  test('takes an id and a support page of the municipality’s own', () => {
    const id = 'ABCDEF01-2345-4678-89AB-CDEF01234567';
    const made = makeManifest(LOCAL, { baseUrl: BASE, id, supportUrl: 'https://intranat.kommunen.se/a&b' });
    expect(textOf('Id', made)).toBe(id.toLowerCase());
    expect(made).toContain('<SupportUrl DefaultValue="https://intranat.kommunen.se/a&amp;b"/>');
  });

  test('makes only manifests that pass the check', () => {
    const found = faultsOf({
      plain: makeManifest(LOCAL, { baseUrl: 'https://xn--vertorne-xza4r.se:8443/a%20b' }),
      channel: makeManifest(LOCAL, { baseUrl: BASE, channel: 'a23456789012', version: '65535.0.0.1' }),
      support: makeManifest(LOCAL, { baseUrl: BASE, supportUrl: 'https://intranat.kommunen.se/a&b' }),
    });
    expect(found).toEqual({ plain: [], channel: [], support: [] });
  });

  test.each([
    ['base-url', { baseUrl: 'http://webb.kommunen.se' }],
    ['base-url', { baseUrl: 'webb.kommunen.se' }],
    ['base-url', { baseUrl: `${BASE}?v=2` }],
    ['base-url', { baseUrl: 'https://someone:secret@kommunen.se' }],
    ['support-url', { baseUrl: BASE, supportUrl: 'mailto:it@kommunen.se' }],
    ['version', { baseUrl: BASE, version: '1.2' }],
    ['version', { baseUrl: BASE, version: '1.02.0.0' }],
    ['id', { baseUrl: BASE, id: 'styrkoll' }],
    ['channel', { baseUrl: BASE, channel: 'Test' }],
    ['channel', { baseUrl: BASE, channel: '"><x' }],
  ])('refuses what --%s cannot be', (option, settings) => {
    expect(() => makeManifest(LOCAL, settings)).toThrow(ManifestOptionError);
    expect(() => makeManifest(LOCAL, settings)).toThrow(`--${option} `);
  });
});
