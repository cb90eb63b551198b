import { catalogue } from './catalogue';
import en from './en/cli.json';
import enXlsx from './en/xlsx.json';
import sv from './sv/cli.json';
import svXlsx from './sv/xlsx.json';

export type CliTextKey = keyof typeof sv | keyof typeof svXlsx;

/** What the command line says, by what it is about: `opt.model`, `frame.exceeded`. */
export const cliText = catalogue<CliTextKey>({ sv: { ...sv, ...svXlsx }, en: { ...en, ...enXlsx } });
