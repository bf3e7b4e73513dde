import { type Environment, starredPattern } from '../config/environments.ts';
import { arnsOf, type BucketKey, type Statement } from './statement.ts';

/** Every bucket refuses what does not come over TLS; the bucket of evidence also refuses to lose or change any. */
export const bucketStatements = (key: BucketKey, environment: Environment): readonly Statement[] => [
  tlsOnly(key, environment),
  ...(key === 'S3_EVIDENCE_BUCKET' ? evidenceStatements(environment) : []),
];

const tlsOnly = (key: BucketKey, environment: Environment): Statement => {
  const { bucket } = arnsOf(environment);
  return {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:*'],
    Resource: [bucket(key), `${bucket(key)}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
};

/** Objects that somebody puts to see that he can, and removes; no reader looks below this prefix. */
export const PROBES = 'probes/*';

/**
 * Derived documents, which may be replaced over the version that was read (04, section 6.1). Everything else is created
 * once, so that a kind of evidence that nobody listed cannot be changed either.
 */
const DERIVED_OF_A_RUN = [
  'bundle_index.json',
  'operate/*.json',
  'oracle/*.json',
  'ingest/*.json',
  'sr/run_status/*.json',
  'wsp/*wsp_summary.json',
  'ig/policy/active.json',
  'ig/health/last_probe.json',
  '*/health/last_health.json',
  'rtdl_core/*.json',
  'decision_lane/*_summary.json',
  'case_labels/*_summary.json',
  'obs/run_report.json',
  'obs/reconciliation.json',
  'obs/replay_anchors.json',
  'obs/anomaly_summary.json',
  'obs/environment_conformance.json',
  'obs/conformance_probe.json',
  'obs/closure_blocked.json',
  'obs/governance/events.jsonl',
  'obs/reporter_lock.jsonl',
];

function evidenceStatements(environment: Environment): readonly Statement[] {
  const { objects } = arnsOf(environment);
  const root = starredPattern('S3_EVIDENCE_RUN_ROOT_PATTERN', environment);
  const derived = [
    ...DERIVED_OF_A_RUN.map((rest) => `${root}${rest}`),
    `${starredPattern('EVIDENCE_LEDGER_PREFIX', environment)}state.json`,
    starredPattern('BUNDLE_INDEX_EXECUTION_PATH_PATTERN', environment),
  ].map((key) => objects('S3_EVIDENCE_BUCKET', key));
  // Parts of a multipart upload carry no condition; the request that completes it does.
  const wholeObject = { Bool: { 's3:ObjectCreationOperation': 'true' } };
  return [
    {
      Sid: 'KeepEvidence',
      Effect: 'Deny',
      Principal: '*',
      Action: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:BypassGovernanceRetention'],
      NotResource: [objects('S3_EVIDENCE_BUCKET', PROBES)],
    },
    {
      Sid: 'CreateOnly',
      Effect: 'Deny',
      Principal: '*',
      Action: ['s3:PutObject'],
      NotResource: derived,
      Condition: { ...wholeObject, Null: { 's3:if-none-match': 'true' } },
    },
    {
      Sid: 'ReplaceOnlyWhatWasRead',
      Effect: 'Deny',
      Principal: '*',
      Action: ['s3:PutObject'],
      Resource: derived,
      Condition: { ...wholeObject, Null: { 's3:if-none-match': 'true', 's3:if-match': 'true' } },
    },
  ];
}
