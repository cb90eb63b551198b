import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { faultsOf } from './faults-of';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

interface Spoilt {
  readonly what: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly says: RegExp;
}

/** One change each, as somebody may make it in passing, and what the check has to say about it. */
const SPOILT: readonly Spoilt[] = [
  { what: 'a tag that is never closed', from: '</OfficeApp>', to: '', says: /^no XML/ },
  { what: 'an id that is no GUID', from: /<Id>.*<\/Id>/, to: '<Id>styrkoll</Id>', says: /guid|Id/ },
  { what: 'a version of two numbers', from: '<Version>1.0.0.0<', to: '<Version>1.0<', says: /Version/ },
  { what: 'an unsafe address', from: /https(:\/\/localhost:3000\/addin\/functions.js")/, to: 'http$1', says: /http:/ },
  {
    what: 'elements in another order',
    from: /( {2}<Version>.*\n)( {2}<ProviderName>.*\n)/,
    to: '$2$1',
    says: /ProviderName/,
  },
  {
    what: 'a label after its icon',
    from: /(<Group id="[^"]*">\s*)(<Label [^>]*>\s*)(<Icon>[^]*?<\/Icon>\s*)/,
    to: '$1$3$2',
    says: /Icon/,
  },
  { what: 'an unknown element', from: '<Permissions>', to: '<Extra/><Permissions>', says: /Extra/ },
  { what: 'another permission', from: 'ReadWriteDocument', to: 'Restricted', says: /Permissions/ },
  { what: 'a short lifetime', from: 'lifetime="long"', to: 'lifetime="short"', says: /lifetime/ },
  {
    what: 'a label of 126 characters',
    from: 'DefaultValue="Nästa fynd"',
    to: `DefaultValue="${'ä'.repeat(126)}"`,
    says: /126/,
  },
  {
    what: 'a tip of 251 characters',
    from: /(id="Next.Tip" DefaultValue=")[^"]*/,
    to: `$1${'å'.repeat(251)}`,
    says: /251/,
  },
  { what: 'a resource id of 33 characters', from: /Next\.Tip/g, to: 'N'.repeat(33), says: /NNN/ },
  { what: 'a size that Excel does not know', from: 'size="24"', to: 'size="25"', says: /25/ },
  { what: 'a group of seven controls', from: /(<Control [^]*?<\/Control>)/, to: '$1$1$1$1$1', says: /Control/ },
  {
    what: 'a resource that is not there',
    from: 'resid="Next.Label"',
    to: 'resid="Nxt.Label"',
    says: /Label names Nxt\.Label, which is not among ShortStrings/,
  },
  {
    what: 'a long text where a short one belongs',
    from: 'Label resid="Next.Label"',
    to: 'Label resid="Next.Tip"',
    says: /Label names Next\.Tip/,
  },
  {
    what: 'a resource that nobody uses',
    from: '<bt:ShortStrings>',
    to: '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String>',
    says: /nothing names the resource Old\.Label/,
  },
  {
    what: 'a resource that is there twice',
    from: /(<bt:Url id="Help.Url"[^>]*>)/,
    to: '$1$1',
    says: /Help\.Url is there twice/,
  },
  {
    what: 'an icon without 32 pixels',
    from: /<bt:Image size="32" resid="Icon.next.32"\/>/,
    to: '',
    says: /the icon lacks 32 pixels|nothing names the resource Icon\.next\.32/,
  },
  {
    what: 'a picture of another size',
    from: 'resid="Icon.next.32"',
    to: 'resid="Icon.next.16"',
    says: /Icon\.next\.16 is not of 32 pixels/,
  },
  {
    what: 'two pages for one runtime',
    from: '<FunctionFile resid="Pane.Url"/>',
    to: '<FunctionFile resid="Help.Url"/>',
    says: /shared runtime has several pages/,
  },
  {
    what: 'another page for the pane alone',
    from: /(<SourceLocation DefaultValue="[^"]*)\?host=excel/,
    to: '$1',
    says: /the pane opens .*taskpane\.html, the shared runtime .*host=excel/,
  },
  {
    what: 'no demand of a shared runtime',
    from: '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    to: '',
    says: /lack SharedRuntime/,
  },
  {
    what: 'two controls of one id',
    from: 'id="Styrkoll.Next"',
    to: 'id="Styrkoll.Check"',
    says: /id Styrkoll\.Check twice/,
  },
  {
    what: 'two buttons that do the same',
    from: 'styrkoll.nextFinding',
    to: 'styrkoll.check',
    says: /two buttons run styrkoll\.check/,
  },
  {
    what: 'a text without its English',
    from: /<bt:Override Locale="en-US" Value="Next finding"\/>/,
    to: '',
    says: /Next\.Label has to be said in Swedish and, for en-US, in English/,
  },
  {
    what: 'a namespace that Excel does not take',
    from: 'DefaultValue="STYR"',
    to: 'DefaultValue="STYR KOLL"',
    says: /no name for functions/,
  },
];

describe('the check of the manifest', () => {
  let found: Readonly<Record<string, readonly string[]>>;

  beforeAll(() => {
    found = faultsOf({
      'as it is': MANIFEST,
      ...Object.fromEntries(SPOILT.map(({ what, from, to }) => [what, MANIFEST.replace(from, to)])),
    });
  });

  test('finds nothing wrong with ours', () => {
    expect(found['as it is']).toEqual([]);
  });

  test.each(SPOILT)('tells of $what', ({ what, from, to, says }) => {
    expect(MANIFEST.replace(from, to)).not.toBe(MANIFEST);
    expect(found[what]?.join('\n')).toMatch(says);
  });
});
