import { evidenceKey, registrySha256 } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { mayRest } from '../checks/outcome.ts';
import { definitionSha256 } from '../definition/phase-definition.ts';
import { predecessorOf, successorOf } from '../ledger/derived.ts';
import { readEpoch } from '../run/epoch.ts';
import { executionPlace } from '../run/execution.ts';
import type { LaneContext } from '../run/lane.ts';
import { writeBundleIndex } from './bundle-index.ts';
import { type PhaseResults, readPhaseResults } from './results.ts';

export interface ClosedPhase {
  readonly envelope: StoredVersion;
  readonly verdict: string;
  readonly bundleRootSha256: string;
  readonly missing: readonly string[];
}

/** Writes the bundle index and the phase envelope (01, section 0.7); both exist also when the verdict is HOLD. */
export async function closePhase(context: LaneContext): Promise<ClosedPhase> {
  const { session, ledger, definition, executionId } = context;
  const results = await readPhaseResults(session, ledger, definition.plan_phase, executionId);
  const index = await writeBundleIndex(context, results);
  const envelope = await phaseEnvelope(context, results);
  const key = evidenceKey(executionPlace(context.substrate, definition.plan_phase, executionId), 'phase_evidence.json');
  const stored = await createEvidence(session.evidence, key, PhaseEvidenceV1, envelope);
  if (context.platformRunId !== undefined) await mirror(context, envelope);
  return {
    envelope: stored,
    verdict: envelope.verdict_code,
    bundleRootSha256: index.root_sha256,
    missing: [...results.missingEvidence, ...heldItems(context, results)],
  };
}

/** The same bytes at the run root, once a run exists. */
async function mirror(context: LaneContext, envelope: PhaseEvidenceV1): Promise<void> {
  const place = { family: 'run' as const, platform_run_id: context.platformRunId ?? '' };
  const key = evidenceKey(place, `${envelope.phase_id}/phase_evidence_${envelope.plan_phase.toLowerCase()}.json`);
  await createEvidence(context.session.evidence, key, PhaseEvidenceV1, envelope);
}

async function phaseEnvelope(context: LaneContext, results: PhaseResults): Promise<PhaseEvidenceV1> {
  const { session, ledger, definition, executionId } = context;
  const phase = definition.plan_phase;
  const before = predecessorOf(phase);
  const lanes = ledger.phases[phase].lanes;
  const pass =
    results.missingEvidence.length === 0 &&
    results.dod.every((item) => mayRest(context.substrate, item.outcome)) &&
    Object.values(lanes).every((lane) => lane.planned || lane.status === 'PASS');
  const started = results.snapshots.map((snapshot) => snapshot.started_at_utc).sort()[0] ?? context.startedAtUtc;
  const completed = nowUtc(session.clock);
  return {
    schema: 'fp.phase_evidence.v1',
    plan_phase: phase,
    phase_id: definition.phase_ids.at(-1) ?? 'pre-P(-1)',
    platform_run_id: context.platformRunId ?? 'N/A',
    scenario_run_id: null,
    execution_id: executionId,
    authority_refs: [
      { id: 'phase_definition', section: phase, sha256: definitionSha256(phase) },
      { id: 'handles_registry', section: 'all', sha256: registrySha256() },
    ],
    entry_gate_results: entryGate(context),
    dod_results: results.dod.map((item) => ({ ...item, check_ids: [...item.check_ids] })),
    committed_evidence: results.committed.map(({ row, stored }) => ({
      key: stored.key,
      version_id: stored.versionId,
      sha256: stored.sha256,
      size: stored.size_bytes,
      required: row.required,
    })),
    failure_note: pass ? null : failureNote(context, results),
    coverage: coverageOf(context),
    operator: await readOperator(context),
    written_at_utc: completed,
    started_at_utc: started,
    completed_at_utc: completed,
    elapsed_seconds: results.snapshots.reduce((sum, snapshot) => sum + snapshot.elapsed_seconds, 0),
    epoch: { ...(await readEpoch(context)), registry_sha256: registrySha256(), spec_sha256: null },
    ci: session.ci,
    prev_phase_envelope_sha256:
      before === undefined ? null : (ledger.phases[before].completed?.envelope.sha256 ?? null),
    substrate: context.substrate,
    verdict: pass ? 'PASS' : 'FAIL',
    verdict_code: pass && successorOf(phase) !== undefined ? `ADVANCE_TO_${successorOf(phase)}` : `HOLD_${phase}`,
  } as PhaseEvidenceV1;
}

/** Who activated the phase, from the approval record that the activation rests on. */
async function readOperator(context: LaneContext): Promise<PhaseEvidenceV1['operator']> {
  const { session, definition, executionId, substrate } = context;
  const key = evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), 'approval_activation.json');
  const { document } = await readEvidence(session.evidence, key, ApprovalRecordV1.parse);
  return {
    id: document.operator,
    approval_id: document.approval_id,
    approved_at_utc: document.approved_at_utc,
    approval_mechanism: document.mechanism === 'embedded_recorded_answer' ? 'recorded_answer' : document.mechanism,
  };
}

/** The gate that the ledger held the activation to: the predecessor's verdict, unchanged since the approval. */
function entryGate({ ledger, definition }: LaneContext): PhaseEvidenceV1['entry_gate_results'] {
  const before = predecessorOf(definition.plan_phase);
  const verdict = before === undefined ? null : (ledger.phases[before].completed?.verdict_code ?? null);
  const expected = before === undefined ? null : `ADVANCE_TO_${definition.plan_phase}`;
  return definition.entry_criteria.map(({ id }) => ({
    id,
    expected,
    observed: verdict,
    outcome: verdict === expected ? 'pass' : 'fail',
  }));
}

const heldItems = ({ substrate }: LaneContext, results: PhaseResults): readonly string[] =>
  results.dod.filter((item) => !mayRest(substrate, item.outcome)).map((item) => item.item);

const failureNote = (context: LaneContext, results: PhaseResults): PhaseEvidenceV1['failure_note'] => ({
  stage: 'close',
  reason: [...results.missingEvidence, ...heldItems(context, results)].join('; ').slice(0, 1024),
  partials: results.committed
    .map(({ stored }) => ({ key: stored.key, version_id: stored.versionId, sha256: stored.sha256 }))
    .slice(0, 20),
  offsets_so_far: [],
  rollback_level: 'L0',
  rollback_ref: null,
});

function coverageOf({ ledger, definition }: LaneContext): PhaseEvidenceV1['coverage'] {
  const lanes = Object.entries(ledger.phases[definition.plan_phase].lanes);
  return {
    planned_lanes: lanes.filter(([, lane]) => lane.planned).map(([id]) => id),
    planned_checks: lanes.flatMap(([, lane]) => lane.coverage.planned_checks),
    not_applicable_checks: lanes.flatMap(([, lane]) => lane.coverage.not_applicable_checks),
  };
}
