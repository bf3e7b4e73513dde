import { handle, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { observeFrom } from '../../lib/checks/fact.ts';
import { publishDemoManifest } from '../../lib/platform/demo-manifest.ts';
import { type ManagedConfig, stackFolderOf } from '../../lib/platform/substrate-config.ts';
import { readServices } from '../../lib/posture/readings.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { managedConfigOf, terraformOf } from '../../lib/terraform/open-stack.ts';
import { stackText } from '../../lib/terraform/runner.ts';
import { resourcesOf, type TerraformState } from '../../lib/terraform/state.ts';
import type { DeclaredTask, DemoApplyFacts } from '../lanes/d-demo-apply.ts';
import { applyStack, observeApplied, readReviewedSha256 } from './stack-apply.ts';

const STACK = handle('TF_STACK_DEMO_DIR');

/** Applies what runs, at rest, with the image that M1 proved, and publishes what it made for the phases that work on it. */
export async function gatherDemoApply(
  context: Pick<LaneContext, 'session' | 'ledger'>,
  readReviewed: () => Promise<string> = () => readReviewedSha256(STACK),
): Promise<DemoApplyFacts> {
  const { session } = context;
  const config = managedConfigOf(session);
  const terraform = terraformOf(config, STACK, await imageVariable(context));
  const apply = await applyStack({ config, stack: STACK, terraform, posture: session.posture, readReviewed });
  const state = await observeApplied(apply, async () => (await terraform.show()) as TerraformState);
  const namesOf = (kind: 'log-group' | 'role') =>
    observeApplied(apply, async () => (await (await session.posture()).list(kind)).map(({ name }) => name));
  return {
    ...apply,
    manifest: await observeApplied(apply, async () => {
      const { key, manifest } = await publishDemoManifest(session, config, terraform);
      const { cluster, network } = manifest;
      return { key, cluster: cluster.name, database_group: network.security_group_id_db };
    }),
    services: await observeApplied(apply, () => readServices(session.compute())),
    tasks: await observeFrom(state, tasksIn),
    logGroups: await namesOf('log-group'),
    roles: await namesOf('role'),
    database: await observeFrom(state, async (read) => ({
      ...instanceIn(read),
      ...(await exposureOf(session)),
    })),
    created: await observeFrom(state, (read) => namesIn(read, 'aws_ssm_parameter')),
    declared: await observeApplied(apply, () => ownersOf(config)),
    imageDefault: await observeApplied(apply, () => 'default' in variableOf(stackText(terraform.folder))),
  };
}

/** The one variable of the stack that a phase knows and no operator says. Throws E_EVIDENCE_MISSING before M1 proved it. */
export async function imageVariable(
  context: Pick<LaneContext, 'session' | 'ledger'>,
): Promise<Readonly<Record<string, string>>> {
  const { image_digest: digest } = await readEpoch(context);
  if (digest === null) throw new PlatformError('E_EVIDENCE_MISSING', 'M1.C has proved no image digest');
  return { TF_VAR_image_digest: digest };
}

const namesIn = (state: TerraformState, type: string): readonly string[] =>
  resourcesOf(state, type).map(({ values }) => String(values.name));

interface Container {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
}

const tasksIn = (state: TerraformState): readonly DeclaredTask[] =>
  resourcesOf(state, 'aws_ecs_task_definition').flatMap(({ values }) => {
    const text = String(values.container_definitions);
    const containers = parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the containers of a task') as readonly Container[];
    return containers.map(({ image = '', command = [], entryPoint = [] }) => ({
      family: String(values.family),
      image_digest: /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? null,
      // What the image would not start by itself stands before what it is told.
      command: [...entryPoint, ...command],
    }));
  });

function instanceIn(state: TerraformState) {
  const [found] = resourcesOf(state, 'aws_db_instance');
  if (found === undefined) throw new PlatformError('E_TERRAFORM_UNREADABLE', 'the state holds no database');
  const { identifier, engine, engine_version, db_subnet_group_name: subnets } = found.values;
  return {
    instance: String(identifier),
    engine: String(engine),
    engine_version: String(engine_version),
    subnet_group: typeof subnets === 'string' ? subnets : '',
  };
}

/** As the service tells it, and not as the state has it. */
async function exposureOf({ posture }: Pick<LaneContext['session'], 'posture'>) {
  const found = await (await posture()).findDatabase(handle('RDS_INSTANCE_ID'));
  if (found === undefined) throw new PlatformError('E_POSTURE_UNREADABLE', 'the region tells of no such database');
  return { is_public: found.isPublic, groups: found.groups };
}

interface StackDocument {
  readonly resource?: { readonly aws_ssm_parameter?: Readonly<Record<string, { readonly name?: unknown }>> };
  readonly variable?: { readonly image_digest?: object };
}

const documentOf = (text: string): StackDocument =>
  parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the stack') as StackDocument;

/** Paths of parameters by the stack that declares them. */
function ownersOf(config: ManagedConfig): Readonly<Record<string, readonly string[]>> {
  const stacks = [handle('TF_STACK_CORE_DIR'), handle('TF_STACK_CONFLUENT_DIR'), STACK];
  return Object.fromEntries(
    stacks.map((stack) => {
      const { resource } = documentOf(stackText(stackFolderOf(config, stack)));
      return [stack, Object.values(resource?.aws_ssm_parameter ?? {}).map(({ name }) => String(name))];
    }),
  );
}

function variableOf(text: string): object {
  const declared = documentOf(text).variable?.image_digest;
  if (declared === undefined) throw new PlatformError('E_TERRAFORM_UNREADABLE', 'the stack asks for no image');
  return declared;
}
