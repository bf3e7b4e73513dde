import { handle } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { StackBackend } from '../../lib/terraform/backend.ts';
import type { LockOutcome } from '../../lib/terraform/lock.ts';

export const BACKEND_STACKS = ['core', 'confluent', 'demo'] as const;

interface StateBucket {
  readonly versioning: string;
  readonly public_access_block: Readonly<Record<'acls' | 'ignored_acls' | 'policies' | 'restricted', boolean>>;
  readonly encryption: string;
}

interface LockTable {
  readonly status: string;
  readonly hash_key: string | null;
  readonly range_key: string | null;
  readonly billing: string;
}

export interface BackendFacts {
  /** Null where the account has none. */
  readonly bucket: Fact<StateBucket | null>;
  readonly table: Fact<LockTable | null>;
  /** As the files of each stack declare it. */
  readonly backends: Fact<Readonly<Record<(typeof BACKEND_STACKS)[number], StackBackend>>>;
  /** What became of two plans of one state, of which the second began while the first held the lock. */
  readonly plans: Fact<readonly LockOutcome[]>;
}

/** Every state has a place of its own that keeps its versions, and one writer at a time (05, section 2). */
export const backendState = defineLane({
  id: 'M2.B',
  decide: ({ bucket, table, backends, plans }: BackendFacts) => ({
    'M2.B-C01': {
      expected: {
        versioning: 'Enabled',
        public_access_block: { acls: true, ignored_acls: true, policies: true, restricted: true },
        encryption: { $one_of: ['AES256', 'aws:kms'] },
      },
      observed: mapFact(bucket, (found) => found ?? { bucket: 'absent' }),
      fails: 'M2B-B1',
    },
    'M2.B-C02': {
      expected: { status: 'ACTIVE', hash_key: 'LockID', range_key: null, billing: 'PAY_PER_REQUEST' },
      observed: mapFact(table, (found) => found ?? { table: 'absent' }),
      fails: 'M2B-B2',
    },
    'M2.B-C03': {
      expected: { backends: pinnedBackends(), distinct_keys: 3 },
      observed: mapFact(backends, (found) => ({
        backends: found,
        distinct_keys: new Set(BACKEND_STACKS.map((stack) => found[stack].key)).size,
      })),
      fails: 'M2B-B3',
    },
    'M2.B-C04': {
      expected: { acquired: 1, refused: 1 },
      observed: mapFact(plans, (ended) => ({
        acquired: ended.filter((one) => one === 'acquired').length,
        refused: ended.filter((one) => one === 'refused').length,
      })),
      fails: 'M2B-B4',
    },
  }),
  handover: (facts) => {
    const read = allReadable({ bucket: facts.bucket, table: facts.table, backends: facts.backends });
    if (!isReadable(read)) return undefined;
    const { bucket, table, backends } = read.value;
    return {
      bucket: bucket && {
        versioning: bucket.versioning,
        encryption: bucket.encryption,
        public_access_blocked: Object.values(bucket.public_access_block).every(Boolean),
      },
      lock_table: table && { status: table.status, hash_key: table.hash_key, billing: table.billing },
      keys: { core: backends.core.key, confluent: backends.confluent.key, demo: backends.demo.key },
    };
  },
});

/** Where the registry puts the state of each stack. */
function pinnedBackends(): Readonly<Record<(typeof BACKEND_STACKS)[number], StackBackend>> {
  const place = {
    bucket: handle('TF_STATE_BUCKET'),
    region: handle('TF_STATE_BUCKET_REGION'),
    lock_table: handle('TF_LOCK_TABLE'),
    encrypted: true,
  };
  return {
    core: { ...place, key: handle('TF_STATE_KEY_CORE') },
    confluent: { ...place, key: handle('TF_STATE_KEY_CONFLUENT') },
    demo: { ...place, key: handle('TF_STATE_KEY_DEMO') },
  };
}
