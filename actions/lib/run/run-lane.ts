import {
  canonicalJson,
  evidenceKey,
  PlatformError,
  registrySha256,
  rulesSha256,
  SCANNER_VERSION,
} from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { blockersOf } from '../checks/blockers.ts';
import { type Check, checkOf } from '../checks/check.ts';
import { coverageOf, recordedChecks } from '../checks/coverage.ts';
import { handoverFaults } from '../checks/handed-over.ts';
import { laneOverallPass, mayRest } from '../checks/outcome.ts';
import { brokenGuards, effectChecks, guardChecks, notEvaluated, secretCheck } from '../checks/universal.ts';
import {
  type CheckPlace,
  isFactless,
  type LaneDefinition,
  type PhaseDefinition,
  restOf,
} from '../definition/phase-definition.ts';
import { isOnGitHub } from '../ledger/derived.ts';
import { readEpoch } from './epoch.ts';
import { executionPlace } from './execution.ts';
import type { BuiltLane, DecideContext, LaneContext } from './lane.ts';
import { profileEvidence } from './profile.ts';
import type { LaneSource } from './sources.ts';
import { type WrittenDocuments, writeDocuments } from './write-documents.ts';

export interface LaneRun {
  readonly snapshot: LaneSnapshotV1;
  readonly stored: StoredVersion;
}

export interface LaneWork {
  readonly definition: PhaseDefinition;
  readonly laneDefinition: LaneDefinition;
  readonly lane: BuiltLane;
  readonly context: LaneContext;
  readonly startedAtUtc: string;
  readonly sources: readonly LaneSource[];
}

/** What a lane found and left, before it is put into a snapshot. */
interface Findings {
  readonly checks: readonly Check[];
  /** What is handed over, which may depend on whether every check passed. */
  readonly payload: (passes: boolean) => object;
  readonly documents: WrittenDocuments;
}

/**
 * Guards, facts, documents, decision, snapshot, in this order: nothing is done on a basis that does not hold, and what
 * was decided is written whether it passes or not (04, E4).
 */
export async function runLane(work: LaneWork): Promise<LaneRun> {
  const { laneDefinition, context, sources } = work;
  const { session } = context;
  const started = session.clock.elapsedMs();
  const { handleInputs } = context;
  const guards = guardChecks({ laneDefinition, context, sources, epoch: await readEpoch(context), handleInputs });
  const broken = brokenGuards(guards);
  const findings = await findingsOf(work, broken);
  const elapsedSeconds = Math.round(session.clock.elapsedMs() - started) / 1000;
  const effects = effectChecks({
    laneDefinition,
    taskFaults: context.taskFaults(),
    writeFaults: findings.documents.faults,
    elapsedSeconds,
  });
  const decided = [...guards, ...effects, ...findings.checks];
  // Whether a secret is in it is asked of what was handed over, so all other checks say which outcome it is told.
  const clean = outcomeOf(work, [...decided, secretCheck(laneDefinition, {})]);
  const handed = findings.payload(clean.overall_pass);
  const payload = { ...handed, ...profileOf(context) };
  const secret = secretCheck(laneDefinition, payload);
  const { checks, blockers, overall_pass } = outcomeOf(work, [...guards, ...effects, secret, ...findings.checks]);
  const ends = context.taskEnds();
  const snapshot: LaneSnapshotV1 = {
    schema: 'fp.lane_snapshot.v1',
    lane: laneDefinition.lane,
    phase: laneDefinition.lane,
    plan_phase: work.definition.plan_phase,
    phase_id: laneDefinition.phase_id,
    substrate: context.substrate,
    platform_run_id: context.platformRunId ?? 'N/A',
    execution_id: context.executionId,
    attempt: context.attempt,
    captured_at_utc: nowUtc(session.clock),
    started_at_utc: work.startedAtUtc,
    completed_at_utc: nowUtc(session.clock),
    elapsed_seconds: elapsedSeconds,
    runtime_budget: {
      budget_seconds: laneDefinition.budget_seconds,
      elapsed_seconds: elapsedSeconds,
      budget_pass: elapsedSeconds <= laneDefinition.budget_seconds,
    },
    source_refs: sources.flatMap((source) => source.ref ?? []),
    documents: findings.documents.refs.map((ref) => ({ ...ref })),
    checks,
    blockers,
    overall_pass,
    coverage: coverageOf(checks),
    registry_sha256: registrySha256(),
    epoch: await readEpoch(context),
    ci: session.ci,
    non_secret_policy: { scanner_version: SCANNER_VERSION, rules_sha256: rulesSha256, hits: 0 },
    // What was scanned clean; a payload with a hit is left out and U-SECRET names rule and path.
    payload: secret.pass ? (JSON.parse(canonicalJson(payload)) as object) : {},
    ...(ends.length === 0 ? {} : { task_ends: [...ends] }),
  };
  const faults = handoverFaults(snapshot, { definition: work.definition, laneDefinition, ...placeOf(context) });
  // The ledger would refuse to record it; it is a fault of the lane, not of what the lane looked at.
  if (faults.length > 0)
    throw new PlatformError('E_HANDOVER_UNREADABLE', `${laneDefinition.lane}: ${faults.join(', ')}`);
  return { snapshot, stored: await publish(context, laneDefinition, snapshot) };
}

function outcomeOf({ laneDefinition, context }: LaneWork, own: readonly Check[]) {
  const checks = recordedChecks(laneDefinition, own, placeOf(context));
  const blockers = blockersOf(
    laneDefinition,
    checks.filter((one) => !mayRest(context.substrate, one.outcome)),
  );
  return { checks, blockers, overall_pass: laneOverallPass(context.substrate, checks, blockers) };
}

async function findingsOf(work: LaneWork, broken: readonly string[]): Promise<Findings> {
  const { laneDefinition, lane, context } = work;
  if (isFactless(laneDefinition, placeOf(context))) return { checks: [], payload: () => ({}), documents: NO_DOCUMENTS };
  return broken.length > 0 ? findingsWithoutBasis(work, broken) : find(lane, context);
}

async function find({ lane, gather }: BuiltLane, context: LaneContext): Promise<Findings> {
  const facts = await gather(context);
  const moment = await momentOf(context);
  const documents = await writeDocuments(context, lane.documents(facts, moment));
  const decision = lane.decide(facts, documents.written, moment);
  return {
    checks: Object.entries(decision).map(([id, judgement]) => checkOf(id, judgement)),
    payload: (passes) => lane.handover(facts, documents.written, { ...moment, passes }) ?? {},
    documents,
  };
}

const placeOf = ({ substrate, ledger, definition }: LaneContext): CheckPlace => ({
  substrate,
  onGitHub: isOnGitHub(ledger, definition.plan_phase),
});

const NO_DOCUMENTS: WrittenDocuments = { written: {}, refs: [], faults: [] };

async function momentOf(context: LaneContext): Promise<DecideContext> {
  const { substrate, platformRunId, executionId, attempt, session } = context;
  return {
    substrate,
    platformRunId,
    executionId,
    attempt,
    gatheredAtUtc: nowUtc(session.clock),
    epoch: await readEpoch(context),
    registrySha256: registrySha256(),
    ci: session.ci,
  };
}

/** A broken guard stops the lane before its first effect; its own checks then have no fact to stand on. */
function findingsWithoutBasis({ laneDefinition, context }: LaneWork, broken: readonly string[]): Findings {
  const applicable = laneDefinition.checks.filter((one) => restOf(one, placeOf(context)) === undefined);
  const checks = applicable.map(({ id, expected_text: expected, codes }) =>
    checkOf(id, {
      expected,
      observed: notEvaluated(broken),
      fails: codes[0] ?? '',
    }),
  );
  return { checks, payload: () => ({}), documents: NO_DOCUMENTS };
}

/** A phase that has bounds of its own says which ones it was held to (00, section 2). */
function profileOf({ ledger, definition }: LaneContext): Record<string, unknown> {
  const pinned = ledger.phases[definition.plan_phase].pinned.profile;
  return pinned === undefined ? {} : { profile: profileEvidence(pinned.value) };
}

/** A failed attempt keeps a key of its own and is never overwritten (01, section 0.2). */
function publish(
  context: LaneContext,
  laneDefinition: LaneDefinition,
  snapshot: LaneSnapshotV1,
): Promise<StoredVersion> {
  const { attempt } = context;
  const place = executionPlace(context.substrate, snapshot.plan_phase, context.executionId);
  const options = snapshot.overall_pass ? { attempt } : { failedAttempt: attempt };
  const key = evidenceKey(place, laneDefinition.snapshot_name, options);
  return createEvidence(context.session.evidence, key, LaneSnapshotV1, snapshot);
}
