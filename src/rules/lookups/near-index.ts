import { editDistance } from '../../text/ids';

/**
 * Finds the keys that are at most one edit from a text without comparing it with every key: two such texts share a form with one
 * character taken away.
 */
export class NearIndex<Value> {
  private readonly byForm = new Map<string, Set<string>>();
  private readonly values = new Map<string, Value>();

  add(key: string, value: Value): void {
    if (this.values.has(key)) return;
    this.values.set(key, value);
    for (const form of forms(key)) {
      const keys = this.byForm.get(form);
      if (keys) keys.add(key);
      else this.byForm.set(form, new Set([key]));
    }
  }

  /** The values whose keys are one edit from the text, or equal to it but for spaces. */
  near(text: string): Value[] {
    const keys = new Set<string>();
    for (const form of forms(text)) for (const key of this.byForm.get(form) ?? []) keys.add(key);
    const spaceless = text.replaceAll(' ', '');
    const same = [...keys].filter((key) => key.replaceAll(' ', '') === spaceless);
    const close = same.length > 0 ? same : [...keys].filter((key) => editDistance(key, text, 1) <= 1);
    return close.map((key) => this.values.get(key)!);
  }
}

function* forms(key: string): Iterable<string> {
  yield key;
  yield `\u0000${key.replaceAll(' ', '')}`;
  for (let index = 0; index < key.length; index++) yield key.slice(0, index) + key.slice(index + 1);
}
