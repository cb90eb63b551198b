import { escapeXml } from '../xml/escape-xml';
import type { NewProperties } from './new-workbook';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

/** `docProps/core.xml`: what the file is about. No author and no time of day, so that the same content gives the same file. */
export function corePropertiesXml({ title, subject, description }: NewProperties): string {
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:description', description),
    '</cp:coreProperties>',
  ].join('');
}

/** `docProps/app.xml`: what made the file, and for whom. */
export function appPropertiesXml({ organisation }: NewProperties): string {
  return [
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
    '<Application>Styrkoll</Application>',
    element('Company', organisation),
    '</Properties>',
  ].join('');
}
