import { canonicalJson, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { loadPhaseDefinition, owedEvidence } from '../../definition/phase-definition.ts';
import { isOnGitHub } from '../../ledger/derived.ts';
import { PLAN_PHASES } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { namesKey } from '../../phase-end/key-pattern.ts';
import { comesAfterP7, offsetsIn, P7_LANE, PARTIALS_MAX } from '../../run/failure-record.ts';
import { differing } from '../data/compare.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { ATTEMPT } from '../scope/places.ts';
import type { BundleView } from '../view.ts';

/** What follows from a verdict and must have been done with it: the evidence it commits, the hold after it. */
export const verifyClaims = (view: BundleView, ledger: LedgerState): readonly BundleFailure[] => [
  ...uncommitted(view, ledger),
  ...unheld(view),
  ...unfounded(view),
];

/** The envelope of a completed phase commits an object for every row that the evidence contract requires. */
function uncommitted(view: BundleView, ledger: LedgerState): readonly BundleFailure[] {
  return PLAN_PHASES.flatMap((phase): BundleFailure[] => {
    const { completed } = ledger.phases[phase];
    const object = completed === undefined ? undefined : view.find(completed.envelope);
    const envelope = view.typed(object, PhaseEvidenceV1);
    if (object === undefined || envelope === undefined) return [];
    const keys = envelope.committed_evidence.map(({ key }) => key.replace(ATTEMPT, ''));
    const place = { substrate: view.manifest.substrate, onGitHub: isOnGitHub(ledger, phase) };
    return owedEvidence(loadPhaseDefinition(phase), place)
      .filter(({ key_pattern }) => !keys.some((key) => namesKey(`*/${key_pattern}`, key)))
      .map(({ key_pattern }) => failureOf(object, `commits no ${key_pattern}, which its contract requires`));
  });
}

/** The note of an envelope that holds names evidence that it committed, and offsets that a result of P7 handed over. */
function unfounded(view: BundleView): readonly BundleFailure[] {
  const told = new Set<string>();
  for (const object of view.objects) {
    const snapshot = view.typed(object, LaneSnapshotV1);
    const offsets = snapshot?.lane === P7_LANE ? offsetsIn(snapshot.payload) : undefined;
    if (offsets !== undefined) told.add(canonicalJson(offsets));
  }
  return view.objects.flatMap((object) => {
    const envelope = view.typed(object, PhaseEvidenceV1);
    return envelope === undefined ? [] : noteFaults(envelope, told).map((what) => failureOf(object, what));
  });
}

type Noted = Pick<PhaseEvidenceV1, 'failure_note' | 'committed_evidence' | 'plan_phase'>;

/** What the note of an envelope says otherwise than what it committed, and than what results of P7 told; pure. */
export function noteFaults(
  { failure_note: note, committed_evidence: committed, plan_phase: phase }: Noted,
  told: ReadonlySet<string>,
): readonly string[] {
  if (note === null) return [];
  const partials = committed.slice(0, PARTIALS_MAX).map(({ key, version_id, sha256 }) => ({ key, version_id, sha256 }));
  const due = comesAfterP7(phase) ? told : NONE_TOLD;
  const { offsets_so_far: offsets } = note;
  const isTold = offsets === null ? due.size === 0 : due.has(canonicalJson(offsets));
  return differing({
    'the stage of its note': [note.stage, 'close'],
    'the partials of its note': [note.partials, partials],
    'offsets in its note as P7 told them': [isTold, true],
    'the rollback of its note': [
      [note.rollback_level, note.rollback_ref],
      [null, null],
    ],
  });
}

const NONE_TOLD: ReadonlySet<string> = new Set();

/** A phase is held, with a reason, before it is activated for the first time. */
function unheld(view: BundleView): readonly BundleFailure[] {
  const prefix = evidencePrefix({ family: 'ledger', env: view.manifest.substrate });
  const failures: BundleFailure[] = [];
  const held = new Set<string>();
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1);
    if (event?.event === 'NEXT_PHASE_HELD') held.add(event.phase);
    const first = event?.event === 'PHASE_ACTIVATED' && event.phase !== 'M0';
    if (first && !held.has(event.phase))
      failures.push(failureOf(object, `activates ${event.phase}, which was not held`));
  }
  return failures;
}
