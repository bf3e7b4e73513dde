import { handle } from '@spine-green/evidence-schemas';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { enforce } from '../idle-guard/enforce.ts';
import { type Fact, isReadable, observe, valueOr } from '../lib/checks/fact.ts';
import { fold } from '../lib/ledger/fold.ts';
import { readLedger } from '../lib/ledger/store.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { readServices, readTasks } from '../lib/posture/readings.ts';
import { activeServices } from '../lib/rules/closed-network.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { reasonIn } from '../lib/terraform/answer.ts';
import {
  openTerraform,
  stackText,
  synthesisedSha256,
  type Terraform,
  type TerraformPlace,
} from '../lib/terraform/runner.ts';
import { outputOf, type TerraformState } from '../lib/terraform/state.ts';
import type { Approval } from './approval.ts';
import { type Attempt, destroyStack, readStackState, type StateReading } from './destroy.ts';
import { destroyVariables } from './variables.ts';

export interface TeardownAsked {
  readonly target: StackTeardownSnapshotV1['stack_target'];
  /** Run whose stack it is; null for a bus, which belongs to none. */
  readonly platformRunId: string | null;
  readonly correlationId: string;
  readonly approval: Approval | null;
  /** Synthesised stack, and the Terraform that works on it. */
  readonly terraform: TerraformPlace;
  /** How long tasks may take to end, in milliseconds. */
  readonly goneMsMax?: number;
}

export interface Teardown {
  readonly key: string;
  readonly snapshot: StackTeardownSnapshotV1;
}

/**
 * Takes an ephemeral stack away, in whatever state it is, and writes down what became of it (05, section 8). What runs is
 * stopped before the destroy and whatever becomes of that; what is not there any more is what was wanted. Only a lane that runs
 * and a state of another run are waited for. Throws what writing evidence throws, after everything was done.
 */
export async function tearDown(place: ManagedPlace, asked: TeardownAsked): Promise<Teardown> {
  const synthesised = synthesisedSha256(asked.terraform.folder);
  const terraform = openTerraform(asked.terraform);
  const ledger = await observe(() => readRuns(place));
  const begun = await terraform.init();
  const before = begun.status === 0 ? await readStackState(terraform) : { exitCode: begun.status, resources: null };
  const owner = await readRunOf(terraform, before);
  const refusals = refusalsOf(asked, { ledger, owner });
  const done = refusals.length > 0 ? NOTHING : await stopAndDestroy(place, asked, { terraform, begun, before });
  const after = refusals.length > 0 || begun.status !== 0 ? UNREAD : await readStackState(terraform);
  const outcome = refusals.length > 0 ? 'refused' : after.resources === 0 ? 'success' : 'failed';
  const capturedAt = nowUtc(place.clock);
  const snapshot: StackTeardownSnapshotV1 = {
    schema: 'fp.stack_teardown_snapshot.v1',
    substrate: place.substrate,
    execution_id: guardExecution('stack_teardown', capturedAt),
    captured_at_utc: capturedAt,
    stack_target: asked.target,
    platform_run_id: asked.platformRunId,
    correlation_id: asked.correlationId,
    approval: asked.approval,
    synthesised_sha256: synthesised,
    ledger: valueOr<StackTeardownSnapshotV1['ledger']>(ledger, null),
    state_before: before.resources,
    stopped: done.stopped,
    attempts: done.attempts,
    destroy_outcome: outcome,
    state_after: { exit_code: after.exitCode, resources: after.resources },
    blockers: [...refusals, ...(outcome === 'failed' ? failuresOf(done, after) : [])],
  };
  const at = { execution: snapshot.execution_id, name: 'stack_teardown_snapshot.json' };
  const { key } = await writeGuardEvidence(place, at, { schema: StackTeardownSnapshotV1, document: snapshot });
  return { key, snapshot };
}

type Blocker = StackTeardownSnapshotV1['blockers'][number];
type Stopped = StackTeardownSnapshotV1['stopped'];

interface Done {
  readonly stopped: Stopped;
  readonly attempts: Attempt[];
  readonly outOfScope: readonly string[];
}

const NOTHING: Done = { stopped: null, attempts: [], outOfScope: [] };
const UNREAD: StateReading = { exitCode: null, resources: null };

interface Runs {
  readonly running_lanes: string[];
  readonly budget_stop: boolean;
}

/** Lanes that work on the stack; those of the teardown itself wait for it. */
async function readRuns({ evidence, substrate }: ManagedPlace): Promise<Runs> {
  const state = fold(await readLedger({ target: evidence, env: substrate }));
  const { M9: _, ...phases } = state.phases;
  const lanes = Object.values(phases).flatMap((one) => Object.entries(one.lanes));
  return {
    running_lanes: lanes.filter(([, { status }]) => status === 'RUNNING').map(([name]) => name),
    budget_stop: state.budgetStop,
  };
}

/** The run that the state of a whole stack names; undefined where it names none any more. */
async function readRunOf(terraform: Terraform, { resources }: StateReading): Promise<string | undefined> {
  if (resources === null || resources === 0) return undefined;
  const read = await observe(async () => outputOf((await terraform.show()) as TerraformState, 'manifest'));
  const named: unknown = isReadable(read) ? Object(read.value).platform_run_id : undefined;
  return typeof named === 'string' ? named : undefined;
}

/** A ledger that cannot be read keeps nobody from stopping what costs: people approved the teardown. */
export function refusalsOf(
  { platformRunId }: Pick<TeardownAsked, 'platformRunId'>,
  { ledger, owner }: { readonly ledger: Fact<Runs>; readonly owner: string | undefined },
): Blocker[] {
  const runs = isReadable(ledger) && ledger.value.running_lanes.length > 0 && !ledger.value.budget_stop;
  return [
    ...(runs ? (['TEARDOWN_LANE_RUNS'] as const) : []),
    ...(owner !== undefined && owner !== platformRunId ? (['TEARDOWN_OTHER_RUN'] as const) : []),
  ];
}

interface Begun {
  readonly terraform: Terraform;
  readonly begun: Awaited<ReturnType<Terraform['init']>>;
  readonly before: StateReading;
}

async function stopAndDestroy(
  place: ManagedPlace,
  { target, goneMsMax, terraform: { folder, environment } }: TeardownAsked,
  { terraform, begun, before }: Begun,
): Promise<Done> {
  // A bus has no tasks, and where a state holds nothing the cluster is gone with the rest.
  const runs = target === handle('TF_STACK_DEMO_DIR') && before.resources !== 0;
  const stopped = runs ? await stopWhatRuns(place, goneMsMax) : null;
  if (begun.status !== 0) return { stopped, attempts: [unplanned(`init: ${reasonIn(begun)}`)], outOfScope: [] };
  const values = await observe(() => destroyVariables(stackText(folder), environment));
  if (!isReadable(values)) return { stopped, attempts: [unplanned(values.unreadable)], outOfScope: [] };
  const { attempts, outOfScope } = await destroyStack(terraform, values.value);
  return { stopped, attempts: [...attempts], outOfScope };
}

const unplanned = (reason: string): Attempt => ({
  ...{ plan_exit_code: null, plan_sha256: null, changes: [], apply_exit_code: null, reason },
});

async function stopWhatRuns(place: ManagedPlace, goneMsMax: number | undefined): Promise<Stopped> {
  const found = await observe(async () => ({
    services: activeServices(await readServices(place.compute)),
    tasks: (await readTasks(place.compute)).filter(({ service }) => service === null),
  }));
  if (!isReadable(found)) return { acts: [], remaining: null, failure: found.unreadable };
  const { services, tasks } = found.value;
  const { acts, remaining } = await enforce(
    place,
    [
      ...services.map((target) => ({ act: 'stop_service', target }) as const),
      ...tasks.map(({ task }) => ({ act: 'stop_task', target: task }) as const),
    ],
    goneMsMax,
  );
  const seen = acts.length === 0 ? [] : remaining;
  return { acts: [...acts], remaining: seen === undefined ? null : [...seen], failure: null };
}

/** What kept a stack standing, of which the first to say is what still runs on it. */
function failuresOf({ stopped, outOfScope }: Done, after: StateReading): Blocker[] {
  const isStopped = stopped === null || (stopped.failure === null && stopped.remaining?.length === 0);
  return [
    ...(isStopped ? [] : (['TEARDOWN_STOP_FAILED'] as const)),
    outOfScope.length > 0 ? 'TEARDOWN_OUT_OF_SCOPE' : 'TEARDOWN_DESTROY_FAILED',
    ...(after.resources === null ? (['TEARDOWN_STATE_UNREADABLE'] as const) : []),
  ];
}
