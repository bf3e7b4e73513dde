import { type DocumentSchema, digestOf, evidenceKey, handle, registrySha256 } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { DriftReviewV1 } from '@spine-green/evidence-schemas/documents/drift_review.v1';
import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { snapshotFaults } from '../../checks/judged-snapshot.ts';
import type { DecisionDefinition } from '../../definition/decision-types.ts';
import { findPinRule } from '../../definition/decisions.ts';
import { missingParts, planGaps } from '../../definition/elaboration.ts';
import {
  definitionSha256,
  getLaneDefinition,
  loadPhaseDefinition,
  type UniversalCode,
  universalChecks,
  universalCode,
} from '../../definition/phase-definition.ts';
import { phasePlan } from '../../definition/phase-plan.ts';
import { mayWaiveBudget } from '../../definition/waivable.ts';
import type { GuardFacts, PinFacts, SnapshotFacts } from '../../ledger/decision.ts';
import { isOnGitHub, predecessorOf } from '../../ledger/derived.ts';
import type { LedgerEvent, Payload } from '../../ledger/events.ts';
import type { LedgerState, SnapshotRef } from '../../ledger/state.ts';
import { finalRunIn } from '../../phase-end/replaced-runs.ts';
import { attemptAt, failureRecordFaults, failureRecordKey } from '../../run/failure-record.ts';
import { precedesTheRun } from '../../run/run-scope.ts';
import { findSnapshotRef, isWaivedSource, type LaneSource, planPhaseOf, type SourceReader } from '../../run/sources.ts';
import { NO_OPERATOR_KEY, operatorKeyOf, signatureDifferences } from '../../signature/signed-dispatch.ts';
import type { BundleView } from '../view.ts';
import { rootAmong } from './index-root.ts';
import { documentsLeftBy, offsetsReached } from './ledger-endings.ts';
import { sealedThen } from './sealed-then.ts';
import { decisionsOtherwiseUsed, findUsedValue } from './used-values.ts';

/** What events are decided again on. */
export interface Replayed {
  readonly view: BundleView;
  /** The first key that M0 pinned: what was signed before that pin has to be signed with it too. */
  readonly operatorKey: string | undefined;
  /** Numbers of pins in whose place another value came: under which registry they stood nothing but their event says. */
  readonly replacedPins: ReadonlySet<number>;
  /** Comparisons that may still be made of what events record, over all of them. */
  readonly room: { comparisons: number };
  /** Numbers of the events whose seal is made again; it takes a look at everything for each. */
  readonly sealings: ReadonlySet<number>;
}

/** Events whose guard asks whether what is used is what was pinned. */
const RESTS_ON_DECISIONS: ReadonlySet<LedgerEvent['event']> = new Set(['EXECUTION_GO_GRANTED', 'LANE_STARTED']);

/**
 * What the writer of an event had to know besides the ledger, read again from the bundle and the pinned definitions. A
 * fact that the bundle does not hold is absent, and the guard that rests on it refuses. What only the running platform
 * knew is taken from where the event recorded it: digests that were compared, amounts of the cost snapshot that it names.
 */
export function guardFacts(event: LedgerEvent, state: LedgerState, replayed: Replayed): GuardFacts {
  const { view, operatorKey } = replayed;
  const definition = loadPhaseDefinition(event.phase);
  const { substrate } = view.manifest;
  return {
    nowUtc: event.at_utc,
    substrate,
    definitionSha256: definitionSha256(event.phase),
    missingParts: missingParts(definition),
    planGaps: planGaps(definition),
    plan: phasePlan(event.phase),
    ...(RESTS_ON_DECISIONS.has(event.event)
      ? { differingDecisions: decisionsOtherwiseUsed(event.phase, state, view) }
      : {}),
    ...approvalFacts(event, state.phases.M0.pinned.operator_key?.value ?? operatorKey, view),
    ...ownFacts(event, state, replayed),
  };
}

type Found<T> = { readonly document: T; readonly sha256: string };

/** A document at exactly this key, version and digest. */
function read<T>(view: BundleView, ref: SnapshotRef, schema: DocumentSchema<T>): Found<T> | undefined {
  const { key, version_id, sha256 } = ref;
  const object = view.find({ key, version_id, sha256 });
  const document = view.typed(object, schema);
  return document === undefined ? undefined : { document, sha256 };
}

function approvalFacts(
  { payload }: LedgerEvent,
  operatorKey: string | undefined,
  view: BundleView,
): Pick<GuardFacts, 'approval'> {
  const named = 'approval' in payload ? payload.approval : null;
  const found = named === null ? undefined : read(view, named, ApprovalRecordV1);
  if (found === undefined) return {};
  const { document: record, sha256 } = found;
  return { approval: { record, sha256, signatureDifferences: signatureDifferences(record, operatorKey) } };
}

function ownFacts(event: LedgerEvent, state: LedgerState, replayed: Replayed): Partial<GuardFacts> {
  const { view } = replayed;
  switch (event.event) {
    case 'PHASE_ACTIVATED':
      return predecessorFacts(event, state, view);
    case 'DECISION_PINNED':
      return {
        pin: pinFacts(event.phase, event.payload, { state, view }),
        registrySha256: replayed.replacedPins.has(event.seq) ? event.payload.registry_sha256 : registrySha256(),
      };
    case 'LANE_STARTED': {
      const { lost } = event.payload;
      return lost === null ? {} : lostFacts(event, lost, { event, state, view });
    }
    case 'LANE_RESULT_RECORDED':
      return laneFacts(event.lane ?? '', event.payload, { event, state, view });
    case 'BLOCKER_OPENED':
    case 'WAIVER_RECORDED':
      return laneTaxonomy(event.lane ?? '');
    case 'DRIFT_RESOLVED':
      return { driftReviews: reviews(event.payload.refs, view) };
    case 'BUDGET_STOP_SET':
    case 'BUDGET_STOP_CLEARED': {
      const cost = read(view, event.payload.snapshot, CostSnapshotV1);
      return cost === undefined ? {} : { cost: cost.document };
    }
    case 'PHASE_COMPLETED':
      return completionFacts(event.payload, state, view);
    case 'EVIDENCE_SEALED':
      return replayed.sealings.has(event.seq) ? sealedThen(event, view) : {};
    case 'LEDGER_INITIALISED':
    case 'PLAN_EXPANDED':
    case 'EXECUTION_GO_GRANTED':
    case 'EXECUTION_GO_REVOKED':
    case 'BLOCKER_CLOSED':
    case 'DRIFT_RAISED':
    case 'TRANSITION_CHECKED':
    case 'NEXT_PHASE_HELD':
    case 'PHASE_REOPENED':
      return {};
  }
}

/** The record of the attempt that the ledger believed to run then. */
function lostFacts(
  { phase, lane = '', at_utc }: LedgerEvent,
  lost: SnapshotRef,
  { state, view }: Moment,
): Partial<GuardFacts> {
  const found = read(view, lost, FailureRecordV1);
  const running = state.phases[phase].lanes[lane];
  if (found === undefined || running?.executionId === undefined) return {};
  const { substrate } = view.manifest;
  const { document, sha256 } = found;
  const attempt = { substrate, executionId: running.executionId, attempt: running.attempt };
  const key = failureRecordKey(attempt, lane);
  const left = documentsLeftBy(attempt, lane, view);
  const offsets = offsetsReached(state, phase, view);
  const started = attemptAt({ phase, lane, substrate }, running, { untilUtc: at_utc, left, offsets });
  const faults = failureRecordFaults(document, started);
  return lost.key === key && faults.length === 0 ? { lostAttempt: { sha256, attempt: document.attempt } } : {};
}

const reviews = (refs: readonly string[], view: BundleView): readonly DriftReviewV1[] =>
  refs.flatMap((key) => view.typed(view.newest(handle('S3_EVIDENCE_BUCKET'), key), DriftReviewV1) ?? []);

function predecessorFacts(event: LedgerEvent, state: LedgerState, view: BundleView): Partial<GuardFacts> {
  const before = predecessorOf(event.phase);
  const envelope = before === undefined ? undefined : state.phases[before].completed?.envelope;
  const found = envelope === undefined ? undefined : read(view, envelope, PhaseEvidenceV1);
  if (found === undefined) return {};
  return { predecessorVerdict: { sha256: found.sha256, verdict: found.document.verdict_code } };
}

function pinFacts(
  phase: string,
  payload: Payload<'DECISION_PINNED'>,
  { state, view }: { readonly state: LedgerState; readonly view: BundleView },
): PinFacts {
  const { key, value, locator, not_applicable, digest } = payload;
  const answer = { value, locator, not_applicable };
  if (digestOf(value ?? locator ?? { not_applicable }) !== digest) {
    return { declared: true, fault: 'does not have its digest' };
  }
  const rule = findPinRule(loadPhaseDefinition(phase), { key, ...answer }, view.manifest.substrate);
  if (rule === undefined) return { declared: false };
  const { decision, decidedBy } = rule;
  const fault = rule.fault ?? keyFault(decision, value);
  const used = decision && findUsedValue(decision, state, view);
  const differs = used !== undefined && not_applicable === null && used !== value;
  return {
    declared: true,
    decidedBy,
    ...(fault === undefined ? {} : { fault }),
    ...(differs ? { differs: 'is not what is used' } : {}),
  };
}

/** Nothing in a bundle holds the operator's key beside what he signed, but a text that is no key signs nothing. */
const keyFault = (decision: DecisionDefinition | undefined, value: string | null): string | undefined =>
  decision?.compared_with !== 'operator_key' || value === null || value === NO_OPERATOR_KEY || operatorKeyOf(value)
    ? undefined
    : 'is no public key';

function laneTaxonomy(lane: string): Partial<GuardFacts> {
  const definition = getLaneDefinition(lane);
  const universal = universalChecks.codes.map(({ code }) => universalCode(definition, code as UniversalCode));
  return {
    knownCodes: [...definition.blockers.map(({ code }) => code), ...universal],
    budgetWaivable: mayWaiveBudget(definition),
  };
}

interface Moment {
  readonly event: LedgerEvent;
  readonly state: LedgerState;
  readonly view: BundleView;
}

function laneFacts(lane: string, payload: Payload<'LANE_RESULT_RECORDED'>, moment: Moment): Partial<GuardFacts> {
  const { event, state, view } = moment;
  const found = read(view, payload.snapshot, LaneSnapshotV1);
  if (found === undefined) return {};
  const { document: snapshot, sha256 } = found;
  const laneDefinition = getLaneDefinition(lane);
  const sources = laneDefinition.source_lanes.filter(
    (name) => state.phases[planPhaseOf(name)].lanes[name]?.planned !== true,
  );
  const judged = snapshotFaults(snapshot, {
    definition: loadPhaseDefinition(event.phase),
    laneDefinition,
    substrate: view.manifest.substrate,
    onGitHub: isOnGitHub(state, event.phase),
    platformRunId: precedesTheRun(event.phase, lane) ? undefined : mintedRun(state, view),
    executionId: payload.execution_id,
    attempt: payload.attempt,
    registrySha256: registrySha256(),
    sources: sources.map((name) => sourceOf(name, { ledger: state, user: lane }, view)),
    epoch: {},
    writer: state.phases[event.phase].lanes[lane]?.startedBy,
    pinned: (phase, key) => state.phases[phase].pinned[key]?.value,
    key: payload.snapshot.key,
  });
  const absent = snapshot.documents
    .filter((one) => view.find(one) === undefined)
    .map(({ name }) => ({ code: 'E_EVIDENCE_MISSING' as const, what: `document ${name}` }));
  const facts: SnapshotFacts = {
    sha256,
    faults: [...judged, ...absent],
    overallPass: snapshot.overall_pass,
    blockers: snapshot.blockers.map((blocker) => blocker.code),
  };
  return { snapshot: facts };
}

/** The run that the newest passing M3.B minted, as the ledger stood. */
export function mintedRun(state: LedgerState, view: BundleView): string | undefined {
  const ref = findSnapshotRef(state, 'M3.B');
  const found = ref === undefined ? undefined : read(view, ref, LaneSnapshotV1);
  if (found?.document.overall_pass !== true) return undefined;
  return finalRunIn(found.document);
}

function sourceOf(lane: string, reader: SourceReader, view: BundleView): LaneSource {
  const ref = findSnapshotRef(reader.ledger, lane);
  const found = ref === undefined ? undefined : read(view, ref, LaneSnapshotV1);
  if (ref === undefined || found === undefined) {
    return { lane, snapshot: { unreadable: `${lane} has no snapshot` }, ref: undefined };
  }
  const { overall_pass, blockers } = found.document;
  return {
    lane,
    snapshot: { value: found.document },
    ref: { lane, ...ref, overall_pass, blockers_count: blockers.length },
    waived: isWaivedSource(reader, lane),
  };
}

/** The indexes of that moment: later phases wrote newer versions of the run's. */
function completionFacts(
  payload: Payload<'PHASE_COMPLETED'>,
  state: LedgerState,
  view: BundleView,
): Partial<GuardFacts> {
  const envelope = read(view, payload.envelope, PhaseEvidenceV1);
  const folder = payload.envelope.key.slice(0, payload.envelope.key.lastIndexOf('/') + 1);
  const execution = rootAmong(`${folder}bundle_index.json`, payload.bundle_root_sha256, view);
  const wanted = payload.run_index_root_sha256;
  const ofRun = wanted === null ? null : runIndexRoot(wanted, state, view);
  return {
    ...(envelope === undefined ? {} : { envelope }),
    ...(execution === undefined || ofRun === undefined ? {} : { indexRoots: { execution, run: ofRun } }),
  };
}

/** Of the run as the ledger knew it then: a phase that is opened again may mint another one. Undefined without a run. */
function runIndexRoot(wanted: string, state: LedgerState, view: BundleView): string | undefined {
  const runId = mintedRun(state, view);
  if (runId === undefined) return undefined;
  return rootAmong(evidenceKey({ family: 'run', platform_run_id: runId }, 'bundle_index.json'), wanted, view);
}
