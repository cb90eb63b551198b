import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { markup, styleText, type Markup } from './markup';
import { PAGE_STYLE } from './page-style';
import { PICTURE_STYLE } from './picture-style';

/** What a page says of itself. */
export interface PageOptions {
  readonly language: Language;
  /** The program's version. */
  readonly version: string;
  /** ISO date and time of the making. */
  readonly generatedAt: string;
}

/** The page may fetch nothing and run nothing: what a workbook holds could not send anything anywhere even if it were not escaped. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A whole page, complete in itself: no script, no picture, font or style from elsewhere. HTML that is well-formed XML after its first line.
 * Ends in a line break.
 */
export function htmlPage(title: string, body: Markup, { language, version, generatedAt }: PageOptions): string {
  const made = reportText('page.made', language, { version, date: generatedAt.slice(0, 10) });
  const page = markup`<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="Styrkoll ${version}"/>
<title>${title}</title>
<style>
${styleText(PAGE_STYLE)}${styleText(PICTURE_STYLE)}</style>
</head>
<body>
${body}
<footer><p>${made}</p></footer>
</body>
</html>`;
  return `<!DOCTYPE html>\n${page.toString()}\n`;
}
