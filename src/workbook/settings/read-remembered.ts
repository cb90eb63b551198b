import type { Dismissal } from '../../findings/dismissal';
import type { Mapping } from '../mapping/mapping';
import { MappingError } from '../mapping/mapping-error';
import { parseMapping } from '../mapping/parse-mapping';
import type { CustomXmlPart, WorkbookSnapshot } from '../snapshot';
import { readOneElement } from './one-element-xml';
import {
  MAPPING_NAMESPACE,
  SETTINGS_NAMESPACE,
  type MemoryProblem,
  type Remembered,
  type Submission,
} from './remembered';

const MOST_DISMISSALS = 100_000;
const LONGEST_TEXT = 10_000;

/** What a workbook remembers. Whatever is not in order is named and left out; nothing is thrown. */
export function readRemembered(workbook: Pick<WorkbookSnapshot, 'customXml'>): {
  readonly remembered: Remembered;
  readonly problems: readonly MemoryProblem[];
} {
  const problems: MemoryProblem[] = [];
  const settings = toRecord(contentOf(workbook.customXml, 'settings', SETTINGS_NAMESPACE, problems), problems);
  const mapping = readMapping(contentOf(workbook.customXml, 'mapping', MAPPING_NAMESPACE, problems), problems);
  const model = settings && readModel(settings, problems);
  const lastSubmission = settings && readSubmission(settings, problems);
  return {
    remembered: {
      ...(model !== undefined && { model }),
      ...(mapping && { mapping }),
      dismissals: settings ? readDismissals(settings, problems) : [],
      ...(lastSubmission && { lastSubmission }),
    },
    problems,
  };
}

/** The JSON of the first part in a namespace. */
function contentOf(
  parts: readonly CustomXmlPart[],
  part: MemoryProblem['part'],
  namespace: string,
  problems: MemoryProblem[],
): unknown {
  const [first, second] = parts.filter((candidate) => candidate.namespace === namespace);
  if (!first) return undefined;
  if (second) problems.push({ part, kind: 'said-twice', path: '' });
  const element = readOneElement(first.xml);
  if (!element || element.namespace !== namespace) {
    problems.push({ part, kind: 'unreadable-xml', path: '' });
    return undefined;
  }
  try {
    return JSON.parse(element.text) as unknown;
  } catch {
    problems.push({ part, kind: 'no-json', path: '' });
    return undefined;
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function toRecord(data: unknown, problems: MemoryProblem[]): Readonly<Record<string, unknown>> | undefined {
  if (data === undefined || isRecord(data)) return data;
  problems.push({ part: 'settings', kind: 'wrong-shape', path: '' });
  return undefined;
}

/** Only own keys count: `__proto__` in a file is a key like any other and says nothing. */
function own(data: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

function readModel(settings: Readonly<Record<string, unknown>>, problems: MemoryProblem[]): Remembered['model'] {
  const model = own(settings, 'model');
  if (model === undefined || isRecord(model) || (typeof model === 'string' && model !== '' && model.length <= 200))
    return model;
  problems.push({ part: 'settings', kind: 'wrong-shape', path: '/model' });
  return undefined;
}

function readSubmission(
  settings: Readonly<Record<string, unknown>>,
  problems: MemoryProblem[],
): Submission | undefined {
  const last = own(settings, 'lastSubmission');
  if (last === undefined) return undefined;
  const digest = isRecord(last) ? own(last, 'digest') : undefined;
  const time = isRecord(last) ? own(last, 'time') : undefined;
  if (
    typeof digest === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(digest) &&
    typeof time === 'string' &&
    time.length <= 40 &&
    !Number.isNaN(Date.parse(time))
  )
    return { digest, time, ...readCounts(isRecord(last) ? own(last, 'counts') : undefined) };
  problems.push({ part: 'settings', kind: 'wrong-shape', path: '/lastSubmission' });
  return undefined;
}

/** Counts are told, never relied on: what is no count is left out. */
function readCounts(counts: unknown): Pick<Submission, 'counts'> {
  if (!isRecord(counts)) return {};
  const kept = Object.entries(counts).filter(
    (entry): entry is [string, number] =>
      /^[a-zA-Z]{1,40}$/.test(entry[0]) && Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0,
  );
  return { counts: Object.fromEntries(kept.slice(0, 50)) };
}

function readDismissals(settings: Readonly<Record<string, unknown>>, problems: MemoryProblem[]): Dismissal[] {
  const list = own(settings, 'dismissals');
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length > MOST_DISMISSALS) {
    problems.push({ part: 'settings', kind: 'wrong-shape', path: '/dismissals' });
    return [];
  }
  return list.flatMap((entry: unknown, index): Dismissal[] => {
    const text = (key: string): string | undefined => {
      const value = isRecord(entry) ? own(entry, key) : undefined;
      return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;
    };
    const [ruleId, key, reason, role, date] = [
      text('ruleId'),
      text('key'),
      text('reason'),
      text('function'),
      text('date'),
    ];
    if (ruleId !== undefined && key !== undefined && reason !== undefined && role !== undefined && date !== undefined)
      return [{ ruleId, key, reason, function: role, date }];
    problems.push({ part: 'settings', kind: 'wrong-shape', path: `/dismissals/${index}` });
    return [];
  });
}

function readMapping(data: unknown, problems: MemoryProblem[]): Mapping | undefined {
  if (data === undefined) return undefined;
  try {
    return parseMapping(data);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    problems.push({ part: 'mapping', kind: 'wrong-shape', path: error.path });
    return undefined;
  }
}
