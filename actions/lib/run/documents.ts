import {
  type Code,
  type DocumentSchema,
  digestOf,
  evidenceKey,
  type Immutable,
  isPlatformError,
  PlatformError,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence, replaceEvidence } from '@spine-green/runtime/evidence/write';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { type Fact, isReadable } from '../checks/fact.ts';
import type { SubstrateName } from '../checks/outcome.ts';
import { executionPlace, phaseOf } from './execution.ts';
import type { Session } from './session.ts';

export interface EvidenceRef {
  readonly key: string;
  readonly version_id: string;
  readonly sha256: string;
}

/** What writing a document takes of a lane's context. */
export interface DocumentContext {
  readonly substrate: SubstrateName;
  readonly platformRunId: string | undefined;
  readonly executionId: string;
  readonly attempt: number;
  readonly session: Session;
}

/** What a lane will leave behind, by a name of its own; a document that its facts do not allow says why. */
export type Documents = Readonly<Record<string, Fact<PlannedDocument>>>;

/** The same documents as they are stored and were read back, or why they are not there. */
export type Written<D> = { readonly [Name in keyof D]: Fact<EvidenceRef> };

/** A document that a lane wants to be durable. It is written by `runLane` and by nothing else. */
export interface PlannedDocument {
  /** Name below its prefix, without the attempt, for example `packaging_provenance.json`. */
  readonly name: string;
  readonly place: 'execution' | 'run';
  /** Member of another document of the lane that has to be there first: what names it must not outlive its loss. */
  readonly after?: string;
  /** Its bytes, canonical JSON. Throws E_SCHEMA_INVALID or E_EVIDENCE_SECRET. */
  readonly text: () => string;
  /** Stores it under the key and says which version is there. */
  readonly store: (context: DocumentContext, key: string) => Promise<StoredVersion>;
}

/**
 * A document of one attempt of this phase execution: immutable, and a later attempt has a key of its own, so that what
 * an earlier one left stays as it was (01, section 0.2).
 */
export const attemptDocument = <T>(
  name: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): PlannedDocument => ({
  name,
  place: 'execution',
  text: () => schema.write(document),
  store: ({ session }, key) => createEvidence(session.evidence, key, schema, document),
});

/**
 * An immutable document of the run that every attempt would write alike but for its times: the first one stands. Throws
 * E_EVIDENCE_CONFLICT when the one that is there differs in what `identity` keeps.
 */
export const onceDocument = <T>(name: string, { schema, document, identity }: OnceOptions<T>): PlannedDocument => ({
  name,
  place: 'run',
  text: () => schema.write(document),
  store: async ({ session }, key) => {
    try {
      return await createEvidence(session.evidence, key, schema, document);
    } catch (error) {
      if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
      const present = await readEvidence(session.evidence, key, schema.parse);
      if (digestOf(identity(present.document as Immutable<T>)) !== digestOf(identity(document))) throw error;
      const stored = await session.store.head(session.evidence.bucket, key);
      if (stored?.sha256 !== present.sha256) throw error;
      return stored;
    }
  },
});

interface OnceOptions<T> {
  readonly schema: DocumentSchema<T>;
  readonly document: Immutable<T>;
  /** What must be equal; the rest belongs to the moment of the first write. */
  readonly identity: (document: Immutable<T>) => unknown;
}

/** A derived summary of the run, written over whatever version is there; the versions before it are kept. */
export const derivedDocument = <T>(
  name: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): PlannedDocument => ({
  name,
  place: 'run',
  text: () => schema.write(document),
  store: async ({ session }, key) => {
    const present = await session.store.head(session.evidence.bucket, key);
    return replaceEvidence(session.evidence, key, schema, document, present?.versionId);
  },
});

/** The same document, written only once another one of the lane is there. */
export const afterDocument = (member: string, planned: PlannedDocument): PlannedDocument => ({
  ...planned,
  after: member,
});

/** Digest of the bytes as they are before they leave the process, to be compared with what the store says of its own. */
export function localDigest(planned: Fact<PlannedDocument>): Fact<string> {
  if (!isReadable(planned)) return planned;
  try {
    return { value: sha256Hex(planned.value.text()) };
  } catch (error) {
    if (isPlatformError(error)) return { unreadable: error.message.slice(0, 256) };
    throw error;
  }
}

/** Whether the store kept other bytes under the key of an immutable document. */
export const isConflict = (written: Fact<EvidenceRef>): boolean =>
  !isReadable(written) && written.unreadable.includes('E_EVIDENCE_CONFLICT' satisfies Code);

/** Key of a document of one attempt; the phase follows from the execution id. */
export const attemptKey = (
  { substrate, executionId, attempt }: Pick<DocumentContext, 'substrate' | 'executionId' | 'attempt'>,
  name: string,
): string => evidenceKey(executionPlace(substrate, phaseOf(executionId), executionId), name, { attempt });

/** Where a document goes. Throws E_RUN_NOT_PINNED for one of a run that does not exist yet. */
export function documentKey(
  context: DocumentContext,
  { name, place }: Pick<PlannedDocument, 'name' | 'place'>,
): string {
  const { platformRunId } = context;
  if (place === 'execution') return attemptKey(context, name);
  if (platformRunId === undefined) throw new PlatformError('E_RUN_NOT_PINNED', `${name} belongs to a run`);
  return evidenceKey({ family: 'run', platform_run_id: platformRunId }, name);
}

export interface WriteFault {
  readonly name: string;
  /** Code of what went wrong; `BUG` for what has none. */
  readonly code: string;
}

export interface WrittenDocuments {
  readonly written: Written<Documents>;
  readonly refs: readonly (EvidenceRef & { readonly name: string })[];
  readonly faults: readonly WriteFault[];
}

/** Writes what the lane planned, one after the other. What cannot be written is a fact like any other. */
export async function writeDocuments(context: DocumentContext, documents: Documents): Promise<WrittenDocuments> {
  const written: Record<string, Fact<EvidenceRef>> = {};
  const refs: (EvidenceRef & { name: string })[] = [];
  const faults: WriteFault[] = [];
  for (const [member, planned] of Object.entries(documents)) {
    if (!isReadable(planned)) {
      written[member] = planned;
      continue;
    }
    const { name, after } = planned.value;
    if (after !== undefined && !isReadable(written[after] ?? ABSENT)) {
      written[member] = { unreadable: `${name} was not written: ${after} is not there` };
      continue;
    }
    try {
      const ref = refOf(await planned.value.store(context, documentKey(context, planned.value)));
      written[member] = { value: ref };
      refs.push({ name, ...ref });
    } catch (error) {
      const code = isPlatformError(error) ? error.code : 'BUG';
      written[member] = { unreadable: `${name} was not written: ${String(error)}`.slice(0, 256) };
      faults.push({ name, code });
    }
  }
  return { written, refs, faults };
}

const ABSENT = { unreadable: 'no such document' };

export const refOf = ({ key, versionId, sha256 }: StoredVersion): EvidenceRef => ({
  key,
  version_id: versionId,
  sha256,
});
