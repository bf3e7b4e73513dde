import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { topicSpecs } from '../archive-writer.ts';
import { exampleFiles } from '../forger/examples.ts';
import { holdBundle } from '../forger/objects.ts';
import { type EndedProcess, endedProcess } from '../servers/ended-process.ts';
import { RUN, traffic, withPayload } from './gate-events.ts';
import type { GateProcess } from './gate-process.ts';

/** The buckets of the gate, as a bundle names them. */
const BUCKETS = { evidence: 'S3_EVIDENCE_BUCKET', quarantine: 'S3_QUARANTINE_BUCKET' } as const;

/** The reporter, as a task beside the gate, over everything that the gate has exported. */
export async function reportIngest(gate: GateProcess): Promise<EndedProcess> {
  const eventLog = openEventLog({ ...gate.bus, clientId: 'test' });
  await eventLog.ensureTopics(topicSpecs());
  await eventLog.close();
  return gate.runMode('reporter', {
    REPORTER_SCOPE: 'ingest',
    REPORTER_LOCK_BACKEND: 'db_advisory_lock',
    RTDL_CORE_CONSUMER_GROUP_ID: 'fraud-platform-dev-min-rtdl-core-v0',
  });
}

/** What the reporter counted of quarantine. */
export async function quarantineSummary({ storeUrl }: GateProcess): Promise<QuarantineSummaryV1> {
  const key = `evidence/runs/${RUN}/ingest/quarantine_summary.json`;
  const { body } = await openObjectStore(storeUrl).get('evidence', key);
  return QuarantineSummaryV1.parse(JSON.parse(Buffer.from(body).toString('utf8')));
}

/**
 * A bundle of what a gate and its reporter wrote of a run, and nothing else: it has no ledger and no archive, so it does
 * not verify as a whole, and every object of it is read, joined and judged all the same.
 */
export async function bundleOfRun({ storeUrl }: GateProcess, folder: string): Promise<void> {
  const store = openObjectStore(storeUrl);
  const { manifest } = holdBundle(exampleFiles('passing'));
  const entries: { readonly path: string }[] = [];
  for (const [name, key] of Object.entries(BUCKETS)) {
    const bucket = handle(key);
    const prefix = name === 'evidence' ? `evidence/runs/${RUN}/` : `quarantine/${RUN}/`;
    for await (const object of listAll(store, name, prefix)) {
      const { body } = await store.get(name, object.key);
      const path = `objects/${bucket}/${object.key}`;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), body);
      const written = { version_id: '00000001', written_at_utc: '2026-11-22T10:00:00.000000Z' };
      entries.push({ bucket, key: object.key, path, sha256: sha256Hex(body), size: body.length, ...written } as Entry);
    }
  }
  const { root_sha256: _root, ...unsealed } = manifest;
  const sealed = {
    ...unsealed,
    platform_run_id: RUN,
    entries: entries.sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
  await writeFile(join(folder, 'bundle.json'), canonicalJson({ ...sealed, root_sha256: digestOf(sealed) }));
}

type Entry = { readonly path: string };
const CLI = join(import.meta.dirname, '..', '..', '..', 'actions', 'verify-bundle', 'cli.ts');

export interface Verification extends EndedProcess {
  /** Objects of the data that were read. */
  readonly read: number;
  /** What it found wrong with the data of the run: everything but that the parts are missing which such a bundle has not,
   * and with them the image of the run. */
  readonly faults: readonly string[];
}

/** The verifier, as a process of its own. */
export async function verifyIn(folder: string): Promise<Verification> {
  const ended = await endedProcess([CLI, folder]);
  const lines = ended.output.split('\n').filter((line) => line.startsWith('FAILS'));
  const faults = lines.filter((line) => line.includes(RUN) && !line.includes('was written by image'));
  const read = Number(/^objects +\d+ of (\d+) hold$/m.exec(ended.output)?.[1] ?? 0);
  return { ...ended, read, faults };
}

/** Items of a flood: all of them refused for their payload, but one in `goodEvery`. */
export const floodItems = (first: number, count: number, goodEvery: number): readonly object[] =>
  Array.from({ length: count }, (_, n) =>
    n % goodEvery === 0 ? traffic(first + n) : withPayload(traffic(first + n), { amount: `no number ${first + n}` }),
  );
