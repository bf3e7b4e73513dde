import {
  canonicalJson,
  evidenceKey,
  findSecrets,
  registrySha256,
  rulesSha256,
  SCANNER_VERSION,
} from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { blockersOf } from '../checks/blockers.ts';
import { type Check, laneOverallPass } from '../checks/check.ts';
import { recordedChecks } from '../checks/coverage.ts';
import { universalChecks } from '../checks/universal.ts';
import type { LaneDefinition, PhaseDefinition } from '../definition/phase-definition.ts';
import { readEpoch } from './epoch.ts';
import { executionPlace } from './execution.ts';
import type { AnyLane, LaneContext } from './lane.ts';
import { profileEvidence } from './profile.ts';
import type { LaneSource } from './sources.ts';

export interface LaneRun {
  readonly snapshot: LaneSnapshotV1;
  readonly stored: StoredVersion;
}

/** Inputs in, snapshot out: evidence first, verdict second. A failing lane writes its snapshot all the same (04, E4). */
export async function runLane(
  definition: PhaseDefinition,
  laneDefinition: LaneDefinition,
  lane: AnyLane,
  context: LaneContext,
  sources: readonly LaneSource[],
): Promise<LaneRun> {
  const { session } = context;
  const started = session.clock.elapsedMs();
  const facts: unknown = await lane.gather(context);
  const decided = lane.decide(facts, context);
  const payload = { ...lane.payload?.(facts, context), ...profileOf(context) };
  const elapsedSeconds = Math.round(session.clock.elapsedMs() - started) / 1000;
  const epoch = await readEpoch(context);
  const own: readonly Check[] = [
    ...universalChecks({
      laneDefinition,
      context,
      sources,
      epoch,
      payload,
      elapsedSeconds,
      handleInputs: context.handleInputs,
    }),
    ...decided,
  ];
  const checks = recordedChecks(laneDefinition, own, context.substrate);
  const blockers = blockersOf(laneDefinition, own);
  const snapshot: LaneSnapshotV1 = {
    schema: 'fp.lane_snapshot.v1',
    lane: lane.id,
    phase: lane.id,
    plan_phase: definition.plan_phase,
    phase_id: laneDefinition.phase_id,
    substrate: context.substrate,
    platform_run_id: context.platformRunId ?? 'N/A',
    execution_id: context.executionId,
    attempt: context.attempt,
    captured_at_utc: nowUtc(session.clock),
    started_at_utc: context.startedAtUtc,
    completed_at_utc: nowUtc(session.clock),
    elapsed_seconds: elapsedSeconds,
    runtime_budget: {
      budget_seconds: laneDefinition.budget_seconds,
      elapsed_seconds: elapsedSeconds,
      budget_pass: elapsedSeconds <= laneDefinition.budget_seconds,
    },
    source_refs: sources.flatMap((source) => source.ref ?? []),
    checks,
    blockers,
    overall_pass: laneOverallPass(context.substrate, checks, blockers),
    coverage: coverageOf(checks),
    registry_sha256: registrySha256(),
    epoch,
    ci: session.ci,
    non_secret_policy: { scanner_version: SCANNER_VERSION, rules_sha256: rulesSha256, hits: 0 },
    // What was scanned clean; a payload with a hit is left out and U6 names rule and path.
    payload: findSecrets(payload, { secrets: [] }).length === 0 ? (JSON.parse(canonicalJson(payload)) as object) : {},
  };
  return { snapshot, stored: await publish(context, laneDefinition, snapshot) };
}

/** A phase that has bounds of its own says which ones it was held to (00, section 2). */
function profileOf({ ledger, definition }: LaneContext): Record<string, unknown> {
  const pinned = ledger.phases[definition.plan_phase].pinned.profile;
  return pinned === undefined ? {} : { profile: profileEvidence(pinned.value) };
}

function coverageOf(checks: LaneSnapshotV1['checks']): LaneSnapshotV1['coverage'] {
  const ids = (applicability: string): string[] =>
    checks.filter((one) => one.applicability === applicability).map((one) => one.id);
  const [evaluated, substrate, planned] = [ids('evaluated'), ids('substrate'), ids('planned')];
  return {
    evaluated: evaluated.length,
    substrate: substrate.length,
    planned: planned.length,
    substrate_checks: substrate,
    planned_checks: planned,
  };
}

/** A failed attempt keeps a key of its own and is never overwritten (01, section 0.2). */
function publish(
  context: LaneContext,
  laneDefinition: LaneDefinition,
  snapshot: LaneSnapshotV1,
): Promise<StoredVersion> {
  const place = executionPlace(context.substrate, snapshot.plan_phase, context.executionId);
  const options = snapshot.overall_pass ? {} : { failedAttempt: context.attempt };
  const key = evidenceKey(place, laneDefinition.snapshot_name, options);
  return createEvidence(context.session.evidence, key, LaneSnapshotV1, snapshot);
}
