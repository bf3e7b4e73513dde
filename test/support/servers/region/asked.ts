/** What a request to AWS asks for, in the words of IAM: who, which action, and of which resource. */
import type { IncomingMessage } from 'node:http';
import { askedOfBucket } from './asked-buckets.ts';
import { resourcesOf } from './asked-resources.ts';

export interface Asked {
  /** What the client calls itself (`AWS_SDK_UA_APP_ID`): an action and its lane, or a family of tasks. */
  readonly who: string;
  readonly action: string;
  readonly resource: string;
  /** What a condition of a policy looks at. */
  readonly context?: Readonly<Record<string, string>>;
}

export interface Place {
  readonly region: string;
  readonly account: string;
}

export type Body = Readonly<Record<string, unknown>>;
type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const SCOPE = /Credential=[^/]+\/[0-9]{8}\/[^/]+\/([a-z0-9-]+)\//;
const NAMED = /(?:^| )app\/([^ ]+)/;

/** Nothing for a client without a name, and for one that signs nothing. */
export function askedOf({ method = 'GET', url = '/', headers }: Head, body: string, place: Place): readonly Asked[] {
  const [, who] = NAMED.exec(headers['user-agent'] ?? '') ?? [];
  const [, service] = SCOPE.exec(headers.authorization ?? '') ?? [];
  if (who === undefined || service === undefined) return [];
  const asked =
    service === 's3'
      ? askedOfBucket({ method, url: new URL(url, 'http://region'), headers })
      : askedOfService(service, { target: String(headers['x-amz-target'] ?? ''), body, place });
  return asked.map((one) => ({ who, ...one }));
}

interface Call {
  readonly target: string;
  readonly body: string;
  readonly place: Place;
}

function askedOfService(service: string, { target, body, place }: Call): readonly Omit<Asked, 'who'>[] {
  // Protocols differ: the operation is in a header beside a body of JSON, or in a form.
  const form = target === '' ? new URLSearchParams(body) : undefined;
  const operation = form?.get('Action') ?? target.slice(target.lastIndexOf('.') + 1);
  const said = form === undefined ? (JSON.parse(body === '' ? '{}' : body) as Body) : Object.fromEntries(form);
  const action = `${PREFIXES[service] ?? service}:${ACTIONS[operation] ?? operation}`;
  return [
    ...resourcesOf(action, said, place).map((one) => ({ action, ...one })),
    ...tagging(action, said, place),
    ...rolesIn(said).map((resource) => ({
      action: 'iam:PassRole',
      resource,
      context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    })),
  ];
}

/** Where a service signs under another name than that of its rights. */
const PREFIXES: Readonly<Record<string, string>> = { monitoring: 'cloudwatch', tagging: 'tag' };

/** Operations whose right has another name. */
const ACTIONS: Readonly<Record<string, string>> = {
  DescribeBudget: 'ViewBudget',
  DescribeNotificationsForBudget: 'ViewBudget',
  DescribeSubscribersForNotification: 'ViewBudget',
  ListTagsLogGroup: 'ListTagsForResource',
};

/** Whoever starts or declares something with tags has to be one who may tag it. */
function tagging(action: string, said: Body, place: Place): readonly Omit<Asked, 'who'>[] {
  const tagged = action === 'ecs:RegisterTaskDefinition' ? said.tags : said.propagateTags;
  if (tagged === undefined || !['ecs:RegisterTaskDefinition', 'ecs:RunTask'].includes(action)) return [];
  const [started] = resourcesOf('ecs:StopTask', { cluster: said.cluster, task: '0'.repeat(32) }, place);
  const [declared] = resourcesOf(action, said, place);
  const resource = (action === 'ecs:RunTask' ? started : declared)?.resource ?? '*';
  return [{ action: 'ecs:TagResource', resource }];
}

const rolesIn = (said: Body): readonly string[] =>
  [said.taskRoleArn, said.executionRoleArn].filter((role) => typeof role === 'string');
