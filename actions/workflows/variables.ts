import type { Yaml } from './yaml.ts';

/** Repository variable that names the account; without it there is nothing to guard, and no guard runs. */
export const ACCOUNT = 'vars.DEV_MIN_AWS_ACCOUNT_ID';

/** Management credentials of the bus (05, section 8). */
export const BUS_KEYS = ['CONFLUENT_CLOUD_API_KEY', 'CONFLUENT_CLOUD_API_SECRET'] as const;

/** What reads the bill of the bus (05, section 9). */
export const BILLING_KEYS = ['CONFLUENT_BILLING_KEY', 'CONFLUENT_BILLING_SECRET'] as const;

/** Lanes that ask the control plane of the bus or its bill, and what they are given for it. */
const OF_LANE: Readonly<Record<string, readonly string[]>> = {
  // It plans how the stack of the bus would go.
  'M2.I': BUS_KEYS,
  'M9.E': BUS_KEYS,
  'M9.G': BILLING_KEYS,
};

export const laneSecrets = (lane: string): readonly string[] => OF_LANE[lane] ?? [];

/** The secrets of the repository as variables of one step. */
export const secretVariables = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, `\${{ secrets.${name} }}`]));

/** Secrets of the lanes of a phase: a workflow that calls the phase hands these on by name, and no others. */
const phaseSecrets = (phase: string): readonly string[] =>
  [...new Set(Object.keys(OF_LANE).flatMap((lane) => (lane.startsWith(`${phase}.`) ? laneSecrets(lane) : [])))].sort();

/** What a workflow that calls the phase hands on; undefined where its lanes are given nothing. */
export function handedSecrets(phase: string): Yaml | undefined {
  const names = phaseSecrets(phase);
  return names.length === 0 ? undefined : secretVariables(names);
}

/** What the workflow of the phase takes. On one machine there are none, and nothing asks for them. */
export function takenSecrets(phase: string): Yaml | undefined {
  const names = phaseSecrets(phase);
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, { required: false }]));
}

/** Variables of the stacks that an apply was given; a stack that is not there needs none of them. */
export function stackVariables(): Readonly<Record<string, string>> {
  const names = [
    ...['owner', 'expires_at', 'alert_email_address', 'image_digest', 'platform_run_id', 'scenario_run_id'],
    ...['run_config_digest', 'service_release_id', 'oracle_seed_bucket'],
  ];
  return {
    TF_VAR_aws_account_id: `\${{ ${ACCOUNT} }}`,
    TF_VAR_github_subject_prefix: 'repo:${{ github.repository }}',
    ...Object.fromEntries(names.map((name) => [`TF_VAR_${name}`, `\${{ vars.DEV_MIN_${name.toUpperCase()} }}`])),
  };
}
