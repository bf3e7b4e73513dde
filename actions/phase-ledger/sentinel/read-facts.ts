import {
  evidenceKey,
  findSecrets,
  handle,
  isPlatformError,
  PlatformError,
  renderHandle,
} from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { MODES, taskFamilyOf } from '@spine-green/runtime/catalog';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import { definitionSha256, loadPhaseDefinition } from '../../lib/definition/phase-definition.ts';
import type { DriftFacts, RunFacts, RunWideFacts, StackFacts } from '../../lib/drift/facts.ts';
import { tasksNamedIn } from '../../lib/drift/runtime-tasks.ts';
import type { PlanPhase } from '../../lib/ledger/events.ts';
import type { SnapshotRef } from '../../lib/ledger/state.ts';
import { oracleRunRoot } from '../../lib/phase-end/contract.ts';
import { readHeartbeat } from '../../lib/platform/heartbeat.ts';
import { findStack } from '../../lib/platform/stack.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { findRunId } from '../../lib/run/run-scope.ts';
import type { Session } from '../../lib/run/session.ts';
import type { LedgerContext } from '../append.ts';
import { differingDecisions } from '../used-values.ts';
import { readBelow } from './read-below.ts';
import { readDatabaseFacts } from './read-database.ts';
import { readStreamFacts } from './read-stream.ts';
import { readTaskDocuments } from './read-tasks.ts';

/** At which transition the sentinel looks; some facts exist at some of them only, and some are dear. */
export interface Transition {
  readonly phase: PlanPhase;
  /** The snapshot that was recorded just now. */
  readonly recorded?: SnapshotRef;
  /** Nothing happens: it is only looked, and at everything. */
  readonly onSchedule?: boolean;
  /** The phase is being closed. */
  readonly closing?: { readonly absentEvidence: readonly string[]; readonly rewritten: readonly string[] };
}

/** Everything that the sentinel looks at, read now. Throws what a read throws: unknown is never fine. */
export async function readDriftFacts(transition: Transition, context: LedgerContext): Promise<DriftFacts> {
  const { session, ledger } = context;
  const { phase, recorded, closing, onSchedule = false } = transition;
  const isWhole = closing !== undefined || onSchedule;
  const state = ledger.state();
  const platformRunId = await findRunId(session, state);
  const differing = await differingDecisions(phase, context);
  // Database and log are asked when a phase is closed, on a schedule, and before anything is streamed into them.
  const wide = await readRunWideFacts(context);
  const { stack } = wide;
  const asksDatabase = stack !== undefined && (isWhole || phase === 'M6') && isMigrated(wide);
  return {
    ...wide,
    phase,
    platformRunId,
    definitionSha256: definitionSha256(phase),
    required: requiredNames(phase),
    handlesDiffering: differing.filter(({ compared }) => compared === 'handles_registry').map(({ key }) => key),
    substrate: session.config.substrate,
    run: await readRunFacts(context, { runId: platformRunId, whole: isWhole }),
    recorded: recorded === undefined ? undefined : await readRecorded(session, recorded),
    closing: closing !== undefined,
    rewritten: closing?.rewritten ?? [],
    absentEvidence: closing?.absentEvidence ?? [],
    pinnedBuckets: pinnedBuckets(state),
    database: asksDatabase ? await readDatabaseFacts(session, platformRunId) : undefined,
    stream:
      asksDatabase && isWhole && platformRunId !== undefined
        ? await readStreamFacts(session, platformRunId)
        : undefined,
  };
}

/** The substrate as it is now, whatever phase is open or about to be. Throws what a read throws. */
export async function readRunWideFacts(
  { session, ledger }: LedgerContext,
  entering?: PlanPhase,
): Promise<RunWideFacts> {
  const state = ledger.state();
  const running = (await findStack(session.config)) === undefined ? undefined : await findRunning(session.compute());
  const epoch = await readEpoch({ session, ledger: state });
  return {
    nowUtc: nowUtc(session.clock),
    state,
    epoch,
    stack: running === undefined ? undefined : await readWindow(session, { state, epoch }),
    tasks: running?.tasks ?? [],
    definitions: running?.definitions ?? [],
    modeOf: Object.fromEntries(MODES.map(({ mode }) => [taskFamilyOf(mode, handle('NAME_PREFIX')), mode])),
    probeFamily: handle('TD_RUNTIME_PROBE'),
    entering,
  };
}

/**
 * What runs on the cluster; undefined where there is none any more: the manifest of a managed stack is evidence, which stays
 * when the stack goes. Throws what compute throws: unreadable is not gone.
 */
export async function findRunning(
  compute: Pick<Compute, 'describeTasks' | 'describeServices'>,
): Promise<Pick<RunWideFacts, 'tasks' | 'definitions'> | undefined> {
  try {
    return { tasks: await compute.describeTasks(), definitions: await compute.describeServices() };
  } catch (error) {
    if (isPlatformError(error, 'E_COMPUTE_CLUSTER_UNKNOWN')) return undefined;
    throw error;
  }
}

/** Until when the substrate is wanted, by everything that says so; a session of one that is gone says nothing of this one. */
async function readWindow(
  session: Session,
  { state, epoch }: Pick<DriftFacts, 'state' | 'epoch'>,
): Promise<StackFacts> {
  const runId = await findRunId(session, state);
  const read = await findRunDocument(session, { runId, name: 'operate/demo_session.json' }, DemoSessionV1.parse);
  const isOfThis = read?.kafka_cluster_id === epoch.kafka_cluster_id && read?.db_resource_id === epoch.db_resource_id;
  const demo = isOfThis ? read : undefined;
  return {
    expiresAt: state.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value ?? undefined,
    demoEndUtc: demo?.demo_end_utc ?? null,
    sessionEndsOn: demo?.expires_at,
    heartbeatEndUtc: await findHeartbeatEnd(session),
  };
}

/** Undefined on a substrate where nobody beats, and before the first beat. Throws E_STACK_UNREADABLE for one that is none. */
async function findHeartbeatEnd({ config, parameters }: Session): Promise<string | undefined> {
  if (config.substrate === 'embedded') return undefined;
  const path = handle('HEARTBEAT_PARAM_PATH');
  if (!(await parameters.describe('/')).some((one) => one.path === path)) return undefined;
  const read = await readHeartbeat(parameters, path);
  if ('fault' in read) throw new PlatformError('E_STACK_UNREADABLE', `${read.fault}: ${read.facts}`);
  return read.beat.expires_at_utc;
}

/** Of the registry, and the one that the operator pinned as where the input comes from. */
const pinnedBuckets = ({ phases }: DriftFacts['state']): readonly string[] => [
  ...BUCKETS.map((key) => handle(key)),
  ...Object.values(phases).flatMap(({ pinned }) => {
    const bucket = /^s3:\/\/([^/]+)\//.exec(pinned.ORACLE_SEED_SOURCE_URI?.value ?? '')?.[1];
    return bucket === undefined ? [] : [bucket];
  }),
];

const BUCKETS = [
  'S3_ORACLE_BUCKET',
  'S3_ARCHIVE_BUCKET',
  'S3_QUARANTINE_BUCKET',
  'S3_EVIDENCE_BUCKET',
  'TF_STATE_BUCKET',
] as const;

/** The schema exists once the migration lane passed, also when that lane is stale and the database is the one that it made. */
export function isMigrated({ state, epoch }: Pick<RunWideFacts, 'state' | 'epoch'>): boolean {
  const lane = state.phases.M2.lanes['M2.H'];
  if (lane?.status === 'PASS') return true;
  const { db_resource_id: database } = epoch;
  return lane?.status === 'STALE' && database !== null && lane.epoch?.db_resource_id === database;
}

function requiredNames(phase: PlanPhase): readonly string[] {
  const { lanes, evidence_contract } = loadPhaseDefinition(phase);
  return [
    ...MODES.flatMap(({ mode, service }) => [mode, service]),
    ...lanes.map(({ topic }) => topic),
    ...evidence_contract.filter((row) => row.required).map((row) => row.key_pattern),
  ];
}

interface RunReading {
  readonly runId: string | undefined;
  /** Every document that tasks made, and not only those that the rest of the facts needs. */
  readonly whole: boolean;
}

async function readRunFacts(context: LedgerContext, { runId, whole }: RunReading): Promise<RunFacts> {
  const { session, ledger } = context;
  const find = <T>(name: string, parse: (value: unknown) => T): Promise<T | undefined> =>
    findRunDocument(session, { runId, name }, parse);
  const wspStart = await find('wsp/wsp_start.json', WspStartV1.parse);
  const seed = await find('oracle/seed_snapshot.json', SeedSnapshotV1.parse);
  const checker = await find('oracle/checker_pass.json', CheckerPassV1.parse);
  const readyReceipt = await find('sr/ready_publish_receipt.json', ReadyPublishReceiptV1.parse);
  const wspSummary = await find('wsp/wsp_summary.json', WspSummaryV1.parse);
  const few = Object.fromEntries(
    Object.entries({
      'oracle/seed_snapshot.json': seed,
      'oracle/checker_pass.json': checker,
      'sr/ready_publish_receipt.json': readyReceipt,
      'wsp/wsp_start.json': wspStart,
      'wsp/wsp_summary.json': wspSummary,
    }).flatMap(([name, document]) => (document === undefined ? [] : [[name, tasksNamedIn(document)]])),
  );
  return {
    viewPrefix: viewPrefix(context, ledger.state()),
    wspStart,
    wspSummary,
    readyReceipt,
    receiptSummary: await find('ingest/receipt_summary.json', ReceiptSummaryV1.parse),
    anchors: await find('obs/replay_anchors.json', ReplayAnchorsV1.parse),
    lockEvents: await readBelow(session.evidence, { runId, prefix: 'obs/reporter_lock/' }, ReporterLockEventV1.parse),
    markers: await readBelow(session.evidence, { runId, prefix: 'run_completed' }, RunCompletedV1.parse),
    daemons: await find('operate/daemons_ready.json', DaemonsReadyV1.parse),
    tasksOf: whole ? await readTaskDocuments(session.evidence, runId) : few,
  };
}

/** Below which every source of the stream has to lie; undefined before the input is pinned. */
function viewPrefix({ session }: LedgerContext, state: DriftFacts['state']): string | undefined {
  const pinned = (key: string): string | undefined => state.phases.M3.pinned[key]?.value ?? undefined;
  const namespace = pinned('ORACLE_SOURCE_NAMESPACE');
  const engineRun = pinned('ORACLE_ENGINE_RUN_ID');
  if (namespace === undefined || engineRun === undefined) return undefined;
  const tokens = { oracle_source_namespace: namespace, oracle_engine_run_id: engineRun };
  const inputs = { ORACLE_SOURCE_NAMESPACE: namespace, ORACLE_ENGINE_RUN_ID: engineRun };
  const prefix = renderHandle('S3_STREAM_VIEW_PREFIX_PATTERN', tokens, inputs);
  return prefix.startsWith(oracleRunRoot(state)) ? `s3://${session.config.buckets.oracle}/${prefix}` : undefined;
}

async function findRunDocument<T>(
  session: Session,
  { runId, name }: { readonly runId: string | undefined; readonly name: string },
  parse: (value: unknown) => T,
): Promise<T | undefined> {
  if (runId === undefined) return undefined;
  try {
    const key = evidenceKey({ family: 'run', platform_run_id: runId }, name);
    return (await readEvidence(session.evidence, key, parse)).document;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** The snapshot and each of its documents, looked at again as they are stored. */
export async function readRecorded(session: Session, ref: SnapshotRef): Promise<DriftFacts['recorded']> {
  const { document: snapshot } = await readEvidence(session.evidence, ref.key, LaneSnapshotV1.parse, ref.version_id);
  const secrets = scan(ref.key, snapshot);
  const uris = [...urisIn(ref.key, snapshot)];
  for (const { key, version_id } of snapshot.documents) {
    const { document } = await readEvidence(session.evidence, key, (value) => value, version_id);
    secrets.push(...scan(key, document));
    uris.push(...urisIn(key, document));
  }
  return { snapshot, secrets, uris };
}

/** Buckets of the objects that a document names, each once. */
function urisIn(key: string, document: unknown): readonly { readonly key: string; readonly bucket: string }[] {
  const named = JSON.stringify(document).matchAll(/"s3:\/\/([^/"]+)\//g);
  return [...new Set([...named].map(([, bucket]) => bucket ?? ''))].map((bucket) => ({ key, bucket }));
}

const scan = (key: string, document: unknown): string[] =>
  findSecrets(document, { secrets: [] }).map(({ rule, json_path }) => `${key}: ${rule} at ${json_path}`);
