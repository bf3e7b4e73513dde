import { STACK_NAMES, type StackName, synthesisedTexts } from '../../cdktf/app.ts';
import { ENVIRONMENTS, type Environment } from '../../cdktf/config/environments.ts';
import { type Plan, readPlan } from '../../cdktf/laws/plan.ts';

/** The stacks of `dev_min` as Terraform would read them, made once for all tests. */
export const devMin: Environment = getEnvironment('dev_min');
export const texts: Readonly<Record<StackName, string>> = synthesisedTexts(devMin);

function getEnvironment(name: string): Environment {
  const found = ENVIRONMENTS.find((environment) => environment.name === name);
  if (found === undefined) throw new Error(`no environment ${name}`);
  return found;
}

export const ACCOUNT = '123456789012';

/** What an operator would give one apply. Secrets are not among them: no text of a stack holds one. */
export const VALUES: Readonly<Record<string, string>> = {
  aws_account_id: ACCOUNT,
  owner: 'platform team',
  expires_at: '2026-02-01',
  alert_email_address: 'cost@example.org',
  github_subject_prefix: 'repo:example/spine-green',
  image_digest: `sha256:${'a'.repeat(64)}`,
  platform_run_id: 'platform_20260101T000000Z',
  scenario_run_id: 'b'.repeat(32),
  run_config_digest: 'c'.repeat(64),
  service_release_id: `git-${'d'.repeat(40)}`,
  oracle_seed_bucket: 'seed-source',
};

export const plan: Plan = readPlan({ texts, values: VALUES });

type Attributes = Record<string, unknown>;
export interface StackDocument {
  resource: Record<string, Record<string, Attributes>>;
  output: Record<string, Attributes>;
  variable: Record<string, Attributes>;
  data?: Record<string, Record<string, Attributes>>;
  provider: { aws: { default_tags: { tags: Record<string, string> }[] }[] };
  terraform: { backend: { s3: Attributes }; required_version: string };
}

export const documents = (): Record<StackName, StackDocument> =>
  Object.fromEntries(STACK_NAMES.map((name) => [name, JSON.parse(texts[name]) as StackDocument])) as Record<
    StackName,
    StackDocument
  >;

/** The attributes of one resource; throws when the stack has none of that address. */
export function attributesOf(document: StackDocument, type: string, id: string): Attributes {
  const found = document.resource[type]?.[id];
  if (found === undefined) throw new Error(`no ${type}.${id}`);
  return found;
}

/** The same stacks after a change that somebody made to them. */
export function changedPlan(change: (stacks: Record<StackName, StackDocument>) => void): Plan {
  const stacks = documents();
  change(stacks);
  return readPlan({
    texts: Object.fromEntries(Object.entries(stacks).map(([name, document]) => [name, JSON.stringify(document)])),
    values: VALUES,
  });
}
