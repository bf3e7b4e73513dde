import { isPlatformError } from '@spine-green/evidence-schemas';
import type { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import type { Parameters } from '../../substrate/parameters/port.ts';

export type Answers = Pick<RuntimeProbeV1, 'event_log' | 'database' | 'buckets' | 'parameters' | 'discovery'>;
type BucketName = keyof RuntimeProbeV1['buckets'];

export interface ProbeTargets {
  /** Opened by the probe itself: a client that cannot be opened is an answer like any other. */
  readonly openDatabase: () => Promise<Database>;
  readonly openEventLog: () => Promise<EventLog>;
  readonly store: ObjectStore;
  readonly buckets: Readonly<Record<BucketName, string>>;
  readonly parameters: Parameters;
  /** Paths that the services of the platform read. */
  readonly paths: readonly string[];
  readonly gateUrl: string;
  /** Addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Names the objects of this probe; no service looks below `probes/`. */
  readonly probeId: string;
}

interface Silent {
  readonly answered: false;
  readonly code: string;
  readonly reason: string;
}

/** Asks every dependency, each for itself: one that is silent hides no other. */
export async function probeDependencies(targets: ProbeTargets): Promise<Answers> {
  const { buckets } = targets;
  const [event_log, database, archive, evidence, quarantine, parameters, discovery] = await Promise.all([
    answer(() => askEventLog(targets)),
    answer(() => askDatabase(targets)),
    answer(() => askBucket(targets, buckets.archive)),
    answer(() => askBucket(targets, buckets.evidence)),
    answer(() => askBucket(targets, buckets.quarantine)),
    answer(() => askParameters(targets)),
    answer(() => askDiscovery(targets)),
  ]);
  return { event_log, database, buckets: { archive, evidence, quarantine }, parameters, discovery };
}

const REASON_MAX = 256;

async function answer<T extends object>(ask: () => Promise<T>): Promise<(T & { answered: true }) | Silent> {
  try {
    return { ...(await ask()), answered: true };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, REASON_MAX);
    return { answered: false, code: failureCode(error), reason: reason === '' ? 'no reason' : reason };
  }
}

/** Resolvers and sockets name their failures in the same form. */
function failureCode(error: unknown): string {
  if (isPlatformError(error)) return error.code;
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'BUG';
}

async function askEventLog({ openEventLog }: ProbeTargets) {
  const eventLog = await openEventLog();
  try {
    const { clusterId, topics } = await eventLog.visible();
    return { cluster_id: clusterId, topics: topics.map(({ topic }) => topic).sort() };
  } finally {
    await eventLog.close();
  }
}

async function askDatabase({ openDatabase }: ProbeTargets) {
  const database = await openDatabase();
  try {
    const [row] = await database.query<{ name: string; version: number | string }>({
      text: `SELECT current_database() AS name,
          (SELECT coalesce(max(version), 0) FROM public.schema_migrations) AS version`,
    });
    return { name: String(row?.name), schema_version: Number(row?.version) };
  } finally {
    await database.close();
  }
}

/** Puts, reads and removes an object of its own. */
async function askBucket({ store, probeId }: ProbeTargets, bucket: string) {
  const key = `probes/${probeId}.txt`;
  const { versionId } = await store.put(bucket, key, probeId, { kind: 'create' });
  const { body } = await store.get(bucket, key, versionId);
  const steps: ('put' | 'get' | 'delete')[] = ['put'];
  if (Buffer.from(body).toString('utf8') === probeId) steps.push('get');
  await store.delete(bucket, key);
  if ((await store.head(bucket, key)) === undefined) steps.push('delete');
  return { steps };
}

/** Values are read to see that they are there, and go nowhere. */
async function askParameters({ parameters, paths }: ProbeTargets) {
  const found = await Promise.all([...new Set(paths)].map((path) => parameters.get(path)));
  return { versions: Object.fromEntries(found.map(({ path, version }) => [path, version])) };
}

async function askDiscovery({ gateUrl, resolve }: ProbeTargets) {
  const host = new URL(gateUrl).hostname;
  return { host, addresses: [...(await resolve(host))] };
}
