import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { loadPhaseDefinition, phaseDefinitions } from '../../definition/phase-definition.ts';
import { executionPlace } from '../../run/execution.ts';
import type { BundleObject, BundleView } from '../view.ts';
import type { Acts } from './acts.ts';
import { attemptOf, type Place, placeOf } from './places.ts';

/** Packaging evidence and envelopes have the same bytes at the root of the run that rests on them. */
export const isMirror = ({ family, name }: Place): boolean =>
  family === 'run' && (name.startsWith(PACKAGING) || ENVELOPE.test(name));

const PACKAGING = 'P(-1)/';
const ENVELOPE = /^([^/]+)\/phase_evidence_(m\d{1,2})(?:_attempt\d{1,3})?\.json$/;

/** What is wrong with a mirror: it is the copy of one thing, which lies at the place that its own place is paired with. */
export function mirrorsIn(view: BundleView, acts: Acts): (object: BundleObject, place: Place) => readonly string[] {
  const envelopes = envelopesIn(view);
  const packaging = packagingIn(view, acts);
  return (object, place) => {
    const found = place.name.startsWith(PACKAGING)
      ? packaging.has(`${place.name.slice(PACKAGING.length)} ${object.sha256}`)
      : isEnvelope(object, place, { view, envelopes });
    return found ? [] : ['is no copy of what an execution wrote there'];
  };
}

/** What executions of M1 hold, by name and digest. */
function packagingIn(view: BundleView, { executions }: Acts): ReadonlySet<string> {
  const packaged = [...executions].filter((execution) => /^m1_\d{8}T\d{6}Z$/.test(execution));
  return new Set(
    packaged.flatMap((execution) => {
      const prefix = evidencePrefix(executionPlace(view.manifest.substrate, 'M1', execution));
      return view
        .under(handle('S3_EVIDENCE_BUCKET'), prefix)
        .map(({ key, sha256 }) => `${key.slice(prefix.length)} ${sha256}`);
    }),
  );
}

/** By digest: where an envelope stands in the order in which those of its phase were written. */
type Envelopes = ReadonlyMap<string, { readonly phase: string; readonly order: string }>;

function envelopesIn(view: BundleView): Envelopes {
  const found = new Map<string, { readonly phase: string; readonly order: string }>();
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), `evidence/${view.manifest.substrate}/`)) {
    const place = /\/phase_evidence[^/]*\.json$/.test(object.key) ? placeOf(object, view) : undefined;
    if (place?.executionId === undefined || place.phase === undefined) continue;
    const order = `${place.executionId} ${String(attemptOf(place.name)).padStart(3, '0')}`;
    found.set(object.sha256, { phase: place.phase, order });
  }
  return found;
}

/** An envelope of the phase that the name says, in the folder of that phase, after the one that was copied before it. */
function isEnvelope(
  { bucket, key, sha256 }: BundleObject,
  { name }: Place,
  { view, envelopes }: { readonly view: BundleView; readonly envelopes: Envelopes },
): boolean {
  const [, folder, number = ''] = ENVELOPE.exec(name) ?? [];
  const phase = number.toUpperCase();
  const own = envelopes.get(sha256);
  const isPlanned = phaseDefinitions().some(({ plan_phase }) => plan_phase === phase);
  if (own?.phase !== phase || !isPlanned || loadPhaseDefinition(phase).phase_ids.at(-1) !== folder) return false;
  const attempt = attemptOf(name);
  if (attempt === 1) return true;
  const start = `${key.slice(0, key.lastIndexOf('/') + 1)}phase_evidence_${number}`;
  const before = view.newest(bucket, `${start}${attempt === 2 ? '' : `_attempt${attempt - 1}`}.json`);
  const earlier = before === undefined ? undefined : envelopes.get(before.sha256);
  return earlier !== undefined && earlier.order < own.order;
}
