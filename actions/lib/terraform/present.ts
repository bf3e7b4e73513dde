import { handle } from '@spine-green/evidence-schemas';
import type { Posture, ResourceKind } from '@spine-green/runtime/substrate/posture/port';
import { creationsIn, type Present, type TerraformPlan } from './plan.ts';

/** What of the names that a plan would give is taken. Throws E_POSTURE_UNREADABLE. */
export type AccountNames = (plan: TerraformPlan) => Promise<readonly Present[]>;

/** Kinds of the account that hold resources of a type of Terraform. */
const LISTED: Readonly<Record<string, ResourceKind>> = {
  aws_s3_bucket: 'bucket',
  aws_iam_role: 'role',
  aws_ssm_parameter: 'parameter',
  aws_cloudwatch_log_group: 'log-group',
  aws_db_instance: 'db-instance',
};
const ASKED = { aws_dynamodb_table: 'table', aws_ecr_repository: 'repository' } as const;

export async function openAccountNames(openPosture: () => Promise<Posture>): Promise<AccountNames> {
  const posture = await openPosture();
  const { awsNamedResources } = await import('@spine-green/runtime/substrate/named-resources/aws');
  const named = awsNamedResources(handle('AWS_REGION'));
  return async (plan) => {
    const wanted = creationsIn(plan);
    const present: Present[] = [];
    for (const [type, kind] of Object.entries(LISTED)) {
      if (!wanted.some((one) => one.type === type)) continue;
      present.push(...(await posture.list(kind)).map(({ name }) => ({ type, name })));
    }
    for (const { type, name } of wanted) {
      const kind = Object.entries(ASKED).find(([of]) => of === type)?.[1];
      if (kind !== undefined && (await named.exists(kind, name))) present.push({ type, name });
    }
    return present;
  };
}
