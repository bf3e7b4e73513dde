import { evidencePrefix, type HandleKey } from '@spine-green/evidence-schemas';
import { type Environment, starredPattern } from '../config/environments.ts';
import { allow, arnsOf, type BucketKey, type Statement } from './statement.ts';

/** A lane rests on the evidence of the lanes and phases before it, on the ledger that names it, and some on data as well. */
export const readEvidence = (environment: Environment, data: readonly BucketKey[] = []): readonly Statement[] =>
  allow(
    'ReadEvidence',
    ['s3:GetObject', 's3:GetObjectVersion'],
    [...data, 'S3_EVIDENCE_BUCKET' as const].map((key) => arnsOf(environment).objects(key, '*')),
  );

/** Puts objects below these prefixes and reads them back; the bucket itself sees to it that nothing is overwritten. */
export function putEvidence(
  prefixes: readonly (HandleKey | typeof GUARDS | typeof MANIFESTS)[],
  environment: Environment,
): readonly Statement[] {
  const arns = arnsOf(environment);
  const prefixOf = (key: (typeof prefixes)[number]): string => {
    if (key === MANIFESTS) return key;
    return key === GUARDS ? guardsPrefix(environment) : starredPattern(key, environment);
  };
  const places = prefixes.map((key) => arns.objects('S3_EVIDENCE_BUCKET', `${prefixOf(key)}*`));
  return [
    ...allow('Evidence', ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'], places),
    ...allow('ListEvidence', ['s3:ListBucket', 's3:ListBucketVersions'], [arns.bucket('S3_EVIDENCE_BUCKET')]),
  ];
}

/** What describes each life of the demo stack (05, section 5.7). */
export const MANIFESTS = 'dev_min/infra/demo/';
/** What guards leave, each tick in a folder of its own (04, section 2). */
export const GUARDS = 'what guards leave';
const ANY_TICK = 'any_20000101T000000Z';
const guardsPrefix = ({ name: env }: Environment): string =>
  evidencePrefix({ family: 'infra_guard', env, execution_id: ANY_TICK }).replace(ANY_TICK, '*');
