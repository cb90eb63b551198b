import { write as sheetJsWrite, utils } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { patchCustomXml } from '../../../../src/workbook/xlsx/patch/patch-custom-xml';
import { readXlsx } from '../../../../src/workbook/xlsx/read-xlsx';
import { writeXlsx } from '../../../../src/workbook/xlsx/writer/write-xlsx';
import { rawXlsx, relationship } from '../../../fixtures/xlsx/raw-workbook';
import { rawParts } from './cells-of';

const OURS = 'urn:test:ours';
const part = (text: string, namespace = OURS) => ({ namespace, xml: `<a xmlns="${namespace}">${text}</a>` });
const read = (bytes: Uint8Array) => readXlsx(bytes, { name: 'a.xlsx' });
const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">';
const types = `${contentTypes}<Default Extension="xml" ContentType="application/xml"/></Types>`;

const sheetJs = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 1]]), 'Blad');
  return new Uint8Array(sheetJsWrite(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const books: Record<string, () => Uint8Array> = {
  'one of our own writer': () => writeXlsx({ sheets: [{ name: 'Blad', rows: [['a', 1]] }] }),
  'a sample': () => readFileSync('samples/karlskoga.xlsx'),
  'one of another program': sheetJs,
  'one written by hand': () => rawXlsx({ parts: { '[Content_Types].xml': types } }),
  'one whose content types know no XML': () =>
    rawXlsx({ parts: { '[Content_Types].xml': `${contentTypes.replace(/>$/, '/>')}` } }),
};

describe.each(Object.entries(books))('patching custom XML into %s', (_, make) => {
  test('adds the part, and a reader finds it beside all that was there', () => {
    const before = make();
    const after = patchCustomXml(before, [part('ett'), part('två', 'urn:test:other')]);
    const { customXml, ...rest } = read(after);
    const { customXml: had, ...same } = read(before);
    expect(rest).toEqual(same);
    expect(customXml).toEqual([...had, part('ett'), part('två', 'urn:test:other')]);
  });

  test('leaves every other part byte for byte', () => {
    const before = make();
    const after = rawParts(patchCustomXml(before, [part('ett')]));
    const edited = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    for (const { name, raw } of rawParts(before)) {
      if (!edited.includes(name)) expect(after.find((each) => each.name === name)?.raw.equals(raw)).toBe(true);
    }
  });

  test('replaces it later, and comes back as it is when nothing is new', () => {
    const once = patchCustomXml(make(), [part('ett')]);
    const twice = patchCustomXml(once, [part('två')]);
    expect(read(twice).customXml.filter(({ namespace }) => namespace === OURS)).toEqual([part('två')]);
    expect(rawParts(twice).map(({ name }) => name)).toEqual(rawParts(once).map(({ name }) => name));
    expect(patchCustomXml(twice, [part('två')])).toBe(twice);
  });

  test('gives the part properties, their relationship and their content type', () => {
    const files = unzipSync(patchCustomXml(make(), [part('ett')]));
    const text = (name: string): string => strFromU8(files[name]!);
    const item = Object.keys(files).find(
      (name) => name.startsWith('customXml/item') && text(name) === part('ett').xml,
    )!;
    const number = /item(\d+)/.exec(item)![1]!;
    expect(text(`customXml/itemProps${number}.xml`)).toContain(`ds:uri="${OURS}"`);
    expect(text(`customXml/_rels/item${number}.xml.rels`)).toContain(`Target="itemProps${number}.xml"`);
    expect(text('xl/_rels/workbook.xml.rels')).toContain(`Target="../customXml/item${number}.xml"`);
    expect(text('[Content_Types].xml')).toContain(`PartName="/customXml/itemProps${number}.xml"`);
    const knowsXml = text('[Content_Types].xml').includes('Extension="xml"');
    expect(text('[Content_Types].xml').includes(`PartName="/customXml/item${number}.xml"`)).toBe(!knowsXml);
    const ids = [...text('xl/_rels/workbook.xml.rels').matchAll(/\sId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('keeps custom XML of others, also where it is malformed, and finds free names', () => {
  const others = '<b xmlns="urn:others">&#229;</b>';
  const before = rawXlsx({
    workbookRelationships:
      relationship('rId7', 'customXml', '../customXml/item1.xml') +
      relationship('rId8', 'customXml', '/customXml/item2.xml'),
    parts: {
      '[Content_Types].xml': types,
      'customXml/item1.xml': others,
      'customXml/item2.xml': '<broken',
      'customXml/itemProps3.xml': '<left-over/>',
    },
  });
  const files = unzipSync(patchCustomXml(before, [part('ett')]));
  expect(strFromU8(files['customXml/item1.xml']!)).toBe(others);
  expect(strFromU8(files['customXml/item2.xml']!)).toBe('<broken');
  expect(strFromU8(files['customXml/itemProps3.xml']!)).toBe('<left-over/>');
  expect(strFromU8(files['customXml/item4.xml']!)).toBe(part('ett').xml);
});

test('uses the addresses of strict files in strict files', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/theme';
  const before = rawXlsx({
    workbookRelationships: `<Relationship Id="rId9" Type="${strict}" Target="theme.xml"/>`,
    parts: { '[Content_Types].xml': types },
  });
  const links = strFromU8(unzipSync(patchCustomXml(before, [part('ett')]))['xl/_rels/workbook.xml.rels']!);
  expect(links).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"');
});
