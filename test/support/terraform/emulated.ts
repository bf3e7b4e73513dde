/**
 * What the emulator has not, or answers otherwise than AWS. Terraform reads it beside a stack: it names the state here, a
 * provider that gives up soon, and members that the emulator does not keep.
 */
const COMMON = {
  terraform: { backend: { local: {} } },
  // What the emulator does not know is asked for again for minutes by default; a connection that it closes is worth a second try.
  provider: { aws: [{ max_retries: 3 }] },
};

const NONE = { count: 0 };

/** It refuses what a policy of a bucket denies without a look at the condition, and so everything that comes without TLS. */
const UNCONDITIONAL = ['archive', 'evidence', 'object_store', 'quarantine', 'tfstate'];

const ABSENT = {
  resource: {
    aws_s3_bucket_policy: Object.fromEntries(UNCONDITIONAL.map((bucket) => [`${bucket}_policy`, NONE])),
    aws_budgets_budget: { budget: NONE },
    aws_ce_anomaly_monitor: { anomaly_monitor: NONE },
    aws_ce_anomaly_subscription: { anomaly_subscription: { ...NONE, monitor_arn_list: [] } },
  },
  output: { AWS_BUDGET_NAME: { value: 'not emulated' } },
};

/** Members of a service that the emulator does not give back. */
const NOT_KEPT = ['availability_zone_rebalancing', 'enable_ecs_managed_tags', 'capacity_provider_strategy'];

const forgetful = (modes: readonly string[]) => ({
  resource: {
    aws_ecs_service: Object.fromEntries(
      modes.map((mode) => [`service_${mode}`, { lifecycle: { ignore_changes: ['desired_count', ...NOT_KEPT] } }]),
    ),
  },
});

export interface EmulatedStack {
  readonly core: string;
  readonly demo: string;
}

/** The override of each stack, for the modes that the second one has as services. */
export const emulatedOverrides = (modes: readonly string[]): EmulatedStack => ({
  core: JSON.stringify({ ...COMMON, ...ABSENT }),
  demo: JSON.stringify({ ...COMMON, ...forgetful(modes) }),
});
