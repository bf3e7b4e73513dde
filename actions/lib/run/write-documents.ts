import { digestOf, isPlatformError } from '@spine-green/evidence-schemas';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence, replaceEvidence } from '@spine-green/runtime/evidence/write';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { type Fact, isReadable } from '../checks/fact.ts';
import {
  type DocumentContext,
  type Documents,
  documentKey,
  type EvidenceRef,
  type PlannedDocument,
  type StoredDocument,
  type WriteFault,
  type Written,
} from './documents.ts';
import type { Session } from './session.ts';

export interface WrittenDocuments {
  readonly written: Written<Documents>;
  readonly refs: readonly (EvidenceRef & { readonly name: string })[];
  readonly faults: readonly WriteFault[];
}

/** Writes what the lane planned, one after the other. What cannot be written is a fact like any other. */
export async function writeDocuments(context: DocumentContext, documents: Documents): Promise<WrittenDocuments> {
  const written: Record<string, Fact<StoredDocument>> = {};
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
      const { stored, kept_sha256 } = await keep(context, planned.value);
      const ref = refOf(stored);
      written[member] = { value: kept_sha256 === undefined ? ref : { ...ref, kept_sha256 } };
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

interface Stored {
  readonly stored: StoredVersion;
  readonly kept_sha256?: string;
}

/** Stores a document as its plan says and tells which version is there. */
async function keep(context: DocumentContext, planned: PlannedDocument): Promise<Stored> {
  const { session } = context;
  const key = documentKey(context, planned);
  const { schema, document, kept } = planned;
  switch (kept.as) {
    case 'attempt':
      return { stored: await createEvidence(session.evidence, key, schema, document) };
    case 'once':
      return keepOnce(session, key, { schema, document, identity: kept.identity });
    case 'derived':
      return { stored: await replaceNewest(session, key, planned) };
  }
}

interface Once extends Pick<PlannedDocument, 'schema' | 'document'> {
  readonly identity: (document: object) => unknown;
}

/** The first one stands. Throws E_EVIDENCE_CONFLICT when the one that is there differs in what the identity keeps. */
async function keepOnce(session: Session, key: string, { schema, document, identity }: Once): Promise<Stored> {
  const keptOf = async (versionId?: string) => {
    const read = await readEvidence(session.evidence, key, schema.parse, versionId);
    return { sha256: read.sha256, kept_sha256: digestOf(identity(read.document)) };
  };
  try {
    const stored = await createEvidence(session.evidence, key, schema, document);
    const { kept_sha256 } = await keptOf(stored.versionId);
    return { stored, kept_sha256 };
  } catch (error) {
    if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
    const present = await keptOf();
    if (present.kept_sha256 !== digestOf(identity(document))) throw error;
    const stored = await session.store.head(session.evidence.bucket, key);
    if (stored?.sha256 !== present.sha256) throw error;
    return { stored, kept_sha256: present.kept_sha256 };
  }
}

async function replaceNewest(
  session: Session,
  key: string,
  { schema, document }: Pick<PlannedDocument, 'schema' | 'document'>,
): Promise<StoredVersion> {
  const present = await session.store.head(session.evidence.bucket, key);
  return replaceEvidence(session.evidence, key, schema, document, present?.versionId);
}
