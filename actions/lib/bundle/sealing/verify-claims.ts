import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { loadPhaseDefinition, owedEvidence } from '../../definition/phase-definition.ts';
import { isOnGitHub } from '../../ledger/derived.ts';
import { PLAN_PHASES } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { namesKey } from '../../phase-end/key-pattern.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { ATTEMPT } from '../scope/places.ts';
import type { BundleView } from '../view.ts';

/** What follows from a verdict and must have been done with it: the evidence it commits, the hold after it. */
export const verifyClaims = (view: BundleView, ledger: LedgerState): readonly BundleFailure[] => [
  ...uncommitted(view, ledger),
  ...unheld(view),
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
