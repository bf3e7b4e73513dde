import { TerraformProvider, TerraformResource } from 'cdktf';
import type { PlatformStack } from './platform-stack.ts';

/**
 * The provider of Confluent as far as the platform needs it. There is no generated binding, and one for nine resources of
 * some two hundred would be mostly what nobody uses: attributes are written down as Terraform reads them, and a table of
 * what each resource may have refuses a typing error.
 */
const PROVIDER = { name: 'confluent', source: 'confluentinc/confluent', version: '>= 2.62.0, < 3.0.0' } as const;

/** Arguments of each resource, required ones first; blocks are lists. From the provider's documentation of 2.62. */
const ARGUMENTS = {
  confluent_environment: { required: ['display_name'], optional: [] },
  confluent_kafka_cluster: {
    required: ['display_name', 'availability', 'cloud', 'region', 'environment', 'basic'],
    optional: [],
  },
  confluent_service_account: { required: ['display_name', 'description'], optional: [] },
  confluent_role_binding: { required: ['principal', 'role_name', 'crn_pattern'], optional: [] },
  confluent_api_key: {
    required: ['display_name', 'owner', 'managed_resource'],
    optional: ['description', 'disable_wait_for_ready'],
  },
  confluent_kafka_topic: {
    required: ['kafka_cluster', 'topic_name', 'partitions_count', 'rest_endpoint', 'config', 'credentials'],
    optional: [],
  },
  confluent_kafka_acl: {
    required: [
      'kafka_cluster',
      'resource_type',
      'resource_name',
      'pattern_type',
      'principal',
      'host',
      'operation',
    ].concat(['permission', 'rest_endpoint', 'credentials']),
    optional: [],
  },
} as const satisfies Readonly<Record<string, { required: readonly string[]; optional: readonly string[] }>>;

export type ConfluentType = keyof typeof ARGUMENTS;
type Attributes = Readonly<Record<string, unknown>>;

class ConfluentProvider extends TerraformProvider {
  readonly #attributes: Attributes;

  constructor(platform: PlatformStack, attributes: Attributes) {
    super(platform.stack, PROVIDER.name, {
      terraformResourceType: PROVIDER.name,
      terraformGeneratorMetadata: { providerName: PROVIDER.name, providerVersionConstraint: PROVIDER.version },
      terraformProviderSource: PROVIDER.source,
    });
    this.#attributes = attributes;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return this.#attributes;
  }
}

class ConfluentResource extends TerraformResource {
  readonly #attributes: Attributes;

  constructor(platform: PlatformStack, options: ConfluentOptions) {
    const { type, id, attributes, dependsOn = [] } = options;
    super(platform.stack, id, {
      terraformResourceType: type,
      terraformGeneratorMetadata: { providerName: PROVIDER.name, providerVersionConstraint: PROVIDER.version },
      ...(dependsOn.length === 0 ? {} : { dependsOn: [...dependsOn] }),
    });
    this.#attributes = attributes;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return this.#attributes;
  }
}

export interface ConfluentOptions {
  readonly type: ConfluentType;
  readonly id: string;
  readonly attributes: Attributes;
  readonly dependsOn?: readonly TerraformResource[];
}

/** Management credentials come from the environment of the apply job, where Terraform reads them by itself. */
export const confluentProvider = (platform: PlatformStack): void => {
  new ConfluentProvider(platform, {});
};

/** Throws when an argument is missing or unknown: no schema is there that could say so later. */
export function confluentResource(platform: PlatformStack, options: ConfluentOptions): TerraformResource {
  const faults = argumentFaults(options.type, Object.keys(options.attributes));
  if (faults.length > 0) throw new Error(`${options.type}.${options.id}: ${faults.join(', ')}`);
  return new ConfluentResource(platform, options);
}

export function argumentFaults(type: ConfluentType, given: readonly string[]): readonly string[] {
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } = ARGUMENTS[type];
  return [
    ...required.filter((name) => !given.includes(name)).map((name) => `lacks ${name}`),
    ...given.filter((name) => !required.includes(name) && !optional.includes(name)).map((name) => `has no ${name}`),
  ];
}
