import { evidencePrefix, handle, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import type { BundleFiles } from '../../lib/bundle/bundle-files.ts';
import { findBrokenLink, type LedgerEvent } from '../../lib/ledger/events.ts';
import { readLedger } from '../../lib/ledger/store.ts';
import { openSession } from '../../lib/run/session.ts';

const EVENT_BYTES_MAX = 1024 * 1024;
const SUBSTRATES = ['embedded', 'emulated', 'dev_min'] as const;

/**
 * The events that lie in a bundle, their chain verified; whether they are the run's own is what `verify` says. Throws
 * E_LEDGER_CHAIN_BROKEN, E_EVIDENCE_UNREADABLE, and E_OBJECT_NOT_FOUND for a bundle without a ledger.
 */
export function eventsOfBundle(files: BundleFiles): readonly LedgerEvent[] {
  const prefixes = SUBSTRATES.map(
    (env) => `objects/${handle('S3_EVIDENCE_BUCKET')}/${evidencePrefix({ family: 'ledger', env })}events/`,
  );
  const paths = files.list().files.map(({ path }) => path);
  const events = paths.filter((path) => prefixes.some((prefix) => path.startsWith(prefix))).map(readEvent(files));
  if (events.length === 0) throw new PlatformError('E_OBJECT_NOT_FOUND', 'the bundle holds no ledger');
  const broken = findBrokenLink(events);
  if (broken !== undefined) throw new PlatformError('E_LEDGER_CHAIN_BROKEN', broken);
  return events;
}

const readEvent =
  (files: BundleFiles) =>
  (path: string): LedgerEvent => {
    const read = files.read(path, EVENT_BYTES_MAX);
    if ('fault' in read) throw new PlatformError('E_EVIDENCE_UNREADABLE', `${path} ${read.fault}`);
    return LedgerEventV1.parse(parseJson(read.bytes, 'E_EVIDENCE_UNREADABLE', path));
  };

/** The events of a live store, as its configuration names it. */
export async function eventsOfStore(configPath: string): Promise<readonly LedgerEvent[]> {
  const session = openSession(configPath);
  try {
    return await readLedger({ target: session.evidence, env: session.config.substrate });
  } finally {
    await session.close();
  }
}
