import { type Code, isPlatformError, registrySha256 } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { type SnapshotExpectation, snapshotFaults } from '../lib/checks/judged-snapshot.ts';
import {
  getLaneDefinition,
  type LaneDefinition,
  loadPhaseDefinition,
  type UniversalCode,
  universalChecks,
  universalCode,
} from '../lib/definition/phase-definition.ts';
import { mayWaiveBudget } from '../lib/definition/waivable.ts';
import type { SnapshotFacts } from '../lib/ledger/decision.ts';
import { isOnGitHub } from '../lib/ledger/derived.ts';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import { readEpoch } from '../lib/run/epoch.ts';
import { findRunId, precedesTheRun } from '../lib/run/run-scope.ts';
import { planPhaseOf, readSource } from '../lib/run/sources.ts';
import { byController, type CommandOf, inOrder, type LedgerContext, type Outcome, one } from './append.ts';
import { stopOverLeftCost } from './operator-acts.ts';

type RecordLane = CommandOf<'record-lane'>;

/** Under which a lane leaves what the month has cost (01, M9.G-C07). */
const COST_DOCUMENT = 'cost_snapshot.json';

/** Re-reads the snapshot, judges it by the definition and records what it shows; its blockers open or close with it. */
export async function recordLane(command: RecordLane, context: LedgerContext): Promise<Outcome> {
  const read = await readStored(command, context);
  const snapshot = read?.snapshot;
  const { lane, execution_id, attempt } = command;
  const definition = getLaneDefinition(lane);
  const record = () =>
    one(
      context,
      {
        ...byController(command, context),
        lane,
        event: 'LANE_RESULT_RECORDED',
        payload: {
          execution_id,
          attempt,
          overall_pass: snapshot?.overall_pass ?? false,
          snapshot: command.snapshot,
          blockers: snapshot?.blockers.map((blocker) => blocker.code) ?? [],
          elapsed_seconds: snapshot?.elapsed_seconds ?? 0,
          budget_seconds: definition.budget_seconds,
          coverage: {
            pass: snapshot?.coverage.pass ?? 0,
            fail: snapshot?.coverage.fail ?? 0,
            planned_checks: snapshot?.coverage.planned_checks ?? [],
            not_applicable_checks: snapshot?.coverage.not_applicable_checks ?? [],
          },
          epoch: snapshot?.epoch ?? { kafka_cluster_id: null, db_resource_id: null, image_digest: null },
          waivable: snapshot === undefined ? null : waivableCode(definition, snapshot),
        },
      },
      read === undefined ? {} : { snapshot: read.facts },
    );
  const blockers = (): Promise<Outcome> =>
    snapshot?.overall_pass === true ? closeBlockers(command, context) : openBlockers(command, snapshot, context);
  const stop = async (): Promise<Outcome> => {
    const left = snapshot?.documents.find(({ name }) => name === COST_DOCUMENT);
    if (left === undefined) return { events: [] };
    const { key, version_id, sha256 } = left;
    return stopOverLeftCost(command.phase, { key, version_id, sha256 }, context);
  };
  // Whoever was killed behind the result says it again: what follows from it is done then, and the result stands once.
  return inOrder([...(isRecorded(command, context) ? [] : [record]), blockers, stop]);
}

function isRecorded({ phase, lane, execution_id, attempt, snapshot }: RecordLane, { ledger }: LedgerContext): boolean {
  const known = ledger.state().phases[phase].lanes[lane];
  const { key, version_id, sha256 } = known?.snapshot ?? {};
  return (
    (known?.status === 'PASS' || known?.status === 'FAIL') &&
    known.executionId === execution_id &&
    known.attempt === attempt &&
    key === snapshot.key &&
    version_id === snapshot.version_id &&
    sha256 === snapshot.sha256
  );
}

/** The runtime budget, when it is all that failed and the lane is one whose budget may be waived. */
function waivableCode(lane: LaneDefinition, { checks, blockers }: LaneSnapshotV1): string | null {
  const failed = checks.filter((one) => one.outcome === 'fail').map((one) => one.id);
  const [only, ...more] = blockers;
  return mayWaiveBudget(lane) && failed.join() === 'U-BUDGET' && more.length === 0 ? (only?.code ?? null) : null;
}

interface StoredSnapshot {
  readonly snapshot: LaneSnapshotV1 | undefined;
  readonly facts: SnapshotFacts;
}

async function readStored(command: RecordLane, context: LedgerContext): Promise<StoredSnapshot | undefined> {
  const { key, version_id } = command.snapshot;
  const stored = await findStored({ key, version_id }, context);
  if (stored === undefined) return undefined;
  const faults = LaneSnapshotV1.faults(stored.document);
  if (faults.length > 0) {
    const what = faults.map(({ path }) => `schema: ${path}`);
    return { snapshot: undefined, facts: refused(stored.sha256, what) };
  }
  const snapshot = LaneSnapshotV1.parse(stored.document);
  const judged = [
    ...snapshotFaults(snapshot, await expectation(command, context)),
    ...(await documentFaults(snapshot, context)),
  ];
  const blockers = snapshot.blockers.map((blocker) => blocker.code);
  return {
    snapshot,
    facts: { sha256: stored.sha256, faults: judged, overallPass: snapshot.overall_pass, blockers },
  };
}

const refused = (sha256: string, what: readonly string[]): SnapshotFacts => ({
  sha256,
  faults: what.map((one) => ({ code: 'E_SNAPSHOT_SCHEMA', what: one })),
  overallPass: false,
  blockers: [],
});

async function findStored({ key, version_id }: Omit<SnapshotRef, 'sha256'>, { session }: LedgerContext) {
  try {
    return await readEvidence(session.evidence, key, (value) => value, version_id);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** What this attempt must be, from the ledger and the definition alone. */
async function expectation(
  { phase, lane, snapshot, execution_id, attempt }: RecordLane,
  context: LedgerContext,
): Promise<SnapshotExpectation> {
  const { session } = context;
  const ledger = context.ledger.state();
  const laneDefinition = getLaneDefinition(lane);
  const names = laneDefinition.source_lanes.filter(
    (name) => ledger.phases[planPhaseOf(name)].lanes[name]?.planned !== true,
  );
  return {
    definition: loadPhaseDefinition(phase),
    laneDefinition,
    substrate: session.config.substrate,
    onGitHub: isOnGitHub(ledger, phase),
    platformRunId: precedesTheRun(phase, lane) ? undefined : await findRunId(session, ledger),
    executionId: execution_id,
    attempt,
    registrySha256: registrySha256(),
    sources: await Promise.all(names.map((name) => readSource(session.evidence, { ledger, user: lane }, name))),
    epoch: await readEpoch({ session, ledger }),
    writer: ledger.phases[phase].lanes[lane]?.startedBy,
    pinned: (name, key) => ledger.phases[name].pinned[key]?.value,
    key: snapshot.key,
  };
}

/** Every document that it names is there, with the bytes that it names. */
async function documentFaults(snapshot: LaneSnapshotV1, context: LedgerContext): Promise<SnapshotFacts['faults']> {
  const faults: { code: Code; what: string }[] = [];
  for (const { name, sha256, ...ref } of snapshot.documents) {
    const stored = await findStored(ref, context);
    if (stored === undefined) faults.push({ code: 'E_EVIDENCE_MISSING', what: `document ${name}` });
    else if (stored.sha256 !== sha256) faults.push({ code: 'E_EVIDENCE_DIGEST', what: `document ${name}` });
  }
  return faults;
}

function openBlockers(
  command: RecordLane,
  snapshot: LaneSnapshotV1 | undefined,
  context: LedgerContext,
): Promise<Outcome> {
  const { lane } = command;
  const open = context.ledger.state().phases[command.phase].openBlockers;
  const fresh = (snapshot?.blockers ?? []).filter(
    (blocker) => !open.some((one) => one.code === blocker.code && one.lane === lane),
  );
  const facts = { knownCodes: knownCodes(getLaneDefinition(lane)) };
  return inOrder(
    fresh.map(
      (payload) => () =>
        one(context, { ...byController(command, context), lane, event: 'BLOCKER_OPENED', payload }, facts),
    ),
  );
}

function closeBlockers(command: RecordLane, context: LedgerContext): Promise<Outcome> {
  const { lane, snapshot } = command;
  const open = context.ledger.state().phases[command.phase].openBlockers.filter((one) => one.lane === lane);
  return inOrder(
    open.map(({ code }) => () => {
      const payload = { code, closing_snapshot: snapshot };
      return one(context, { ...byController(command, context), lane, event: 'BLOCKER_CLOSED', payload });
    }),
  );
}

/** The lane's own taxonomy and the universal codes of 01, section 0.3. */
const knownCodes = (lane: LaneDefinition): readonly string[] => [
  ...lane.blockers.map((blocker) => blocker.code),
  ...universalChecks.codes.map(({ code }) => universalCode(lane, code as UniversalCode)),
];
