import { catalogue } from './catalogue';
import en from './en/report.json';
import sv from './sv/report.json';

export type ReportTextKey = keyof typeof sv;

/** The words of the reports that are read as pages: headings, captions, what the pictures show. */
export const reportText = catalogue<ReportTextKey>({ sv, en });
