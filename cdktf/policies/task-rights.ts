import type { HandleKey } from '@spine-green/evidence-schemas';
import type { TaskRole } from '../config/tasks.ts';
import type { BucketKey } from './statement.ts';

/** Objects below a prefix of a bucket. A text is a prefix of its own, a key a pattern of the registry. */
export interface Objects {
  readonly bucket: BucketKey;
  readonly below: HandleKey;
  /** Not all of it, but what this names; a star stands for any rest. */
  readonly rest?: string;
}

/**
 * What the tasks of one role may do to the cloud, beside what follows from the catalogue: the key of their bus principal,
 * their own keys of the gate, their health documents and governance facts (05, section 5.6).
 */
export interface TaskRights {
  readonly role: TaskRole;
  readonly reads: readonly Objects[];
  readonly writes: readonly Objects[];
  /** What it takes away again, below a prefix that it writes. */
  readonly removes: readonly Objects[];
  /** Buckets in which it puts an object of its own beside everything that is read, and removes it. */
  readonly probes: readonly BucketKey[];
  /** Folders and documents below the root of a run that it writes; a star stands for any rest. */
  readonly evidence: readonly string[];
  /** The same of what others write and it reads. */
  readonly evidenceRead: readonly string[];
  /** Parameters that hold its secrets. */
  readonly secrets: readonly (
    | 'SSM_DB_DSN_PATH'
    | 'SSM_IG_API_KEY_PATH'
    | 'SSM_CM_API_KEY_PATH'
    | 'SSM_LS_API_KEY_PATH'
  )[];
  /** Principals of the gate whose keys it uses although no row of the catalogue says so. */
  readonly gateKeys: readonly string[];
  /** Principals of the label store whose keys it uses. */
  readonly labelKeys: readonly string[];
  /** Principals of the case management whose keys it uses. */
  readonly caseKeys: readonly string[];
  /** Whether it writes health documents and governance facts. */
  readonly reports: boolean;
  /** Whether it describes its own cluster and services. */
  readonly describesItself: boolean;
}

const NONE = {
  reads: [],
  writes: [],
  removes: [],
  probes: [],
  evidence: [],
  evidenceRead: [],
  secrets: [],
  gateKeys: [],
  labelKeys: [],
  caseKeys: [],
  reports: true,
  describesItself: false,
} as const;

const ORACLE = { bucket: 'S3_ORACLE_BUCKET', below: 'S3_ORACLE_RUN_PREFIX_PATTERN' } as const;
const STREAM_VIEW = { bucket: 'S3_ORACLE_BUCKET', below: 'S3_STREAM_VIEW_PREFIX_PATTERN' } as const;
const ALL_RUNS = { bucket: 'S3_EVIDENCE_BUCKET', below: 'S3_EVIDENCE_RUN_ROOT_PATTERN' } as const;
const ARCHIVE = { bucket: 'S3_ARCHIVE_BUCKET', below: 'S3_ARCHIVE_RUN_PREFIX_PATTERN' } as const;
const QUARANTINE = { bucket: 'S3_QUARANTINE_BUCKET', below: 'S3_QUARANTINE_RUN_PREFIX_PATTERN' } as const;

/** Documents of an engine run that say what it is. */
const PACK = ['_oracle_pack_manifest.json'];
const ofOracle = (rest: string): Objects => ({ ...ORACLE, rest });

export const TASK_RIGHTS: readonly TaskRights[] = [
  {
    ...NONE,
    role: 'ROLE_ORACLE_JOB',
    reads: [ORACLE],
    writes: [ORACLE],
    // A sort publishes its parts from a place of its own and clears it.
    removes: [{ ...ORACLE, rest: 'stream_view/_tmp/*' }],
    evidence: ['oracle/*'],
  },
  { ...NONE, role: 'ROLE_SR_TASK', reads: [ORACLE], evidence: ['sr/*'], secrets: ['SSM_DB_DSN_PATH'] },
  {
    ...NONE,
    role: 'ROLE_WSP_TASK',
    // The archive holds what the injector sends again, byte for byte (M10.D).
    reads: [STREAM_VIEW, ARCHIVE, ...['_SEALED.*', ...PACK, 'run_receipt.json', 'data/*/validation/*'].map(ofOracle)],
    // What it streams is what the scenario runner looked at, and nothing of it is taken from the data itself.
    evidenceRead: ['sr/run_facts_view/*'],
    evidence: ['wsp/*', 'm10/injection_*'],
    secrets: ['SSM_DB_DSN_PATH'],
  },
  {
    ...NONE,
    role: 'ROLE_IG_SERVICE',
    writes: [QUARANTINE],
    evidence: ['ig/*'],
    secrets: ['SSM_DB_DSN_PATH', 'SSM_IG_API_KEY_PATH'],
  },
  {
    ...NONE,
    role: 'ROLE_RTDL_CORE',
    reads: [ARCHIVE],
    writes: [ARCHIVE],
    // The probe of M4.D asks everything with these rights.
    probes: ['S3_ARCHIVE_BUCKET', 'S3_EVIDENCE_BUCKET', 'S3_QUARANTINE_BUCKET'],
    evidence: ['rtdl_core/*'],
    secrets: ['SSM_DB_DSN_PATH'],
  },
  {
    ...NONE,
    role: 'ROLE_DECISION_LANE',
    // The records of the audit are created once; its summaries may be replaced over the version that was read.
    evidence: ['decision_lane/*', 'decision_log_audit/records/*'],
    secrets: ['SSM_DB_DSN_PATH'],
  },
  {
    ...NONE,
    role: 'ROLE_CASE_LABELS',
    // The feed reads the labels of a sealed world where the archive has them.
    reads: [ARCHIVE],
    evidence: ['case_labels/*', 'label_store/*'],
    secrets: ['SSM_DB_DSN_PATH', 'SSM_CM_API_KEY_PATH', 'SSM_LS_API_KEY_PATH'],
    labelKeys: ['case_management', 'truth_writer'],
    caseKeys: ['case_analyst'],
  },
  {
    ...NONE,
    role: 'ROLE_ENV_CONFORMANCE',
    reads: [ALL_RUNS, ...['_SEALED.json', ...PACK, 'stream_view/ts_utc/*/_stream_sort_receipt.json'].map(ofOracle)],
    evidence: ['obs/environment_conformance.json', 'obs/conformance_probe.json'],
    secrets: ['SSM_DB_DSN_PATH'],
    gateKeys: ['ops'],
    describesItself: true,
  },
  {
    ...NONE,
    role: 'ROLE_REPORTER_SINGLE_WRITER',
    // It verifies what the run left in every bucket, so it reads all of them.
    reads: [ALL_RUNS, ARCHIVE, QUARANTINE, ORACLE],
    evidence: [
      'obs/*',
      'run_completed*.json',
      'ingest/receipt_summary.json',
      'ingest/quarantine_summary.json',
      'ingest/kafka_offsets_snapshot.json',
    ],
    secrets: ['SSM_DB_DSN_PATH'],
  },
  {
    ...NONE,
    role: 'ROLE_LAG_SAMPLER',
    evidenceRead: ['ingest/kafka_offsets_snapshot.json'],
    evidence: [
      'm10/*',
      'rtdl_core/offsets_snapshot.json',
      'rtdl_core/caught_up.json',
      'rtdl_core/archive_write_summary.json',
    ],
    secrets: ['SSM_DB_DSN_PATH'],
  },
  { ...NONE, role: 'ROLE_DB_MIGRATIONS', secrets: ['SSM_DB_DSN_PATH'], reports: false },
];
