import { digestOf, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { nowUtc, textOfMicros } from '@spine-green/runtime/kernel/clock';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable, observe } from './checks/fact.ts';
import { actionsIo, type Io } from './io/inputs.ts';
import { runRefusal } from './ledger/run-permit.ts';
import type { LedgerState } from './ledger/state.ts';
import { openLedger } from './ledger/store.ts';
import { closePhase } from './phase-end/close.ts';
import { endLines } from './platform/task-ends.ts';
import { type GuardedCompute, guardedCompute } from './platform/task-guard.ts';
import { whileNeeded } from './platform/while-needed.ts';
import { readEpoch } from './run/epoch.ts';
import { readHandleInputs } from './run/handle-inputs.ts';
import type { BuiltLane, LaneContext } from './run/lane.ts';
import { leaveFailureRecord } from './run/leave-failure-record.ts';
import { runLane } from './run/run-lane.ts';
import { findRunId, precedesTheRun } from './run/run-scope.ts';
import { openSession, type Session } from './run/session.ts';
import { getSnapshotRef } from './run/snapshot-key.ts';
import { planPhaseOf, readDocument, readSnapshot, readSource } from './run/sources.ts';

export interface PhaseAction {
  readonly definition: PhaseDefinitionV1;
  readonly lanes: readonly BuiltLane[];
}

/** The body of every phase action: one lane, or `close` for the envelope and the bundle index. */
export async function runPhaseAction(action: PhaseAction, io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  const name = io.input('lane');
  const startedAtUtc = nowUtc(session.clock);
  try {
    const ledger = await readPermit(action, session, io);
    const context = await laneContext(action, { session, ledger }, io);
    if (name === 'close') return await close(context, io);
    await lane({ action, context, startedAtUtc }, name, io);
  } catch (error) {
    // Of an attempt that the ledger did not start nothing is written, not even that it failed.
    if (!isPlatformError(error, 'E_LANE_NOT_RUNNING', 'E_NOT_ACTIVE'))
      await recordFailure(action, { session, io }, error);
    throw error;
  } finally {
    await session.close();
  }
}

/** Broken is not fail: what is known is written down before the job ends (house style, section 1). */
async function recordFailure(
  { definition }: PhaseAction,
  { session, io }: { readonly session: Session; readonly io: Io },
  error: unknown,
): Promise<void> {
  const where = {
    definition,
    lane: io.input('lane'),
    executionId: io.input('execution-id'),
    attempt: Number(io.input('attempt')),
  };
  // A record that cannot be written must not hide the error that is being reported.
  const left = await observe(() => leaveFailureRecord(session, where, error));
  if (!isReadable(left)) io.info(`the failure record could not be written: ${left.unreadable}`);
}

/** The ledger, once it says that exactly this runs. Throws the refusal, before anything is gathered. */
async function readPermit({ definition }: PhaseAction, session: Session, io: Io): Promise<LedgerState> {
  const { evidence: target, config, clock, ci } = session;
  const state = (await openLedger({ target, env: config.substrate, clock, ci })).state();
  const refused = runRefusal(state, {
    phase: definition.plan_phase,
    lane: io.input('lane'),
    executionId: io.input('execution-id'),
    attempt: Number(io.input('attempt')),
    nowUtc: nowUtc(clock),
    definitionSha256: digestOf(definition),
  });
  if (refused === undefined) return state;
  const { code, detail, unresolved } = refused.refusal;
  throw new PlatformError(code, [detail, ...unresolved].join(', '));
}

interface Started {
  readonly action: PhaseAction;
  readonly context: LaneContext;
  readonly startedAtUtc: string;
}

async function lane({ action, context, startedAtUtc }: Started, name: string, io: Io): Promise<void> {
  const definition = action.definition.lanes.find((one) => one.lane === name);
  const implementation = action.lanes.find((one) => one.lane.id === name);
  if (definition === undefined || implementation === undefined)
    throw new PlatformError('E_LANE_UNKNOWN', `${JSON.stringify(name.slice(0, 32))} is not a lane that runs`);
  const recorded = definition.source_lanes.filter((source) => !isPlanned(context, source));
  const reader = { ledger: context.ledger, user: name };
  const sources = await Promise.all(recorded.map((source) => readSource(context.session.evidence, reader, source)));
  const untilUtc = textOfMicros(context.session.clock.wallMicros() + definition.budget_seconds * 1_000_000);
  const { snapshot, stored } = await whileNeeded(context, { lane: name, untilUtc }, () =>
    runLane({
      definition: action.definition,
      laneDefinition: definition,
      lane: implementation,
      context,
      startedAtUtc,
      sources,
    }),
  );
  announce(io, stored);
  io.output('overall-pass', String(snapshot.overall_pass));
  io.output('blockers', JSON.stringify(snapshot.blockers.map((blocker) => blocker.code)));
  io.output('execution-id', context.executionId);
  if (!snapshot.overall_pass) {
    const text = failureText(name, snapshot);
    await io.summarise(`### ${name} fails\n\n\`\`\`text\n${text}\n\`\`\`\n`);
    io.fail(text);
  }
}

/** Why a lane fails, for the person who reads the terminal or the summary: blockers, what closes them, and what tasks said. */
const failureText = (name: string, { blockers, task_ends }: LaneSnapshotV1): string =>
  [
    `${name} fails: ${blockers.map(({ code }) => code).join(', ')}`,
    ...blockers.flatMap(({ code, message, closure_criteria }) => [
      `${code}: ${message}`,
      `  closes: ${closure_criteria}`,
    ]),
    ...(task_ends ?? []).flatMap(endLines),
  ].join('\n');

/** A planned lane has no snapshot to rest on; the ledger lets only `embedded` come this far without it. */
const isPlanned = (context: LaneContext, lane: string): boolean =>
  context.ledger.phases[planPhaseOf(lane)].lanes[lane]?.planned ?? false;

async function close(context: LaneContext, io: Io): Promise<void> {
  const closed = await closePhase(context);
  announce(io, closed.envelope);
  io.output('verdict', closed.verdict);
  io.output('bundle-root-sha256', closed.bundleRootSha256);
  io.output('run-index-root-sha256', closed.runIndexRootSha256 ?? '');
  if (closed.missing.length > 0) io.fail(`the evidence is not complete: ${closed.missing.join(', ')}`);
}

function announce(io: Io, stored: StoredVersion): void {
  io.output('snapshot-key', stored.key);
  io.output('snapshot-version', stored.versionId);
  io.output('snapshot-sha256', stored.sha256);
}

interface Permitted {
  readonly session: Session;
  readonly ledger: LedgerState;
}

async function laneContext(action: PhaseAction, { session, ledger }: Permitted, io: Io): Promise<LaneContext> {
  const { substrate } = session.config;
  const { plan_phase } = action.definition;
  const platformRunId = precedesTheRun(plan_phase, io.input('lane')) ? undefined : await findRunId(session, ledger);
  const source = (lane: string): Promise<LaneSnapshotV1> =>
    readSnapshot(session.evidence, getSnapshotRef({ ledger }, lane));
  let guarded: GuardedCompute | undefined;
  const compute = (): GuardedCompute => {
    guarded ??= guardedCompute(session.compute(), async () => ({
      imageDigest: (await readEpoch({ session, ledger })).image_digest ?? undefined,
      platformRunId,
    }));
    return guarded;
  };
  return {
    session: { ...session, compute: () => compute().compute },
    taskFaults: () => guarded?.faults() ?? [],
    taskEnds: () => guarded?.ends() ?? [],
    ledger,
    definition: action.definition,
    substrate,
    platformRunId,
    executionId: io.input('execution-id'),
    attempt: Number(io.input('attempt')),
    handleInputs: await readHandleInputs(session, ledger, platformRunId),
    decision: (key) => {
      const pinned = ledger.phases[plan_phase].pinned[key];
      if (pinned === undefined)
        throw new PlatformError('E_DECISION_INCOMPLETE', `${key} is not pinned for ${plan_phase}`);
      return pinned;
    },
    source,
    handover: async (schema) => schema.parse((await source(schema.lane)).payload) as never,
    document: async (lane, name, schema) => {
      const ref = (await source(lane)).documents.find((one) => one.name === name);
      if (ref === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', `${lane} wrote no ${name}`);
      return readDocument(session.evidence, ref, schema.parse);
    },
    report: (line) => io.info(line),
  };
}
