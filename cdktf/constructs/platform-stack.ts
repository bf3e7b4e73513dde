import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import type { HandleKey } from '@spine-green/evidence-schemas';
import { type App, Aspects, type IAspect, S3Backend, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import { type Environment, type Names, namesOf } from '../config/environments.ts';
import { reference, VARIABLES, type VariableName } from '../config/variables.ts';

/** What every stack has: one state, one provider that touches one account, tags, and its variables. */
export interface PlatformStack {
  readonly stack: TerraformStack;
  readonly environment: Environment;
  readonly names: Names;
  /** The value of a declared variable, as Terraform writes it. */
  readonly variable: (name: VariableName) => string;
  /** Publishes a value under the key of the registry that it is the value of (03, R2). */
  readonly output: (key: HandleKey, value: string) => void;
}

export interface StackIdentity {
  readonly id: 'TF_STACK_CORE_DIR' | 'TF_STACK_CONFLUENT_DIR' | 'TF_STACK_DEMO_DIR';
  readonly state: 'TF_STATE_KEY_CORE' | 'TF_STATE_KEY_CONFLUENT' | 'TF_STATE_KEY_DEMO';
  /** What is ephemeral has to say when it is gone. */
  readonly tier: 'persistent' | 'ephemeral';
  readonly variables: readonly VariableName[];
}

/** Write-only arguments came with this version; below it a secret would be in the state. */
const TERRAFORM = '>= 1.11.0, < 2.0.0';

export function platformStack(app: App, environment: Environment, identity: StackIdentity): PlatformStack {
  const names = namesOf(environment);
  const stack = new TerraformStack(app, names(identity.id));
  const ephemeral = identity.tier === 'ephemeral';
  const common: readonly VariableName[] = ['aws_account_id', 'owner', ...(ephemeral ? (['expires_at'] as const) : [])];
  for (const name of [...common, ...identity.variables]) declare(stack, name);
  stack.addOverride('terraform.required_version', TERRAFORM);
  backend(stack, names, identity);
  new AwsProvider(stack, 'aws', {
    region: names('AWS_REGION'),
    allowedAccountIds: [reference('aws_account_id')],
    defaultTags: [{ tags: commonTags(names, identity) }],
  });
  Aspects.of(stack).add(RESOURCE_TAG);
  return {
    stack,
    environment,
    names,
    variable: reference,
    output: (key, value) => {
      new TerraformOutput(stack, key, { value, staticId: true });
    },
  };
}

/** State and lock lie in the bucket and the table of the core stack; both locks hold while the registry names a table. */
function backend(stack: TerraformStack, names: Names, { state }: StackIdentity): void {
  const made = new S3Backend(stack, {
    bucket: names('TF_STATE_BUCKET'),
    key: names(state),
    region: names('TF_STATE_BUCKET_REGION'),
    encrypt: true,
    dynamodbTable: names('TF_LOCK_TABLE'),
  });
  made.addOverride('use_lockfile', true);
}

function declare(stack: TerraformStack, name: VariableName): void {
  const { description, accepts, ...more } = VARIABLES[name];
  const also = 'also' in more ? more.also : undefined;
  const isEphemeral = 'ephemeral' in more;
  const variable = new TerraformVariable(stack, name, {
    type: 'string',
    description,
    nullable: false,
    ...(isEphemeral ? { sensitive: true } : {}),
    validation: [
      // A regular expression is quoted once for Terraform's language.
      {
        condition: `\${can(regex("^${accepts.replaceAll('\\', '\\\\')}$", var.${name}))}`,
        errorMessage: `${name} must match ${accepts}.`,
      },
      ...(also === undefined ? [] : [{ condition: `\${${also.condition}}`, errorMessage: also.message }]),
    ],
  });
  variable.overrideLogicalId(name);
  if (isEphemeral) variable.addOverride('ephemeral', true);
}

/** Mandatory tags (05, section 1, L4); the provider puts them on every resource that can have any. */
const commonTags = (names: Names, { tier }: StackIdentity): Record<string, string> => ({
  [names('TAG_PROJECT_KEY')]: names('PROJECT_SLUG'),
  [names('TAG_ENV_KEY')]: names('ENV_NAME'),
  [names('TAG_OWNER_KEY')]: reference('owner'),
  fp_tier: tier,
  ...(tier === 'ephemeral' ? { [names('TAG_EXPIRES_AT_KEY')]: reference('expires_at') } : {}),
});

/** Says of each resource which one it is, so that a bill names it. */
const RESOURCE_TAG: IAspect = {
  visit: (node) => {
    if (!isTaggable(node)) return;
    node.tags = { ...node.tagsInput, fp_resource: node.friendlyUniqueId };
  },
};

interface Taggable {
  tags: Record<string, string>;
  readonly tagsInput: Record<string, string> | undefined;
  readonly friendlyUniqueId: string;
}

const isTaggable = (node: object): node is Taggable => 'tagsInput' in node && 'friendlyUniqueId' in node;
