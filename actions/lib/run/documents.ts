import {
  type Code,
  type DocumentSchema,
  evidenceKey,
  type Immutable,
  isPlatformError,
  PlatformError,
  sha256Hex,
} from '@spine-green/evidence-schemas';
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

/** A document as it is stored. */
export interface StoredDocument extends EvidenceRef {
  /** Of one that stands once for the run: digest of what its plan keeps of it, from the bytes that came back. */
  readonly kept_sha256?: string;
}

/** The same documents as they are stored and were read back, or why they are not there. */
export type Written<D> = { readonly [Name in keyof D]: Fact<StoredDocument> };

/** How a document is kept; a plan says it, and `write-documents.ts` does it. */
export type Kept =
  /** Under a key of this attempt, once. */
  | { readonly as: 'attempt' }
  /** Once for the run: the one that is there stands when it is equal in this. */
  | { readonly as: 'once'; readonly identity: (document: object) => unknown }
  /** Over whatever version is there. */
  | { readonly as: 'derived' };

/** A document that a lane wants to be durable. It is written by `runLane` and by nothing else. */
export interface PlannedDocument {
  /** Name below its prefix, without the attempt, for example `packaging_provenance.json`. */
  readonly name: string;
  readonly place: 'execution' | 'run';
  /** Member of another document of the lane that has to be there first: what names it must not outlive its loss. */
  readonly after?: string;
  /** Its bytes, canonical JSON. Throws E_SCHEMA_INVALID or E_EVIDENCE_SECRET. */
  readonly text: () => string;
  readonly schema: DocumentSchema<object>;
  readonly document: object;
  readonly kept: Kept;
}

/**
 * A document of one attempt of this phase execution: immutable, and a later attempt has a key of its own, so that what
 * an earlier one left stays as it was (01, section 0.2).
 */
export const attemptDocument = <T>(
  name: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): PlannedDocument => ({ name, place: 'execution', ...planned(schema, document), kept: { as: 'attempt' } });

/**
 * An immutable document of the run that every attempt would write alike but for its times: the first one stands, and
 * what differs from it in what `identity` keeps is a conflict.
 */
export const onceDocument = <T>(name: string, { schema, document, identity }: OnceOptions<T>): PlannedDocument => ({
  name,
  place: 'run',
  ...planned(schema, document),
  kept: { as: 'once', identity: identity as (document: object) => unknown },
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
): PlannedDocument => ({ name, place: 'run', ...planned(schema, document), kept: { as: 'derived' } });

/** Whoever plans a document has its schema's own type; whoever writes it asks that schema and needs none. */
const planned = <T>(schema: DocumentSchema<T>, document: Immutable<T>) => ({
  schema: schema as unknown as DocumentSchema<object>,
  document: document as object,
  text: () => schema.write(document),
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
