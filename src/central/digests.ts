import { canonicalMember, canonicalMembers, joinMembers } from './canonical-form';
import type { GovernanceModel } from '../models/model';
import { TABLE_KEYS } from './document-fields';
import type { Styrplan, StyrplanContent, StyrplanProvenance } from './styrplan';

/** The keys that say what the workbook says. */
const CONTENT_KEYS: readonly (keyof StyrplanContent)[] = [
  'municipality',
  'period',
  'currency',
  ...TABLE_KEYS,
  'taxRate',
  'carryOverCap',
  'plan',
];

/** A document that wants its two digests. */
export type StyrplanDraft = Omit<Styrplan, 'provenance' | 'digest'> & {
  readonly provenance: Omit<StyrplanProvenance, 'workbookDigest'>;
};

/** `sha256:` and the hash in hex. WebCrypto is there in Node from version 20 and in every browser that serves by https. */
async function sha256(members: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', joinMembers(members)));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function provenanceMember(provenance: StyrplanProvenance): Uint8Array {
  return canonicalMember('provenance', { ...provenance, generatedAt: undefined });
}

/**
 * The digest of a document: over its canonical form without `digest` and `provenance.generatedAt`, so the same on every platform, in
 * whatever order its keys are and whenever it was made. Keys that this version does not know are covered too.
 */
export async function digestOf(document: Omit<Styrplan, 'digest'>): Promise<string> {
  const members = canonicalMembers({ ...document, digest: undefined, provenance: undefined });
  return sha256(members.set('provenance', provenanceMember(document.provenance)));
}

/**
 * The whole document of a draft. `workbookDigest` covers the content keys alone, levels in the workbook's words: it changes when the
 * workbook says something else, not when a rule, a model or the program does. The content is made canonical once for both digests.
 */
export async function sealed(draft: StyrplanDraft): Promise<Styrplan> {
  const members = canonicalMembers({ ...draft, provenance: undefined });
  const content = CONTENT_KEYS.flatMap((key) => {
    const member = members.get(key);
    return member ? [[key, member] as const] : [];
  });
  const inWords = draft.goals.map(({ levelName, ...goal }) =>
    levelName === undefined ? goal : { ...goal, level: levelName },
  );
  const { workbook, ...rest } = draft.provenance;
  const provenance = {
    workbook,
    workbookDigest: await sha256(new Map(content).set('goals', canonicalMember('goals', inWords))),
    ...rest,
  };
  members.set('provenance', provenanceMember(provenance));
  return { ...draft, provenance, digest: await sha256(members) };
}

/** The digest of a governance model after `extends` is resolved: what it builds on counts by what it inherits, not by its name. */
export async function digestOfModel(model: GovernanceModel): Promise<string> {
  return sha256(canonicalMembers({ ...model, extends: undefined }));
}
