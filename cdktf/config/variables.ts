/**
 * What only the operator or the run knows. Nothing here has a default: whoever leaves one out is refused by Terraform, and
 * no placeholder is ever applied (05, section 2).
 */
export interface Variable {
  readonly description: string;
  /** Regular expression that the whole value has to match. */
  readonly accepts: string;
  /** Further condition in Terraform's language, with what it says when it does not hold. */
  readonly also?: { readonly condition: string; readonly message: string };
  /** Never in a plan, a state or an output; the value reaches a resource through a write-only argument alone. */
  readonly ephemeral?: true;
}

export const VARIABLES = {
  aws_account_id: {
    description: 'The only account that the provider may touch.',
    accepts: '[0-9]{12}',
  },
  owner: {
    description: 'Who answers for the resources; value of the owner tag.',
    accepts: '[A-Za-z0-9][A-Za-z0-9 ._-]{0,127}',
  },
  expires_at: {
    description: 'Date after which everything ephemeral has to be gone, YYYY-MM-DD.',
    accepts: '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])',
    also: {
      condition: 'try(timecmp("${var.expires_at}T23:59:59Z", plantimestamp()) > 0, false)',
      message: 'expires_at must not have passed.',
    },
  },
  alert_email_address: {
    description: 'Who hears of cost.',
    accepts: '[^@[:space:]]+@[^@[:space:]]+[.][a-z]{2,}',
  },
  github_subject_prefix: {
    description: 'How the tokens of this repository begin, as the API tells it, in the form repo:owner/name.',
    accepts: 'repo:[A-Za-z0-9._-]+(@[0-9]+)?/[A-Za-z0-9._-]+(@[0-9]+)?',
  },
  image_digest: {
    description: 'Digest of the one image, from the provenance of the packaging phase.',
    accepts: 'sha256:[0-9a-f]{64}',
  },
  platform_run_id: {
    description: 'The one run that the tasks work for.',
    accepts: 'platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?',
  },
  scenario_run_id: {
    description: 'Scenario of the run, as the run pinning phase derived it.',
    accepts: '[0-9a-f]{32}',
  },
  run_config_digest: {
    description: 'Pinned digest of the effective run configuration.',
    accepts: '[0-9a-f]{64}',
  },
  service_release_id: {
    description: 'Release that tasks record as provenance.',
    accepts: 'git-[0-9a-f]{40}',
  },
  oracle_seed_bucket: {
    description: 'Bucket that the seed job copies the engine run from.',
    accepts: '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]',
  },
  db_password: {
    description: 'Password of the platform database, made by the caller from at least 24 random characters.',
    accepts: '[A-Za-z0-9_-]{24,128}',
    ephemeral: true,
  },
  ig_key_seed: {
    description: 'At least 32 random bytes in base64url, of which the key of every writer of the gate is made.',
    accepts: '[A-Za-z0-9_-]{43,128}',
    ephemeral: true,
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;

/** How Terraform's language names a variable. */
export const reference = (name: VariableName): string => `\${var.${name}}`;
