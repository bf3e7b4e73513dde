import { evidenceKey, PlatformError, registrySha256 } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { mayRest, type SubstrateName, tallyOf } from '../checks/outcome.ts';
import { definitionSha256 } from '../definition/phase-definition.ts';
import { pinnedDigestsHandover } from '../handovers/m3.ts';
import { phaseCoverage, predecessorOf, specSha256, successorOf } from '../ledger/derived.ts';
import type { PlanPhase } from '../ledger/events.ts';
import { readEpoch } from '../run/epoch.ts';
import { executionPlace } from '../run/execution.ts';
import { type Offsets, PARTIALS_MAX } from '../run/failure-record.ts';
import type { LaneContext } from '../run/lane.ts';
import { findOffsets } from '../run/leave-failure-record.ts';
import { findSnapshotRef, readDocument } from '../run/sources.ts';
import { readAttempts } from './attempts.ts';
import { writeBundleIndexes } from './bundle-index.ts';
import { DECISION_LOG, decisionLogBody } from './decision-log.ts';
import { entryGateResults } from './entry-gate.ts';
import { type PhaseResults, readPhaseResults } from './results.ts';

export interface ClosedPhase {
  readonly envelope: StoredVersion;
  readonly verdict: string;
  readonly bundleRootSha256: string;
  /** Null before a run exists. */
  readonly runIndexRootSha256: string | null;
  readonly missing: readonly string[];
}

/**
 * Writes the decision log, the bundle index and the phase envelope (01, section 0.7); all exist also when the verdict is
 * HOLD, and a phase that is closed again leaves what the first attempt wrote as it was.
 */
export async function closePhase(context: LaneContext): Promise<ClosedPhase> {
  const { session, ledger, definition, executionId } = context;
  const place = executionPlace(context.substrate, definition.plan_phase, executionId);
  const results = await readPhaseResults(session, ledger, { phase: definition.plan_phase, executionId });
  const log = await readAttempts(session, place, DECISION_LOG);
  await createEvidence(session.evidence, log.freeKey, DecisionLogV1, decisionLog(context));
  const roots = await writeBundleIndexes(context, results);
  const envelope = await phaseEnvelope(context, results);
  const { freeKey } = await readAttempts(session, place, 'phase_evidence.json');
  const stored = await createEvidence(session.evidence, freeKey, PhaseEvidenceV1, envelope);
  if (context.platformRunId !== undefined) await mirror(context, envelope, context.platformRunId);
  return {
    envelope: stored,
    verdict: envelope.verdict_code,
    bundleRootSha256: roots.execution,
    runIndexRootSha256: roots.run,
    missing: [...results.missingEvidence, ...heldItems(context, results), ...openLanes(context)],
  };
}

const decisionLog = (context: LaneContext): DecisionLogV1 => ({
  schema: 'fp.decision_log.v1',
  substrate: context.substrate,
  plan_phase: context.definition.plan_phase,
  execution_id: context.executionId,
  platform_run_id: context.platformRunId ?? 'N/A',
  ledger_seq: context.ledger.seq,
  ledger_head_sha256: context.ledger.headSha256 ?? '',
  ...decisionLogBody(context.ledger, context.definition.plan_phase),
  written_at_utc: nowUtc(context.session.clock),
});

/** The same bytes at the run root, once a run exists. */
async function mirror({ session }: LaneContext, envelope: PhaseEvidenceV1, runId: string): Promise<void> {
  const name = `${envelope.phase_id}/phase_evidence_${envelope.plan_phase.toLowerCase()}.json`;
  const { freeKey } = await readAttempts(session, { family: 'run', platform_run_id: runId }, name);
  await createEvidence(session.evidence, freeKey, PhaseEvidenceV1, envelope);
}

async function phaseEnvelope(context: LaneContext, results: PhaseResults): Promise<PhaseEvidenceV1> {
  const { session, ledger, definition, executionId } = context;
  const phase = definition.plan_phase;
  const before = predecessorOf(phase);
  const entered = entryGateResults(definition, ledger);
  const unentered = entered.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id);
  const open = [...unentered, ...results.missingEvidence, ...heldItems(context, results), ...openLanes(context)];
  const pass = open.length === 0;
  const completed = nowUtc(session.clock);
  const started = results.snapshots.map((snapshot) => snapshot.started_at_utc).sort()[0] ?? completed;
  return {
    schema: 'fp.phase_evidence.v1',
    plan_phase: phase,
    phase_id: definition.phase_ids.at(-1) ?? 'pre-P(-1)',
    platform_run_id: context.platformRunId ?? 'N/A',
    scenario_run_id: await scenarioOf(context),
    execution_id: executionId,
    authority_refs: [
      { id: 'phase_definition', section: phase, sha256: definitionSha256(phase) },
      { id: 'handles_registry', section: 'all', sha256: registrySha256() },
    ],
    entry_gate_results: entered,
    dod_results: results.dod.map((item) => ({ ...item, check_ids: [...item.check_ids] })),
    dod_tally: tallyOf(results.dod.map(({ outcome }) => outcome)),
    committed_evidence: results.committed.map(({ row, stored }) => ({
      key: stored.key,
      version_id: stored.versionId,
      sha256: stored.sha256,
      size: stored.size_bytes,
      required: row.required,
    })),
    failure_note: pass ? null : failureNote(results, open, await findOffsets(session, ledger, phase)),
    coverage: phaseCoverage(ledger.phases[phase]),
    operator: await readOperator(context),
    written_at_utc: completed,
    started_at_utc: started,
    completed_at_utc: completed,
    elapsed_seconds: results.snapshots.reduce((sum, snapshot) => sum + snapshot.elapsed_seconds, 0),
    epoch: { ...(await readEpoch(context)), registry_sha256: registrySha256(), spec_sha256: specSha256(ledger) },
    ci: session.ci,
    prev_phase_envelope_sha256:
      before === undefined ? null : (ledger.phases[before].completed?.envelope.sha256 ?? null),
    ...endingOf(context.substrate, phase, pass),
  };
}

/** A verdict has a word that fits it. The last phase advances to none: what certifies a run is not built (00, section 2). */
function endingOf(substrate: SubstrateName, phase: PlanPhase, pass: boolean) {
  const next = successorOf(phase);
  if (pass && next === undefined) throw new PlatformError('E_LANE_NOT_BUILT', `${phase} has no word of its own`);
  const ending =
    next === undefined || !pass
      ? ({ verdict: 'FAIL', verdict_code: `HOLD_${phase}` } as const)
      : ({ verdict: 'PASS', verdict_code: `ADVANCE_TO_${next}` } as const);
  return substrate === 'dev_min' ? { substrate, ...ending } : { substrate, ...ending };
}

/** The scenario that M3.C pinned the run to; null where there is no run, or nothing that passed says it yet. */
async function scenarioOf({ platformRunId, ledger, source }: LaneContext): Promise<string | null> {
  if (platformRunId === undefined || findSnapshotRef(ledger, 'M3.C') === undefined) return null;
  const { overall_pass: pinned, payload } = await source('M3.C');
  return pinned ? pinnedDigestsHandover.parse(payload).scenario_run_id : null;
}

/** Who activated the phase, from the very record that the activation names. */
async function readOperator(context: LaneContext): Promise<PhaseEvidenceV1['operator']> {
  const { session, definition, ledger } = context;
  const activation = ledger.phases[definition.plan_phase].activation;
  const ref = activation?.approval ?? { key: missingApproval(context), version_id: '', sha256: '' };
  const record = await readDocument(session.evidence, ref, ApprovalRecordV1.parse);
  return {
    id: record.operator,
    approval_id: record.approval_id,
    approved_at_utc: record.approved_at_utc,
    approval_mechanism: record.mechanism === 'embedded_recorded_answer' ? 'recorded_answer' : record.mechanism,
  };
}

/** A phase that nobody activated has no approval to read; reading its key says so with a code. */
const missingApproval = ({ substrate, definition, executionId }: LaneContext): string =>
  evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), 'approval_activation.json');

const heldItems = ({ substrate }: LaneContext, results: PhaseResults): readonly string[] =>
  results.dod.filter((item) => !mayRest(substrate, item.outcome)).map((item) => item.item);

/** Lanes of the phase that have not passed in this execution. */
const openLanes = ({ ledger, definition, executionId, substrate }: LaneContext): readonly string[] =>
  Object.entries(ledger.phases[definition.plan_phase].lanes)
    .filter(([, lane]) =>
      lane.planned ? !mayRest(substrate, 'planned') : lane.status !== 'PASS' || lane.executionId !== executionId,
    )
    .map(([id, lane]) => `${id} ${lane.planned ? 'planned' : lane.status}`);

const failureNote = (
  results: PhaseResults,
  open: readonly string[],
  offsets: Offsets | undefined,
): PhaseEvidenceV1['failure_note'] => ({
  stage: 'close',
  reason: open.join('; ').slice(0, 1024),
  partials: results.committed
    .map(({ stored }) => ({ key: stored.key, version_id: stored.versionId, sha256: stored.sha256 }))
    .slice(0, PARTIALS_MAX),
  offsets_so_far: offsets ?? null,
  // Which of them a held phase needs is for a person to say, by the rule of the phase.
  rollback_level: null,
  rollback_ref: null,
});
