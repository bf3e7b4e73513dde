import { digestOf, evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { finalWord } from '../../ledger/derived.ts';
import { PLAN_PHASES } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { actsOf } from '../scope/acts.ts';
import { foldersOf } from '../scope/allowed.ts';
import { type Place, placeOf } from '../scope/places.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { type Index, indexClaims } from './index-claims.ts';
import { versionFaults } from './version-chains.ts';

/**
 * What holds every object in its place beside the manifest: versions count up without a gap, nothing was deleted, each
 * version of an index has its root and names the one before it, sets still hold what an earlier index counted, and what
 * was there when the last index was made is in it (04, sections 6.1 and 6.2).
 */
export function verifySealing(view: BundleView, ledger: LedgerState | undefined): readonly BundleFailure[] {
  const indexes = view.objects.flatMap((object): Index[] => {
    const document = object.key.endsWith('/bundle_index.json') ? view.typed(object, BundleIndexV1) : undefined;
    return document === undefined || isMirror(object, view) ? [] : [{ object, document }];
  });
  return [
    ...versionFaults(view),
    // A stream view is derived and may be built again (01, M5.G); nothing else is ever deleted.
    ...view.manifest.delete_markers
      .filter(({ bucket, key }) => bucket !== handle('S3_ORACLE_BUCKET') || !key.includes('/stream_view/'))
      .map((marker) => failureOf(marker, 'was deleted')),
    ...indexes.flatMap((index) => indexFaults(index, view)),
    ...indexClaims(indexes, view),
    ...(ledger === undefined ? [] : [...runIndexFaults(indexes, view, ledger), ...uncovered(indexes, view, ledger)]),
  ];
}

const isMirror = (object: BundleObject, view: BundleView): boolean =>
  placeOf(object, view)?.name.startsWith('P(-1)/') === true;

function indexFaults({ object, document }: Index, view: BundleView): readonly BundleFailure[] {
  const { entries, append_only_sets: sets } = document;
  const versions = view.versions(object.bucket, object.key);
  const before = versions[versions.indexOf(object) - 1];
  const previous = view.typed(before, BundleIndexV1)?.root_sha256 ?? null;
  const faults = [
    ...(digestOf({ entries, append_only_sets: sets }) === document.root_sha256 ? [] : ['does not have its root']),
    ...(document.prev_root_sha256 === previous ? [] : ['names another version before it than the one that is there']),
    ...sets.flatMap((set) => setFaults(set, view)),
  ];
  return faults.map((what) => failureOf(object, what));
}

/** Members that the store had when the set was counted, whatever came after. */
function setFaults(set: BundleIndexV1['append_only_sets'][number], view: BundleView): readonly string[] {
  const members = view.under(set.bucket, set.prefix).filter((one) => one.written_at_utc <= set.as_of_utc);
  const digest = sha256Hex(members.map(({ key, sha256 }) => `${key}\t${sha256}\n`).join(''));
  if (members.length === set.object_count && digest === set.set_sha256) return [];
  return [
    `sealed ${set.object_count} objects below ${set.prefix} as of ${set.as_of_utc}, there are ${members.length} others`,
  ];
}

/** Once a phase of the run is completed the run has an index, and the phase's own index, which the ledger seals, lists it. */
function runIndexFaults(
  indexes: readonly Index[],
  { manifest }: BundleView,
  ledger: LedgerState,
): readonly BundleFailure[] {
  const completed = PLAN_PHASES.flatMap((phase) => ledger.phases[phase].completed ?? []);
  return completed.flatMap(({ envelope }): BundleFailure[] => {
    const folder = envelope.key.slice(0, envelope.key.lastIndexOf('/') + 1);
    const index = indexes.find(({ object }) => object.newest && object.key === `${folder}bundle_index.json`);
    if (index === undefined || index.document.platform_run_id === 'N/A') return [];
    const run = index.document.platform_run_id;
    const listed = index.document.entries.find(
      ({ key }) => key === `${evidencePrefix({ family: 'run', platform_run_id: run })}bundle_index.json`,
    );
    const held = indexes.some(
      ({ object }) =>
        object.key === listed?.key && object.version_id === listed.version_id && object.sha256 === listed.sha256,
    );
    if (held && (run === manifest.platform_run_id || manifest.platform_run_id !== 'N/A')) return [];
    return [failureOf(index.object, `lists no index of run ${run} that is there`)];
  });
}

/**
 * What no index lists although it was there when the last one of its folder was made, or came after the end. What an
 * execution holds beside its index, the ledger names; after its completion nothing else comes.
 */
function uncovered(indexes: readonly Index[], view: BundleView, ledger: LedgerState): readonly BundleFailure[] {
  const listed = new Set<string>();
  const prefixes = new Set<string>();
  for (const { document } of indexes) {
    for (const { bucket, key } of document.entries) listed.add(`${bucket} ${key}`);
    for (const { bucket, prefix } of document.append_only_sets) prefixes.add(`${bucket} ${prefix}`);
  }
  const { named, closed } = actsOf(view);
  const ended = !finalWord(ledger).startsWith('HOLD_') || ledger.phases.M9.status === 'DONE';
  const asOf = indexes
    .filter(({ object, document }) => object.newest && document.scope === 'run')
    .map(({ document }) => asOfIndex(document))
    .sort()
    .at(-1);
  const isDue = (object: BundleObject, { family, executionId = '' }: Place): boolean => {
    if (family === 'execution') return closed.has(executionId) && !named.has(object.key);
    return asOf !== undefined && (ended || object.written_at_utc <= asOf);
  };
  return view.objects.flatMap((object): BundleFailure[] => {
    const place = placeOf(object, view);
    // What a stack publishes of itself is of no run and no phase, and no index of one lists it.
    if (!object.newest || place === undefined || place.family === 'ledger' || place.family === 'infra') return [];
    // A run that another mint replaced holds what the ledger tells of it.
    if (place.runId !== undefined && place.runId !== view.manifest.platform_run_id) return [];
    // An index cannot list itself, and an envelope names it; a copy is held against the envelope.
    const isEnd = place.name === 'bundle_index.json' || ENVELOPE.test(place.name);
    const name = `${object.bucket} ${object.key}`;
    if (isEnd || listed.has(name) || foldersOf(name).some((folder) => prefixes.has(folder))) return [];
    if (!isDue(object, place)) return [];
    return [failureOf(object, 'is in no index, although it was there when the last one was made')];
  });
}

const ENVELOPE = /^(?:[^/]+\/phase_evidence_m\d{1,2}|phase_evidence)(?:_attempt\d{1,3})?\.json$/;

/** The newest thing that an index lists was there when it was made. */
const asOfIndex = ({ entries, append_only_sets }: BundleIndexV1): string =>
  [...entries.map((one) => one.written_at_utc), ...append_only_sets.map((one) => one.as_of_utc)].sort().at(-1) ?? '';
