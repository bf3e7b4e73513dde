import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import type { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { phaseDefinitions } from '../../definition/phase-definition.ts';
import type { PlanPhase } from '../../ledger/events.ts';
import { indexRow } from '../../phase-end/index-row.ts';
import { differing } from '../data/compare.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { placeOf } from '../scope/places.ts';
import type { BundleObject, BundleView } from '../view.ts';

/** One version of an index as it stands in the bundle. */
export interface Index {
  readonly object: BundleObject;
  readonly document: BundleIndexV1;
}

/** The completion that sealed a root, and what its envelope committed as required. */
interface Sealed {
  readonly phase: PlanPhase;
  readonly required: number | undefined;
}

const FAULTS_MAX = 20;

/**
 * What an index says of its objects and of itself: class, writer, phase and need of each are those of the contract, and
 * what is complete is what the phase that wrote it committed. Nothing that an index says of an object is believed.
 */
export function indexClaims(indexes: readonly Index[], view: BundleView): readonly BundleFailure[] {
  const sealed = sealedIn(view);
  return indexes.flatMap((index) => {
    const phase = phaseOf(index);
    const faults =
      phase === undefined ? ['counts what is complete of no phase'] : ownFaults(index, { phase, sealed, view });
    return faults.slice(0, FAULTS_MAX).map((what) => failureOf(index.object, what));
  });
}

/** Of every root that a completion sealed. */
function sealedIn(view: BundleView): ReadonlyMap<string, Sealed> {
  const prefix = evidencePrefix({ family: 'ledger', env: view.manifest.substrate });
  const sealed = new Map<string, Sealed>();
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1);
    if (event?.event !== 'PHASE_COMPLETED') continue;
    const { envelope: ref, bundle_root_sha256: own, run_index_root_sha256: run } = event.payload;
    const envelope = view.typed(view.find(ref), PhaseEvidenceV1);
    const required = envelope?.committed_evidence.filter((one) => one.required).length;
    for (const root of run === null ? [own] : [own, run]) sealed.set(root, { phase: event.phase, required });
  }
  return sealed;
}

/** The phase that wrote an index counts its own objects and no others. */
function phaseOf({ document }: Index): PlanPhase | undefined {
  const [name, ...more] = Object.keys(document.completeness);
  if (more.length > 0) return undefined;
  return phaseDefinitions().find(({ phase_ids }) => phase_ids.at(-1) === name)?.plan_phase;
}

interface Asked {
  readonly phase: PlanPhase;
  readonly sealed: ReadonlyMap<string, Sealed>;
  readonly view: BundleView;
}

function ownFaults({ object, document }: Index, { phase, sealed, view }: Asked): readonly string[] {
  const [counted] = Object.values(document.completeness);
  const seal = sealed.get(document.root_sha256);
  const ofFolder = placeOf(object, view)?.phase;
  const total = seal?.required ?? counted?.required ?? 0;
  const missing = seal?.required === undefined ? (counted?.missing ?? []) : [];
  return [
    ...differing({
      'the phase that wrote it': [phase, ofFolder ?? seal?.phase ?? phase],
      completeness: [counted, { required: total, present: total - missing.length, missing }],
    }),
    ...document.entries.flatMap((entry) => entryFaults(entry, phase, view)),
  ];
}

function entryFaults(entry: BundleIndexV1['entries'][number], phase: PlanPhase, view: BundleView): readonly string[] {
  const place = placeOf(entry, view);
  if (place?.kind === undefined) return [`lists ${entry.key}, which nothing of the platform writes`];
  const { family, name } = place;
  if (family !== 'run' && family !== 'execution' && family !== 'oracle')
    return [`lists ${entry.key} by itself, which is one of a set`];
  const due = indexRow({ family, name, phase: place.phase ?? phase });
  const { class: own, writer, phase_id, required } = entry;
  return differing({ [`of ${entry.key}`]: [{ class: own, writer, phase_id, required }, due] });
}
