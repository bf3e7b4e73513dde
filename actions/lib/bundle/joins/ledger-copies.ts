import {
  canonicalJson,
  digestOf,
  evidencePrefix,
  handle,
  registrySha256,
  rulesSha256,
  SCANNER_VERSION,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { definitionSha256, getLaneDefinition, phaseDefinitions } from '../../definition/phase-definition.ts';
import { mayWaiveBudget } from '../../definition/waivable.ts';
import { specSha256 } from '../../ledger/derived.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { applyEvent } from '../../ledger/fold.ts';
import { project } from '../../ledger/projection.ts';
import { EMPTY_LEDGER, type LedgerState } from '../../ledger/state.ts';
import { type Claims, differing } from '../data/compare.ts';
import { findRunPins } from '../data/run-pins.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { membersOf } from '../members.ts';
import { decisionLogs, endingsIn, eventObjects, failureRecords } from '../replay/ledger-endings.ts';
import type { BundleObject, BundleView } from '../view.ts';

/** An event with the ledgers between which it stands. */
export interface Recorded {
  readonly object: BundleObject;
  readonly event: LedgerEvent;
  /** The ledger as it stood before. */
  readonly before: LedgerState;
  readonly after: LedgerState;
}

/** What events, projections, envelopes and indexes repeat of something else says what that says. */
export function verifyLedgerCopies(view: BundleView): readonly BundleFailure[] {
  const copies = copiesIn(view);
  const named = Map.groupBy(copies, ({ seq }) => seq);
  const endings = endingsIn(view);
  const digests = new Map<number, string | undefined>();
  let refuted = 0;
  const found = recordedIn(view).flatMap((one): readonly BundleFailure[] => {
    const { seq } = one.event;
    const ofEvent = named.get(seq);
    if (ofEvent !== undefined) {
      const digest = refuted < REFUTED_MAX ? copyDigest(one.after, view.manifest.substrate) : undefined;
      digests.set(seq, digest);
      if (ofEvent.some(({ object }) => object.sha256 !== digest)) refuted += 1;
    }
    return [
      ...eventFaults(one, view).map((what) => failureOf(one.object, what)),
      ...answerFaults(one, view),
      ...envelopeFaults(one, view),
      ...failureRecords(one, endings, view),
    ];
  });
  return [
    ...found,
    ...projections(copies, digests),
    ...view.objects.flatMap((object) => indexFaults(object, view)),
    ...decisionLogs(endings.heads, view),
    ...view.objects.flatMap((object) => scannerFaults(object)),
  ];
}

/**
 * Every event of the ledger, in order. One at a time: a ledger holds the tokens of all its answers, and as many of them as a
 * stranger writes events would take the square of the memory.
 */
export function* recordedIn(view: BundleView): Generator<Recorded, undefined, undefined> {
  let before: LedgerState = EMPTY_LEDGER;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1);
    if (event === undefined) return;
    const after = applyEvent(before, event);
    yield { object, event, before, after };
    before = after;
  }
}

function eventFaults({ event, before }: Recorded, view: BundleView): readonly string[] {
  if (event.event === 'LEDGER_INITIALISED') {
    const roadmap = phaseDefinitions().map(({ plan_phase, name, phase_ids }) => ({
      phase: plan_phase,
      name,
      phase_ids,
    }));
    const seed = digestOf(phaseDefinitions().map(({ plan_phase }) => definitionSha256(plan_phase)));
    return differing({
      roadmap: [event.payload.roadmap, roadmap],
      seed_sha256: [event.payload.seed_sha256, seed],
    });
  }
  if (event.event === 'LANE_RESULT_RECORDED') {
    const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1);
    return snapshot === undefined ? [] : resultFaults(event, snapshot);
  }
  if (event.event === 'BLOCKER_OPENED') {
    const lane = before.phases[event.phase].lanes[event.lane ?? ''];
    const snapshot = lane?.snapshot === undefined ? undefined : view.typed(view.find(lane.snapshot), LaneSnapshotV1);
    const { code } = event.payload;
    const shown = snapshot?.blockers.find((one) => one.code === code);
    const open = before.phases[event.phase].openBlockers.some((one) => one.code === code && one.lane === event.lane);
    return [
      ...(open ? [`opens ${code}, which is open`] : []),
      ...(lane?.snapshot === undefined ? [`opens ${code} on a lane without a result`] : []),
      ...(snapshot === undefined ? [] : differing({ 'the blocker of its lane': [event.payload, shown] })),
    ];
  }
  if (event.event === 'PHASE_ACTIVATED' || event.event === 'EXECUTION_GO_GRANTED') {
    const record = view.typed(view.find(event.payload.approval), ApprovalRecordV1);
    return record === undefined ? [] : differing({ approval_id: [event.payload.approval_id, record.approval_id] });
  }
  return [];
}

/** The gate writes an answer down right before the ledger acts on it. */
const ANSWER_HOURS_MAX = 24;
const HOUR_MS = 3_600_000;

function answerFaults({ event: { at_utc, payload } }: Recorded, view: BundleView): readonly BundleFailure[] {
  const ref = 'approval' in payload ? payload.approval : null;
  const object = ref === null ? undefined : view.find(ref);
  const record = view.typed(object, ApprovalRecordV1);
  if (object === undefined || record === undefined) return [];
  const hours = (Date.parse(at_utc) - Date.parse(record.approved_at_utc)) / HOUR_MS;
  // The clocks of two machines may differ a little.
  const isRecent = hours >= -1 && hours <= ANSWER_HOURS_MAX;
  return isRecent ? [] : [failureOf(object, `was answered at ${record.approved_at_utc}, and acted on at ${at_utc}`)];
}

type Result = Extract<LedgerEvent, { event: 'LANE_RESULT_RECORDED' }>;

function resultFaults({ lane: recorded, payload }: Result, snapshot: LaneSnapshotV1): readonly string[] {
  if (snapshot.lane !== recorded) return [`records ${recorded} by a snapshot of ${snapshot.lane}`];
  const { pass, fail, planned_checks, not_applicable_checks } = snapshot.coverage;
  const lane = getLaneDefinition(recorded);
  const failed = snapshot.checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  const [only, ...more] = snapshot.blockers;
  const waivable = mayWaiveBudget(lane) && failed.join() === 'U-BUDGET' && more.length === 0 ? only?.code : undefined;
  return differing({
    elapsed_seconds: [payload.elapsed_seconds, snapshot.elapsed_seconds],
    budget_seconds: [payload.budget_seconds, lane.budget_seconds],
    coverage: [payload.coverage, { pass, fail, planned_checks, not_applicable_checks }],
    epoch: [payload.epoch, snapshot.epoch],
    waivable: [payload.waivable, waivable ?? null],
  });
}

interface Copy {
  readonly object: BundleObject;
  /** Of the event that it names; NaN of one that names none. */
  readonly seq: number;
}

/**
 * A copy is small where it lies and as large as a ledger where it is made again. Whoever writes thousands that are not the
 * ledger has them refused after so many, so that what is made is no more than what lies there.
 */
const REFUTED_MAX = 5;

/** Versions of the readable copy of the ledger, in their order: told by their bytes, so nothing of them has to be held. */
function copiesIn(view: BundleView): readonly Copy[] {
  const key = `${evidencePrefix({ family: 'ledger', env: view.manifest.substrate })}state.json`;
  return view.versions(handle('S3_EVIDENCE_BUCKET'), key).map((object) => {
    return { object, seq: seqIn(view.bytes(object)) };
  });
}

const SEQ = '"ledger_seq":';
const SEQ_DIGITS_MAX = 9;

/** Looked for in the bytes: as a text of its own, a large one would be there three times. */
function seqIn({ buffer, byteOffset, byteLength }: Uint8Array): number {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const at = bytes.indexOf(SEQ);
  const from = at + SEQ.length;
  const number = bytes.toString('latin1', from, from + SEQ_DIGITS_MAX + 1);
  return at < 0 ? Number.NaN : Number(/^([0-9]{1,9})[,}]/.exec(number)?.[1]);
}

/** Every version is the fold up to the event that it names, each of a later one (02, section 2). */
function projections(
  copies: readonly Copy[],
  digests: ReadonlyMap<number, string | undefined>,
): readonly BundleFailure[] {
  let latest = 0;
  return copies.flatMap(({ object, seq }) => {
    if (digests.has(seq) && digests.get(seq) === undefined)
      return [failureOf(object, `is not compared: ${REFUTED_MAX} versions before it are not the fold of their events`)];
    if (digests.get(seq) !== object.sha256) return [failureOf(object, 'is not the fold of the events that it names')];
    const goesOn = seq > latest;
    latest = seq;
    return goesOn ? [] : [failureOf(object, `is of event ${seq}, and so is a version before it`)];
  });
}

/** Digest of the readable copy of a ledger. */
export const copyDigest = (state: LedgerState, substrate: BundleView['manifest']['substrate']): string =>
  sha256Hex(canonicalJson(project(state, substrate)));

/** The envelope of a completed phase repeats its activation, its lanes and the event that names it. */
function envelopeFaults({ event, before }: Recorded, view: BundleView): readonly BundleFailure[] {
  if (event.event !== 'PHASE_COMPLETED') return [];
  const object = view.find(event.payload.envelope);
  const envelope = view.typed(object, PhaseEvidenceV1);
  if (object === undefined || envelope === undefined) return [];
  const phase = before.phases[event.phase];
  const record =
    phase.activation === undefined ? undefined : view.typed(view.find(phase.activation.approval), ApprovalRecordV1);
  const snapshots = Object.values(phase.lanes).flatMap(({ snapshot }) =>
    snapshot === undefined ? [] : (view.typed(view.find(snapshot), LaneSnapshotV1) ?? []),
  );
  const elapsed = snapshots.reduce((sum, one) => sum + one.elapsed_seconds, 0);
  const { registry_sha256: _registry, spec_sha256: _spec, ...epoch } = envelope.epoch;
  const claims: Claims = {
    authority_refs: [
      envelope.authority_refs,
      [
        { id: 'phase_definition', section: event.phase, sha256: definitionSha256(event.phase) },
        { id: 'handles_registry', section: 'all', sha256: registrySha256() },
      ],
    ],
    scenario_run_id: [envelope.scenario_run_id, findRunPins(view, envelope.platform_run_id)?.scenarioRunId ?? null],
    started_at_utc: [envelope.started_at_utc, snapshots.map((one) => one.started_at_utc).sort()[0]],
    ci: [envelope.ci, event.ci],
    completed_at_utc: [envelope.completed_at_utc, envelope.written_at_utc],
    epoch: [{ ...epoch }, lastEpoch(phase.lanes, view)],
    'epoch.registry_sha256': [envelope.epoch.registry_sha256, registrySha256()],
    'epoch.spec_sha256': [envelope.epoch.spec_sha256, specSha256(before)],
    ...(record === undefined
      ? {}
      : {
          operator: [
            envelope.operator,
            {
              id: record.operator,
              approval_id: record.approval_id,
              approved_at_utc: record.approved_at_utc,
              approval_mechanism:
                record.mechanism === 'embedded_recorded_answer' ? 'recorded_answer' : record.mechanism,
            },
          ],
        }),
  };
  const sizes = envelope.committed_evidence.flatMap((one) => {
    const found = view.find(one);
    return found === undefined || found.size === one.size ? [] : [`says ${one.size} bytes of ${one.key}`];
  });
  // Sums of binary fractions: the order in which they were added is not the ledger's.
  const summed =
    Math.abs(envelope.elapsed_seconds - elapsed) < 0.0005
      ? []
      : [`says elapsed_seconds ${envelope.elapsed_seconds}, its lanes say ${elapsed}`];
  return [...differing(claims), ...sizes, ...summed].map((what) => failureOf(object, what));
}

/** The substrate that the last lane of a phase ran on: another one would have made its lanes stale (02, section 8). */
function lastEpoch(lanes: LedgerState['phases']['M0']['lanes'], view: BundleView): unknown {
  const last = Object.values(lanes)
    .filter(({ snapshot }) => snapshot !== undefined)
    .toSorted((a, b) => (a.resultSeq ?? 0) - (b.resultSeq ?? 0))
    .at(-1)?.snapshot;
  return last === undefined ? undefined : view.typed(view.find(last), LaneSnapshotV1)?.epoch;
}

/** Whoever says by which rules it was scanned names the pinned ones. */
function scannerFaults(object: BundleObject): readonly BundleFailure[] {
  const document = membersOf(object.document);
  return [document, membersOf(document.non_secret_policy)].flatMap(({ scanner_version, rules_sha256: rules }) =>
    differing({
      ...(scanner_version === undefined ? {} : { scanner_version: [scanner_version, SCANNER_VERSION] }),
      ...(rules === undefined ? {} : { rules_sha256: [rules, rulesSha256] }),
    }).map((what) => failureOf(object, what)),
  );
}

/** An index describes each object as the store has it, and counts no more as there than it lists. */
function indexFaults(object: BundleObject, view: BundleView): readonly BundleFailure[] {
  const index = object.key.endsWith('/bundle_index.json') ? view.typed(object, BundleIndexV1) : undefined;
  return (index?.entries ?? []).flatMap((entry) => {
    const found = view.find(entry);
    if (found === undefined) return [];
    return differing({
      [`the size of ${entry.key}`]: [entry.size, found.size],
      [`the time of ${entry.key}`]: [entry.written_at_utc, found.written_at_utc],
    }).map((what) => failureOf(object, what));
  });
}
