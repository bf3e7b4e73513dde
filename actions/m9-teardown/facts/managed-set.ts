import { handle } from '@spine-green/evidence-schemas';
import type { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import type { ManagedSet } from '../../lib/handovers/m9.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { requireAnswer } from '../../lib/terraform/answer.ts';
import { managedConfigOf, openStack } from '../../lib/terraform/open-stack.ts';
import { namedResourcesIn } from '../../lib/terraform/state.ts';
import { demoSecretTree } from '../inventory.ts';

type Place = Pick<LaneContext['session'], 'config' | 'compute' | 'parameters' | 'posture'>;

/**
 * What goes of a stack that Terraform made, each part as its own service tells it; undefined where the state holds nothing
 * any more. Throws what Terraform, compute, parameters and posture throw: what could not be read is no empty list.
 */
export async function findManagedSet(session: Place, stack: DemoManifestV1): Promise<ManagedSet | undefined> {
  const terraform = await openStack(managedConfigOf(session), handle('TF_STACK_DEMO_DIR'));
  const { text } = requireAnswer('state pull', await terraform.run(['state', 'pull']));
  const resources = namedResourcesIn(text);
  if (resources.length === 0) return undefined;
  const paths = (await session.parameters.describe(demoSecretTree())).map(({ path }) => path);
  const heartbeat = handle('HEARTBEAT_PARAM_PATH');
  const database = await (await session.posture()).findDatabase(handle('RDS_INSTANCE_ID'));
  return {
    stack,
    tasks: (await session.compute().describeTasks()).map(({ taskArn }) => taskArn),
    secrets: paths.filter((path) => path !== heartbeat),
    database: database?.resourceId ?? null,
    heartbeat: paths.includes(heartbeat) ? heartbeat : null,
    resources,
  };
}
