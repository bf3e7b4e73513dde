import { declaredVariables, requireNone } from '../lib/terraform/variables.ts';

/**
 * Values with which a stack lets itself be destroyed whatever became of those of its apply: nothing of them reaches a resource
 * that goes, a day that has passed is refused by the stack, and a teardown that waits for a variable goes on costing.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  owner: 'teardown',
  expires_at: '2999-12-31',
  alert_email_address: 'teardown@example.org',
  github_subject_prefix: 'repo:tear/down',
  image_digest: `sha256:${'0'.repeat(64)}`,
  platform_run_id: 'platform_20000101T000000Z',
  scenario_run_id: '0'.repeat(32),
  run_config_digest: '0'.repeat(64),
  service_release_id: `git-${'0'.repeat(40)}`,
  oracle_seed_bucket: 'teardown',
  db_password: '0'.repeat(24),
  ig_key_seed: '0'.repeat(43),
};

/**
 * What a destroy gives a synthesised stack of its variables. The account alone comes from the caller, because it says where the
 * provider may work. Throws E_TERRAFORM_VARIABLE_MISSING for one that was not given and has no stand-in.
 */
export function destroyVariables(
  text: string,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const declared = declaredVariables(text);
  requireNone(declared.filter(({ name }) => STAND_INS[name] === undefined && given[`TF_VAR_${name}`] === undefined));
  return Object.fromEntries(
    declared.flatMap(({ name }) => {
      const value = STAND_INS[name];
      return value === undefined ? [] : [[`TF_VAR_${name}`, value]];
    }),
  );
}
