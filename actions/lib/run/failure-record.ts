import { type Code, canonicalJson, codeTable, evidenceKey } from '@spine-green/evidence-schemas';
import type { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { loadPhaseDefinition } from '../definition/phase-definition.ts';
import { ingestPlacesMembers } from '../handovers/m6.ts';
import { PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';
import type { LaneState, LedgerState, SnapshotRef } from '../ledger/state.ts';
import { executionPlace, phaseOf } from './execution.ts';
import type { LaneContext } from './lane.ts';
import { precedesTheRun } from './run-scope.ts';

/** Where an attempt that ended without a snapshot says so; `close` is the end of a phase. */
export function failureRecordKey(
  { substrate, executionId, attempt }: Pick<LaneContext, 'substrate' | 'executionId' | 'attempt'>,
  lane: string,
): string {
  const place = executionPlace(substrate, phaseOf(executionId), executionId);
  return evidenceKey(place, `failure_record_${lane.toLowerCase().replace('.', '_')}_${attempt}.json`);
}

/** Where an attempt may leave documents before its snapshot: what the contract of its phase lets the lane write. */
export function documentKeys(
  { substrate, executionId, attempt }: Pick<LaneContext, 'substrate' | 'executionId' | 'attempt'>,
  lane: string,
): readonly string[] {
  const phase = phaseOf(executionId);
  const { lanes, evidence_contract } = loadPhaseDefinition(phase);
  const snapshot = lanes.find((one) => one.lane === lane)?.snapshot_name;
  return evidence_contract
    .filter(({ base, writer, key_pattern }) => base === 'exec' && writer === lane && key_pattern !== snapshot)
    .map(({ key_pattern }) => evidenceKey(executionPlace(substrate, phase, executionId), key_pattern, { attempt }));
}

/** The lane that read from the receipts how far the run came; what breaks in a later phase broke at these offsets. */
export const P7_LANE = 'M6.G';

export const comesAfterP7 = (phase: PlanPhase): boolean => PLAN_PHASES.indexOf(phase) > PLAN_PHASES.indexOf('M6');

/** Objects that the note of an envelope names of those that were committed. */
export const PARTIALS_MAX = 20;

export type Offsets = NonNullable<FailureRecordV1['offsets_so_far']>;

/** The recorded snapshot that says which offsets the run had when something of this phase broke; undefined before one does. */
export const placesRef = ({ phases }: Pick<LedgerState, 'phases'>, phase: PlanPhase): SnapshotRef | undefined =>
  comesAfterP7(phase) ? phases.M6.lanes[P7_LANE]?.snapshot : undefined;

/** The offsets in what that lane handed over; undefined where it handed over none. */
export function offsetsIn(payload: unknown): Offsets | undefined {
  const read = ingestPlacesMembers(payload);
  if (read === undefined || read.value.partitions.length === 0) return undefined;
  return read.value.partitions.map(({ topic, partition, first, last }) => ({
    ...{ topic, partition },
    start_offset: first,
    end_offset: last,
  }));
}

/** Where GitHub keeps the log of the run; whatever no service ran has its log nowhere that could be named. */
export const logsOf = ({ repository, run_id, run_attempt }: FailureRecordV1['ci']): string | undefined =>
  /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9]+$/.test(run_id)
    ? `${repository}/actions/runs/${run_id}/attempts/${run_attempt}`
    : undefined;

/** What the code of a failure says of itself: what may go on at another attempt is tried again, any other is for a person. */
export const rollbackOf = (code: string): 'L0' | undefined =>
  Object.hasOwn(codeTable, code) && codeTable[code as Code].retry ? 'L0' : undefined;

/** An attempt of a lane as the ledger started it. */
export interface StartedAttempt extends Pick<LaneContext, 'substrate'> {
  readonly phase: PlanPhase;
  readonly lane: string;
  readonly executionId: string;
  readonly attempt: number;
  /** The workflow run that started it. */
  readonly ci: FailureRecordV1['ci'];
  readonly startedAtUtc: string;
  /** When its end is asked for. */
  readonly untilUtc: string;
  /** Its documents that lie there, in the order of the contract. */
  readonly left: readonly SnapshotRef[];
  /** Those that the run had reached, as far as a recorded result says it. */
  readonly offsets: Offsets | undefined;
}

type Where = Pick<StartedAttempt, 'phase' | 'lane' | 'substrate'>;

/** The newest attempt of a lane; one that never started matches no record. */
export const attemptAt = (
  where: Where,
  lane: LaneState,
  { untilUtc, left, offsets }: Pick<StartedAttempt, 'untilUtc' | 'left' | 'offsets'>,
): StartedAttempt => ({
  ...where,
  executionId: lane.executionId ?? '',
  attempt: lane.attempt,
  ci: lane.startedBy ?? NOBODY,
  startedAtUtc: lane.startedAtUtc ?? untilUtc,
  untilUtc,
  left,
  offsets,
});

const NOBODY = { repository: '', workflow: '', workflow_sha: '', run_id: '', run_attempt: 0, job: '', actor: '' };

/** Why a record does not prove that an attempt ended: the one rule of the ledger and of the verifier. */
export function failureRecordFaults(record: FailureRecordV1, started: StartedAttempt): readonly string[] {
  const { phase, lane, substrate, executionId, attempt, ci } = started;
  const due = {
    substrate,
    plan_phase: phase,
    phase_id: loadPhaseDefinition(phase).phase_ids[0] ?? 'pre-P(-1)',
    lane,
    execution_id: executionId,
    attempt,
    stage: lane,
    ci,
    partials: started.left,
    // What nobody read is null; a process that breaks may not be able to read the offsets that others can.
    offsets_so_far: record.offsets_so_far === null ? null : (started.offsets ?? null),
    logs_ref: logsOf(ci) ?? null,
    rollback_level: rollbackOf(record.error_class) ?? null,
    ...(precedesTheRun(phase, lane) ? { platform_run_id: 'N/A' } : {}),
  };
  const said: Readonly<Record<string, unknown>> = { ...record };
  const other = Object.entries(due).filter(([name, value]) => canonicalJson(said[name]) !== canonicalJson(value));
  const { written_at_utc: at, error_class: code, reason } = record;
  return [
    ...other.map(([name]) => `says another ${name} than the attempt that was started`),
    ...(started.startedAtUtc <= at && at <= started.untilUtc ? [] : ['was not written while its attempt ran']),
    ...(code === 'BUG' || Object.hasOwn(codeTable, code) ? [] : [`says ${code}, which is no code`]),
    ...(code === 'BUG' || reason.startsWith(code) ? [] : ['gives another reason than its code']),
    ...(code !== 'E_LANE_LOST' || reason === lostReason(started) ? [] : ['gives another reason than its end']),
  ];
}

/** What is known of an attempt whose process could not say anything itself. */
export const lostText = ({ lane, attempt }: Pick<StartedAttempt, 'lane' | 'attempt'>): string =>
  `${lane} attempt ${attempt} ended without a snapshot`;

const lostReason = (started: StartedAttempt): string => `E_LANE_LOST: ${lostText(started)}`;
