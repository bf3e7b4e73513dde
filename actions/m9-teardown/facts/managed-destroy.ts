import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { DatabaseInstances } from '@spine-green/runtime/substrate/database-instances/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import type { ManagedSet } from '../../lib/handovers/m9.ts';
import { terraformEnvironment, terraformPlugins } from '../../lib/io/inputs.ts';
import { type ManagedConfig, stackFolderOf } from '../../lib/platform/substrate-config.ts';
import { platformOwner } from '../../lib/posture/owner.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { managedConfigOf } from '../../lib/terraform/open-stack.ts';
import { tearDown } from '../../stack-change/teardown.ts';
import { dispatchNameOf } from '../dispatched.ts';
import { demoSecretTree } from '../inventory.ts';
import type { DestroyDone, Leftovers, StackTeardown } from '../lanes/d-destroy.ts';
import { dispatchTeardown, type StackAsked, type Waits } from './dispatched-teardown.ts';
import { readCluster } from './managed-residue.ts';

type Stage = Pick<LaneContext, 'session' | 'executionId' | 'attempt' | 'report'>;

/**
 * Has a stack that Terraform made destroyed: by the workflow of the repository whose reviewers approve it, or from here where
 * the configuration names no such repository. What it came to is read from the evidence that the teardown wrote.
 */
export async function destroyManaged(context: Stage, set: ManagedSet, waits?: Waits): Promise<DestroyDone> {
  const teardown = await takeDown(context, set, waits);
  const ended = mapFact(teardown, ({ snapshot, conclusion }) => conclusion === 'success' && isDrained(snapshot));
  return {
    begun: await observeFrom(teardown, ({ snapshot }) => begunOf(snapshot)),
    ended,
    removed: await observe(() => removeParameters(context, set, ended)),
    leftovers: await observeFrom(teardown, ({ snapshot }) => readLeftovers(context, set, snapshot)),
    teardown,
  };
}

async function takeDown(context: Stage, { stack }: ManagedSet, waits: Waits | undefined): Promise<Fact<StackTeardown>> {
  const asked = { stack_target: 'demo', platform_run_id: stack.platform_run_id } as const;
  if (context.session.config.approvals_url !== 'github:') return observe(() => takeDownHere(context, asked));
  const { conclusion, teardown } = await dispatchTeardown(context, asked, waits);
  return mapFact(allReadable({ conclusion, teardown }), (read) => ({ ...read.teardown, conclusion: read.conclusion }));
}

/** Throws what the teardown throws: what Terraform said is in its evidence. */
async function takeDownHere(context: Stage, asked: Required<StackAsked>): Promise<StackTeardown> {
  const { session, report } = context;
  const config = managedConfigOf(session);
  report(`destroying the ${asked.stack_target} stack of ${asked.platform_run_id}`);
  const { key } = await tearDown(await placeOf(session, config), {
    target: asked.stack_target,
    platformRunId: asked.platform_run_id,
    correlationId: dispatchNameOf(context),
    approval: null,
    terraform: {
      folder: stackFolderOf(config, handle('TF_STACK_DEMO_DIR')),
      environment: terraformEnvironment(),
      plugins: terraformPlugins(),
    },
  });
  const { document, versionId, sha256 } = await readEvidence(session.evidence, key, StackTeardownSnapshotV1.parse);
  report(`${asked.stack_target}: ${document.destroy_outcome}`);
  const ref = { key, version_id: versionId, sha256 };
  return { ref, snapshot: document, conclusion: document.destroy_outcome };
}

const placeOf = async (session: Stage['session'], { substrate }: ManagedConfig) => ({
  substrate,
  evidence: session.evidence,
  parameters: session.parameters,
  compute: session.compute(),
  databases: await databaseInstances(),
  posture: await session.posture(),
  owner: platformOwner(),
  clock: session.clock,
});

/** A client of AWS is loaded where one is needed. */
async function databaseInstances(): Promise<DatabaseInstances> {
  const { rdsInstances } = await import('@spine-green/runtime/substrate/posture/aws');
  return rdsInstances(handle('AWS_REGION'));
}

type Snapshot = StackTeardown['snapshot'];

/** Throws E_STACK_NOT_STOPPED for a teardown that was refused: nothing was begun. */
function begunOf({
  destroy_outcome: outcome,
  state_before: before,
  blockers,
}: Snapshot): 'stopped_now' | 'gone_before' {
  if (outcome === 'refused') throw new PlatformError('E_STACK_NOT_STOPPED', blockers.join(', '));
  return before === 0 ? 'gone_before' : 'stopped_now';
}

/** Services were at rest and their tasks had ended when the destroy came, and the state is empty by a list that succeeded. */
function isDrained({ destroy_outcome: outcome, stopped, state_after: after }: Snapshot): boolean {
  const isAtRest = stopped === null || (stopped.failure === null && stopped.remaining?.length === 0);
  return outcome === 'success' && isAtRest && after.exit_code === 0 && after.resources === 0;
}

/** What no destroy of a stack takes away, by the frozen inventory and only there, once the stack is gone. */
async function removeParameters(
  { session: { parameters } }: Stage,
  set: ManagedSet,
  ended: Fact<boolean>,
): Promise<readonly string[]> {
  if (!isReadable(ended) || !ended.value) return [];
  const left = await parametersOf(parameters, set);
  for (const path of left) await parameters.delete(path);
  return left.map((path) => `parameter ${path}`);
}

async function parametersOf(
  parameters: Stage['session']['parameters'],
  { secrets, heartbeat }: ManagedSet,
): Promise<readonly string[]> {
  const paths = (await parameters.describe(demoSecretTree())).map(({ path }) => path);
  return paths.filter((path) => path === heartbeat || secrets.includes(path));
}

/** Everything by its own service, now. Throws E_TERRAFORM_UNREADABLE for a state that nobody could list. */
async function readLeftovers(
  { session }: Stage,
  set: ManagedSet,
  { state_after: after }: Snapshot,
): Promise<Leftovers> {
  if (after.exit_code !== 0 || after.resources === null)
    throw new PlatformError('E_TERRAFORM_UNREADABLE', 'the state after the destroy could not be listed');
  const { services, tasks } = await readCluster(session);
  const database = await (await session.posture()).findDatabase(handle('RDS_INSTANCE_ID'));
  return {
    tasks: [...services.map((name) => `service ${name}`), ...tasks.map((name) => `task ${name}`)],
    database: database === undefined ? [] : [`database ${database.resourceId}`],
    secrets: (await parametersOf(session.parameters, set)).map((path) => `parameter ${path}`),
    'terraform state': after.resources === 0 ? [] : [`${after.resources} resources of the state`],
  };
}
