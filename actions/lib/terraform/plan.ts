/** What `terraform show -json` says of a saved plan, as far as somebody decides on it. */
export interface TerraformPlan {
  readonly resource_changes?: readonly Change[];
  /** What it was given. */
  readonly variables?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly configuration?: {
    readonly root_module?: {
      readonly variables?: Readonly<Record<string, { readonly sensitive?: boolean; readonly ephemeral?: boolean }>>;
    };
  };
  readonly planned_values: {
    readonly outputs?: Readonly<Record<string, { readonly sensitive: boolean; readonly value?: unknown }>>;
    readonly root_module: { readonly resources?: readonly PlannedResource[] };
  };
}

interface Change {
  readonly address: string;
  readonly type: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly after: Readonly<Record<string, unknown>> | null;
    /** True where `after` is a secret. */
    readonly after_sensitive?: unknown;
    readonly importing?: object;
  };
}

interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Something that exists, under the name that it has in the cloud. */
export interface Present {
  readonly type: string;
  readonly name: string;
}

/** A resource that the plan would make although its name is taken. */
export interface Collision extends Present {
  readonly address: string;
}

/** Attribute that is the name in the cloud and what `terraform import` wants to know. */
const NAMED_BY: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'bucket',
  aws_dynamodb_table: 'name',
  aws_ecr_repository: 'name',
  aws_iam_role: 'name',
  aws_ssm_parameter: 'name',
  aws_cloudwatch_log_group: 'name',
  aws_db_instance: 'identifier',
};

/**
 * Where state and account disagree: to apply would fail half way, or worse make a second one. Whoever finds any stops and
 * imports (05, section 2).
 */
export const collisionsWith = (plan: TerraformPlan, present: readonly Present[]): readonly Collision[] =>
  creationsIn(plan).filter(({ type, name }) => present.some((one) => one.type === type && one.name === name));

/** Resources that are indestructible and that a plan would end or make anew all the same. */
export const lossesIn = ({ resource_changes = [] }: TerraformPlan): readonly string[] =>
  resource_changes.filter(({ change }) => change.actions.includes('delete')).map(({ address }) => address);

/** A document that lies beside a stack and makes its next plan import instead of create. */
export const importBlocks = (collisions: readonly Collision[]): string =>
  `${JSON.stringify({ import: collisions.map(({ address, name }) => ({ to: address, id: name })) }, null, 2)}\n`;

/** What it would make, under the name that it gives it in the cloud. */
export const creationsIn = ({ resource_changes = [] }: TerraformPlan): readonly Collision[] =>
  resource_changes.flatMap(({ address, type, change }) => {
    const name = change.after?.[NAMED_BY[type] ?? ''];
    return change.actions.includes('create') && typeof name === 'string' ? [{ address, type, name }] : [];
  });
