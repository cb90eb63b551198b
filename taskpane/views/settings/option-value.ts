import { optionChoices, optionKind, type OptionKind } from '../../../src/index';

/** How an option is edited in the pane; `file` where that takes more than a field. */
export type OptionEditor = 'number' | 'flag' | 'choice' | 'day' | 'text' | 'words' | 'file';

const EDITORS: Readonly<Partial<Record<OptionKind, OptionEditor>>> = {
  count: 'number',
  grace: 'number',
  share: 'number',
  factor: 'number',
  cap: 'number',
  kronor: 'number',
  number: 'number',
  flag: 'flag',
  day: 'day',
  text: 'text',
  words: 'words',
  levels: 'words',
  perspectives: 'words',
  'measure-kinds': 'words',
  days: 'words',
};

/** The editor of an option. */
export function optionEditor(ruleId: string, option: string, fallback: unknown): OptionEditor {
  const kind = optionKind(ruleId, option, fallback);
  if (kind === 'choice' && optionChoices(ruleId, option, fallback)) return 'choice';
  return EDITORS[kind] ?? 'file';
}

/** An option's value as it is edited in a field; decimals with the language's own sign are left to the browser's number field. */
export function editedText(editor: OptionEditor, value: unknown): string {
  if (editor === 'words') return (value as readonly string[]).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** What was typed, as the option's value; undefined where it is none yet. */
export function readOption(editor: OptionEditor, text: string): unknown {
  switch (editor) {
    case 'number': {
      const value = Number(text.trim().replace(',', '.').replace(/\s/g, ''));
      return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
    }
    case 'words':
      return text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    case 'day':
      return /^\d\d-\d\d$/.test(text.trim()) ? text.trim() : undefined;
    case 'flag':
    case 'choice':
    case 'text':
    case 'file':
      return text;
  }
}
