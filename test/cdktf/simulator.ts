import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { namesOf } from '../../cdktf/config/environments.ts';
import { TOKEN_ISSUER } from '../../cdktf/policies/ci-roles.ts';
import type { BucketKey } from '../../cdktf/policies/statement.ts';
import { ACCOUNT, devMin, plan } from './synthesised.ts';

interface Policy {
  readonly Version: string;
  readonly Statement: readonly object[];
}

export type Decision = 'allowed' | 'denied';

/** The right to do exactly what is asked. */
export const rightTo = ({ action, resource }: Request): Policy => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
});

/** Something that a role asks of the cloud. */
export interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string | string[]>>;
}

const names = namesOf(devMin);
const BUCKETS: readonly BucketKey[] = [
  'S3_ORACLE_BUCKET',
  'S3_EVIDENCE_BUCKET',
  'S3_QUARANTINE_BUCKET',
  'S3_ARCHIVE_BUCKET',
  'TF_STATE_BUCKET',
];

export interface Asker {
  readonly principal: string;
  readonly action: string;
  readonly context?: Readonly<Record<string, string | string[]>>;
}

/** What the plan gives a role: its one inline policy. Throws when there is none. */
export function policyOf(role: string): Policy {
  return policyIn('aws_iam_role_policy', 'name', role, 'policy');
}

export const trustOf = (role: string): Policy => policyIn('aws_iam_role', 'name', role, 'assume_role_policy');

function policyIn(type: string, nameAttribute: string, name: string, attribute: string): Policy {
  const found = plan.resources.filter((one) => one.type === type && one.attributes[nameAttribute] === name);
  if (found.length !== 1) throw new Error(`${found.length} of ${type} are called ${name}`);
  return JSON.parse(String(found[0]?.attributes[attribute])) as Policy;
}

/** The policy of the bucket that a resource lies in. */
function bucketPolicyOf(resource: string): Policy | undefined {
  const key = BUCKETS.find((one) => resource.startsWith(`arn:aws:s3:::${names(one)}`));
  if (key === undefined) return undefined;
  const bucket = plan.resources.find((one) => one.type === 'aws_s3_bucket' && one.attributes.bucket === names(key));
  const policy = plan.resources.find((one) => one.type === 'aws_s3_bucket_policy' && one.id === `${bucket?.id}_policy`);
  return JSON.parse(String(policy?.attributes.policy)) as Policy;
}

/** As AWS would decide, by a maintained simulator: the policy of the role, that of the bucket, over TLS. */
export function decide(role: string, request: Request, more: readonly Policy[] = []): Promise<Decision> {
  const { action, resource, context = {} } = request;
  const resourcePolicy = bucketPolicyOf(resource);
  return decisionOf({
    identityPolicies: [policyOf(role), ...more].map((policy, index) => ({ name: `${role}-${index}`, policy })),
    ...(resourcePolicy === undefined ? {} : { resourcePolicy }),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    request: {
      action,
      principal: `arn:aws:iam::${ACCOUNT}:role/${role}`,
      resource: { resource, accountId: ACCOUNT },
      contextVariables: { 'aws:SecureTransport': 'true', ...context },
    },
  });
}

/** An issuer whose claims the simulator's lists know for this action; they leave out those of GitHub's. */
const KNOWN_ISSUER = 'accounts.google.com';

/**
 * Whether somebody may take a role on. Whoever comes with a token has no policy of its own, so the answer is what the
 * simulator finds in the trust of the role, in which the claims go by the name of an issuer that it knows.
 */
export function decideTrust(role: string, { principal, action, context = {} }: Asker): Promise<Decision> {
  const known = (text: string): string => text.replaceAll(`${TOKEN_ISSUER}:`, `${KNOWN_ISSUER}:`);
  return decisionOf({
    identityPolicies: [],
    resourcePolicy: JSON.parse(known(JSON.stringify(trustOf(role)))) as Policy,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    request: {
      action,
      principal,
      resource: { resource: `arn:aws:iam::${ACCOUNT}:role/${role}`, accountId: ACCOUNT },
      contextVariables: Object.fromEntries(Object.entries(context).map(([key, value]) => [known(key), value])),
    },
  });
}

/** Throws where a policy is malformed, or where a request says what its action does not know: such a row proves nothing. */
async function decisionOf(simulation: Simulation): Promise<Decision> {
  const answer = await runSimulation(simulation, {});
  if (answer.resultType === 'error') throw new Error(JSON.stringify(answer.errors));
  const results = answer.resultType === 'single' ? [answer.result] : answer.results;
  const ignored = results.flatMap(({ ignoredContextKeys = [] }) => ignoredContextKeys);
  if (ignored.length > 0) throw new Error(`${simulation.request.action} knows no ${ignored.join(', ')}`);
  return answer.overallResult === 'Allowed' ? 'allowed' : 'denied';
}
