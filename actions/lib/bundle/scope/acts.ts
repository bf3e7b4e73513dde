import { evidenceKey, evidencePrefix, handle, isPlatformError, type Substrate } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { RunReservationV1 } from '@spine-green/evidence-schemas/documents/run_reservation.v1';
import { phaseDefinitions } from '../../definition/phase-definition.ts';
import type { LedgerEvent, Payload } from '../../ledger/events.ts';
import { oracleRootOf } from '../../phase-end/contract.ts';
import { finalRunIn } from '../../phase-end/replaced-runs.ts';
import { executionPlace } from '../../run/execution.ts';
import { documentKeys, failureRecordKey } from '../../run/failure-record.ts';
import type { BundleView } from '../view.ts';
import { attemptOf } from './places.ts';

/** What the events of a ledger did, as far as something of it lies in the store. */
export interface Acts {
  /** Executions in which a lane started. */
  readonly executions: ReadonlySet<string>;
  /** Lanes that ever started. */
  readonly lanes: ReadonlySet<string>;
  /** Keys that an event names, or a snapshot that one recorded. */
  readonly named: ReadonlySet<string>;
  /** Keys that attempts without a recorded result may have left. */
  readonly unrecorded: ReadonlySet<string>;
  /** By execution that a completion ended: the attempt of its envelope. */
  readonly closed: ReadonlyMap<string, number>;
  /** Of indexes of runs, as completions sealed them. */
  readonly runRoots: ReadonlySet<string>;
  /** Runs that an attempt of the mint gave out, whether it passed, failed, or left nothing but the reservation (01, M3.B). */
  readonly runs: ReadonlySet<string>;
  /** The run that the last passing mint gave out; undefined before there was one. */
  readonly minted: string | undefined;
  /** Times of its first and its last event; undefined without events. */
  readonly span: { readonly first: string; readonly last: string } | undefined;
  /** Folders of the sealed inputs that M3 was pinned with. */
  readonly oracleRoots: ReadonlySet<string>;
}

/** Lane that mints the id of a run (11, section 2). */
const MINT = 'M3.B';

interface Attempt {
  readonly phase: LedgerEvent['phase'];
  readonly lane: string;
  readonly executionId: string;
  readonly attempt: number;
  end: 'recorded' | 'lost' | undefined;
}

export function actsOf(view: BundleView): Acts {
  const executions = new Set<string>();
  const lanes = new Set<string>();
  const named = new Set<string>();
  const closed = new Map<string, number>();
  const runRoots = new Set<string>();
  const runs = new Set<string>();
  const attempts = new Map<string, Attempt>();
  /** By lane: the attempt that a later event ends. */
  const newest = new Map<string, Attempt>();
  const oracleRoots = new Set<string>();
  const pinned = new Map<string, string>();
  let minted: string | undefined;
  let span: Acts['span'];
  const start = ({ phase, lane = '' }: LedgerEvent, { execution_id, attempt, lost }: Payload<'LANE_STARTED'>): void => {
    executions.add(execution_id);
    lanes.add(lane);
    const before = newest.get(lane);
    if (lost !== null && before !== undefined) before.end = 'lost';
    const begun: Attempt = { phase, lane, executionId: execution_id, attempt, end: undefined };
    newest.set(lane, begun);
    attempts.set(`${execution_id} ${lane} ${attempt}`, begun);
  };
  const record = (lane: string | undefined, payload: Payload<'LANE_RESULT_RECORDED'>): void => {
    const ended = attempts.get(`${payload.execution_id} ${lane} ${payload.attempt}`);
    if (ended !== undefined) ended.end = 'recorded';
    const snapshot = view.typed(view.find(payload.snapshot), LaneSnapshotV1);
    for (const { key } of snapshot?.documents ?? []) named.add(key);
    const run = lane === MINT && snapshot !== undefined ? finalRunIn(snapshot) : undefined;
    if (run === undefined) return;
    runs.add(run);
    if (payload.overall_pass) minted = run;
  };
  const prefix = evidencePrefix({ family: 'ledger', env: view.manifest.substrate });
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1);
    if (event === undefined) continue;
    span = { first: span?.first ?? event.at_utc, last: event.at_utc };
    for (const key of keysNamedBy(event)) named.add(key);
    if (event.event === 'LANE_STARTED') start(event, event.payload);
    if (event.event === 'LANE_RESULT_RECORDED') record(event.lane, event.payload);
    if (event.event === 'DECISION_PINNED' && event.phase === 'M3') {
      pinned.set(event.payload.key, event.payload.value ?? '');
      const root = orUnknown(() => oracleRootOf((key) => pinned.get(key)));
      if (root !== undefined) oracleRoots.add(root);
    }
    if (event.event !== 'PHASE_COMPLETED') continue;
    closed.set(event.payload.execution_id, attemptOf(event.payload.envelope.key));
    if (event.payload.run_index_root_sha256 !== null) runRoots.add(event.payload.run_index_root_sha256);
  }
  for (const run of reservedIn(view, [...attempts.values()], runs)) runs.add(run);
  const left = [...attempts.values()].flatMap((one) => keysLeftBy(one, view.manifest.substrate));
  return { executions, lanes, named, unrecorded: new Set(left), closed, runRoots, runs, minted, oracleRoots, span };
}

/**
 * Runs that nothing but a reservation tells of: an attempt of the mint whose result no event recorded may have made one,
 * in its own execution.
 */
function reservedIn(view: BundleView, attempts: readonly Attempt[], known: ReadonlySet<string>): readonly string[] {
  const mints = attempts.filter(({ lane, end }) => lane === MINT && end !== 'recorded');
  const left = new Map<string, number>();
  for (const { executionId } of mints) left.set(executionId, (left.get(executionId) ?? 0) + 1);
  if (left.size === 0) return [];
  return view.under(handle('S3_EVIDENCE_BUCKET'), RUNS).flatMap((object) => {
    const reservation = object.key.endsWith(`/${RESERVATION}`) ? view.typed(object, RunReservationV1) : undefined;
    if (reservation === undefined || known.has(reservation.platform_run_id)) return [];
    const { platform_run_id: run, execution_id: execution } = reservation;
    const attemptsLeft = left.get(execution) ?? 0;
    if (attemptsLeft === 0) return [];
    left.set(execution, attemptsLeft - 1);
    return [run];
  });
}

const RUNS = `${handle('S3_EVIDENCE_ROOT_PREFIX')}runs/`;
const RESERVATION = 'run_reservation.json';

/** Objects that an event rests on: answers, reviews, snapshots, envelopes and records of what broke. */
function keysNamedBy({ event, payload }: LedgerEvent): readonly string[] {
  const answer = 'approval' in payload && payload.approval !== null ? [payload.approval.key] : [];
  switch (event) {
    case 'LANE_STARTED':
      return payload.lost === null ? [] : [payload.lost.key];
    case 'LANE_RESULT_RECORDED':
    case 'BUDGET_STOP_SET':
    case 'BUDGET_STOP_CLEARED':
      return [...answer, payload.snapshot.key];
    case 'PHASE_COMPLETED':
      return [payload.envelope.key];
    case 'DRIFT_RESOLVED':
      return [...answer, ...payload.refs];
    case 'LEDGER_INITIALISED':
    case 'PLAN_EXPANDED':
    case 'PHASE_ACTIVATED':
    case 'DECISION_PINNED':
    case 'EXECUTION_GO_GRANTED':
    case 'EXECUTION_GO_REVOKED':
    case 'BLOCKER_OPENED':
    case 'BLOCKER_CLOSED':
    case 'WAIVER_RECORDED':
    case 'DRIFT_RAISED':
    case 'TRANSITION_CHECKED':
    case 'NEXT_PHASE_HELD':
    case 'PHASE_REOPENED':
    case 'EVIDENCE_SEALED':
      return answer;
  }
}

/**
 * Of an attempt whose result no event recorded: documents of its lane, and unless its end is proven a snapshot or the
 * record of what broke, which its process leaves before the ledger hears of it.
 */
function keysLeftBy({ phase, lane, executionId, attempt, end }: Attempt, substrate: Substrate): readonly string[] {
  if (end === 'recorded') return [];
  const definition = phaseDefinitions().find(({ plan_phase }) => plan_phase === phase);
  const snapshot = definition?.lanes.find((one) => one.lane === lane)?.snapshot_name;
  if (definition === undefined || snapshot === undefined) return [];
  const place = executionPlace(substrate, phase, executionId);
  const keys = orUnknown(() => {
    const ofAttempt = documentKeys({ substrate, executionId, attempt }, lane);
    if (end === 'lost') return ofAttempt;
    return [
      ...ofAttempt,
      evidenceKey(place, snapshot, { attempt }),
      evidenceKey(place, snapshot, { failedAttempt: attempt }),
      failureRecordKey({ substrate, executionId, attempt }, lane),
    ];
  });
  return keys ?? [];
}

/** A name that no key may have is refused where it stands. */
function orUnknown<T>(build: () => T): T | undefined {
  try {
    return build();
  } catch (error) {
    if (isPlatformError(error)) return undefined;
    throw error;
  }
}
