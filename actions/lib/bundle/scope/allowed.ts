import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { phaseDefinitions } from '../../definition/phase-definition.ts';
import { keyMatcher } from '../../phase-end/key-pattern.ts';
import type { BundleObject, BundleView } from '../view.ts';
import type { Acts } from './acts.ts';
import type { Known } from './known.ts';
import { isMirror, mirrorsIn } from './mirrors.ts';
import { nameFaults } from './named-objects.ts';
import { attemptOf, type Place } from './places.ts';

/**
 * Whether something that the ledger tells of may have left an object, whatever its name and time say. A folder of an
 * execution holds what events and recorded snapshots name, what attempts without a result may have left, and what closings
 * wrote. A run that another mint replaced holds its reservation, what events name, and what a completion sealed.
 */
export function allowedIn(view: BundleView, known: Known): (object: BundleObject, place: Place) => readonly string[] {
  const { acts } = known;
  const mirror = mirrorsIn(view, acts);
  const replaced = sealedIn(view, acts);
  return (object, place) => {
    if (isMirror(place)) return mirror(object, place);
    if (place.family === 'execution') return executionFaults(object, place, { view, acts });
    if (place.family === 'oracle' && !foldersOf(place.name).some((folder) => acts.oracleRoots.has(folder)))
      return ['is of a world that no run of this ledger was pinned with'];
    if (place.runId === undefined) return [];
    if (place.runId !== view.manifest.platform_run_id) return replaced(object, place);
    return place.family === 'run' ? [...laneFaults(place, acts), ...nameFaults(object, place, view)] : [];
  };
}

const UNTOLD = 'is nothing that an event of the ledger tells of';

/** Documents of the end of a phase, of which every closing writes one more. */
const CLOSING = /^(decision_log|phase_evidence)(?:_attempt\d{1,3})?\.json$/;

function executionFaults(
  object: BundleObject,
  { name, executionId = '' }: Place,
  { view, acts }: { readonly view: BundleView; readonly acts: Acts },
): readonly string[] {
  const { bucket, key, newest } = object;
  if (name === INDEX) return isThere(view, object, 'decision_log.json') ? [] : [UNTOLD];
  const { length } = newest ? view.versions(bucket, key) : [object];
  const again = length === 1 ? [] : [`is written once and has ${length} versions`];
  if (acts.named.has(key) || acts.unrecorded.has(key)) return again;
  const [, closing] = CLOSING.exec(name) ?? [];
  if (closing === undefined) return /^failure_record_close_\d+\.json$/.test(name) ? again : [UNTOLD];
  const attempt = attemptOf(name);
  const last = acts.closed.get(executionId);
  if (closing === 'phase_evidence' && last !== undefined && attempt > last)
    return ['is an envelope of a phase that was completed with an earlier one'];
  const before = attempt === 2 ? `${closing}.json` : `${closing}_attempt${attempt - 1}.json`;
  return attempt === 1 || isThere(view, object, before) ? again : ['is of an attempt that none went before'];
}

const INDEX = 'bundle_index.json';

const isThere = (view: BundleView, { bucket, key }: BundleObject, name: string): boolean =>
  view.newest(bucket, key.slice(0, key.lastIndexOf('/') + 1) + name) !== undefined;

/** What a lane writes at the root of its run is there when the lane ran. */
function laneFaults({ name }: Place, { lanes }: Acts): readonly string[] {
  const writer = LANE_WRITERS.find(({ names }) => names(name))?.lane;
  return writer === undefined || lanes.has(writer) ? [] : [`is of ${writer}, which never ran`];
}

const LANE_WRITERS = phaseDefinitions().flatMap(({ lanes, evidence_contract }) =>
  evidence_contract.flatMap(({ base, writer, key_pattern }) =>
    base === 'run' && lanes.some(({ lane }) => lane === writer)
      ? [{ names: keyMatcher(key_pattern), lane: writer }]
      : [],
  ),
);

/** Of runs that were replaced: what is there besides a reservation and what events name was sealed when a phase ended. */
function sealedIn(view: BundleView, acts: Acts): (object: BundleObject, place: Place) => readonly string[] {
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const listed = new Set<string>();
  const prefixes = new Set<string>();
  for (const run of acts.runs) {
    if (run === view.manifest.platform_run_id) continue;
    for (const object of view.versions(bucket, `${evidencePrefix({ family: 'run', platform_run_id: run })}${INDEX}`)) {
      const index = view.typed(object, BundleIndexV1);
      if (index === undefined || !acts.runRoots.has(index.root_sha256)) continue;
      listed.add(`${object.bucket} ${object.key}`);
      for (const entry of index.entries) listed.add(`${entry.bucket} ${entry.key}`);
      for (const set of index.append_only_sets) prefixes.add(`${set.bucket} ${set.prefix}`);
    }
  }
  return ({ bucket: lies, key }, { name, family }) => {
    const place = `${lies} ${key}`;
    const told = acts.named.has(key) || listed.has(place) || foldersOf(place).some((folder) => prefixes.has(folder));
    return told || (family === 'run' && name === 'run_reservation.json') ? [] : [UNTOLD];
  };
}

/** Each of the folders that a path lies in, with the slash at its end. */
export const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
