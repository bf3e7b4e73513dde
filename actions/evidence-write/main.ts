import { evidencePrefix, isSchemaName, PlatformError, parseJson, type Substrate } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { actionsIo, type Io } from '../lib/io/inputs.ts';
import { openSession } from '../lib/run/session.ts';

const DOCUMENT_BYTES_MAX = 1_048_576;

/** One schema-bound object, create-only; for documents that no lane of its own writes. */
export async function run(io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  try {
    const schema = io.input('schema');
    if (!isSchemaName(schema)) throw new PlatformError('E_SCHEMA_INVALID', `${schema.slice(0, 64)} is not a schema`);
    const text = io.input('document');
    if (Buffer.byteLength(text) > DOCUMENT_BYTES_MAX) throw new PlatformError('E_SCHEMA_INVALID', 'more than 1 MiB');
    const document = parseJson(text, 'E_SCHEMA_INVALID', 'the document');
    const key = io.input('key');
    requireForeign(key);
    const stored = await createEvidence(session.evidence, key, documentSchemas[schema], document);
    io.output('snapshot-key', stored.key);
    io.output('snapshot-version', stored.versionId);
    io.output('snapshot-sha256', stored.sha256);
  } finally {
    await session.close();
  }
}

/** The ledger has one writer, and every substrate a ledger of its own (02, section 2). */
const LEDGERS: readonly Substrate[] = ['embedded', 'emulated', 'dev_min'];

function requireForeign(key: string): void {
  const owned = LEDGERS.map((env) => evidencePrefix({ family: 'ledger', env })).find((prefix) =>
    key.startsWith(prefix),
  );
  if (owned === undefined) return;
  throw new PlatformError('E_EVIDENCE_OWNED', `keys below ${owned} belong to the ledger`);
}
