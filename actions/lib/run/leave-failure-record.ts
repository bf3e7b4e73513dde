import { isPlatformError } from '@spine-green/evidence-schemas';
import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Fact, isReadable, observe, observeFrom, valueOr } from '../checks/fact.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LedgerState, SnapshotRef } from '../ledger/state.ts';
import { openLedger } from '../ledger/store.ts';
import { documentKeys, failureRecordKey, logsOf, offsetsIn, placesRef, rollbackOf } from './failure-record.ts';
import { findRunId, precedesTheRun } from './run-scope.ts';
import type { Session } from './session.ts';
import { readSnapshot } from './sources.ts';
import { refOf } from './write-documents.ts';

export interface BrokenAttempt {
  readonly definition: PhaseDefinitionV1;
  /** `close` for the end of the phase. */
  readonly lane: string;
  readonly executionId: string;
  readonly attempt: number;
}

/**
 * Broken is not fail: what is known is written down before the job ends (house style, section 1). The first failure of
 * an attempt stands, and a second one is `present`.
 */
export async function leaveFailureRecord(
  session: Session,
  { definition, lane, executionId, attempt }: BrokenAttempt,
  error: unknown,
): Promise<'recorded' | 'present'> {
  const { substrate } = session.config;
  const phase = definition.plan_phase;
  const ledger = await observe(() => readState(session));
  const offsets = valueOr(await observeFrom(ledger, (state) => findOffsets(session, state, phase)), undefined);
  const error_class = isPlatformError(error) ? error.code : 'BUG';
  const record: FailureRecordV1 = {
    schema: 'fp.failure_record.v1',
    substrate,
    plan_phase: phase,
    phase_id: definition.phase_ids[0] ?? 'pre-P(-1)',
    lane: lane === 'close' ? null : lane,
    platform_run_id: (await runOf(session, ledger, { phase, lane })) ?? 'N/A',
    execution_id: executionId,
    attempt,
    stage: lane,
    reason: (error instanceof Error ? error.message : String(error)).slice(0, 256),
    error_class,
    partials: lane === 'close' ? [] : [...(await documentsLeft(session, { executionId, attempt }, lane))],
    offsets_so_far: offsets ?? null,
    logs_ref: logsOf(session.ci) ?? null,
    rollback_level: rollbackOf(error_class) ?? null,
    written_at_utc: nowUtc(session.clock),
    ci: session.ci,
  };
  const key = failureRecordKey({ substrate, executionId, attempt }, lane);
  try {
    await createEvidence(session.evidence, key, FailureRecordV1, record);
    return 'recorded';
  } catch (cause) {
    if (!isPlatformError(cause, 'E_EVIDENCE_CONFLICT')) throw cause;
    return 'present';
  }
}

/** What an attempt without a snapshot left all the same, read from the store. */
export async function documentsLeft(
  { evidence: { store, bucket }, config: { substrate } }: Session,
  attempt: Pick<BrokenAttempt, 'executionId' | 'attempt'>,
  lane: string,
): Promise<readonly SnapshotRef[]> {
  const found = documentKeys({ substrate, ...attempt }, lane).map(async (key) => store.head(bucket, key));
  return (await Promise.all(found)).flatMap((stored) => (stored === undefined ? [] : [refOf(stored)]));
}

/** Offsets that the run had reached when something of this phase broke, as a recorded result says it. */
export async function findOffsets({ evidence }: Pick<Session, 'evidence'>, ledger: LedgerState, phase: PlanPhase) {
  const ref = placesRef(ledger, phase);
  return ref === undefined ? undefined : offsetsIn((await readSnapshot(evidence, ref)).payload);
}

async function readState({ clock, ci, evidence: target, config }: Session): Promise<LedgerState> {
  return (await openLedger({ target, env: config.substrate, clock, ci })).state();
}

/** The run that a broken lane worked for; undefined before there was one, and when the ledger itself cannot be read. */
async function runOf(
  session: Session,
  ledger: Fact<LedgerState>,
  { phase, lane }: { readonly phase: PlanPhase; readonly lane: string },
): Promise<string | undefined> {
  if (precedesTheRun(phase, lane)) return undefined;
  const run = await observeFrom(ledger, (state) => findRunId(session, state));
  return isReadable(run) ? run.value : undefined;
}
