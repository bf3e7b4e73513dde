import {
  canonicalJson,
  type DocumentSchema,
  digestOf,
  evidencePrefix,
  handle,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { laneOverallPass, mayRest, tallyOf } from '../checks/outcome.ts';
import { loadPhaseDefinition } from '../definition/phase-definition.ts';
import { phaseCoverage } from '../ledger/derived.ts';
import { PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';
import type { LaneState, LedgerState, SnapshotRef } from '../ledger/state.ts';
import { entryGateResults } from '../phase-end/entry-gate.ts';
import { dodResults } from '../phase-end/results.ts';
import { type BundleFailure, failureOf } from './failure.ts';
import type { CompletedOn } from './verify-ledger.ts';
import type { BundleObject, BundleView } from './view.ts';

/** Recomputes what the ledger claims of each phase with the functions that produced it (04, section 9). */
export function verifyPhases(view: BundleView, state: LedgerState, completedOn: CompletedOn): readonly BundleFailure[] {
  const { manifest } = view;
  const find: Find = view.find;
  return [
    ...PLAN_PHASES.flatMap((phase) => [
      ...verifyLanes(phase, state, find, manifest.substrate),
      ...verifyCompletion(phase, { state, before: completedOn.get(phase) ?? state }, find, manifest),
      ...verifyIndex(phase, state, view),
    ]),
    ...verifyRunIndex(view),
  ];
}

type Find = (ref: SnapshotRef) => BundleObject | undefined;

const parsed = <T>(object: BundleObject, schema: DocumentSchema<T>): T | undefined =>
  schema.is(object.document) ? object.document : undefined;

/**
 * Whether the newest snapshot of a lane may be what its status rests on. A waived lane stands on one that fails (02, section
 * 6.4); one that runs again or is stale says nothing any more about how its last attempt ended.
 */
const showsResult = ({ status, waivedUntil }: LaneState, pass: boolean): boolean =>
  status === 'PASS' ? pass === (waivedUntil === undefined) : status !== 'FAIL' || !pass;

function verifyLanes(
  phase: PlanPhase,
  state: LedgerState,
  find: Find,
  substrate: BundleManifestV1['substrate'],
): readonly BundleFailure[] {
  return Object.entries(state.phases[phase].lanes).flatMap(([lane, recorded]): BundleFailure[] => {
    if (recorded.snapshot === undefined) return [];
    const object = find(recorded.snapshot);
    if (object === undefined)
      return [{ object: recorded.snapshot.key, what: `is not the snapshot that the ledger recorded for ${lane}` }];
    const snapshot = parsed(object, LaneSnapshotV1);
    if (snapshot === undefined) return [];
    const pass = laneOverallPass(substrate, snapshot.checks, snapshot.blockers);
    const agree = snapshot.lane === lane && pass === snapshot.overall_pass && showsResult(recorded, pass);
    return agree ? [] : [{ object: object.key, what: `recomputes to ${pass}, recorded is ${snapshot.overall_pass}` }];
  });
}

interface LedgerAt {
  /** At the end of the ledger. */
  readonly state: LedgerState;
  /** As the phase was completed. Lanes may be stale and earlier phases open again since. */
  readonly before: LedgerState;
}

function verifyCompletion(
  phase: PlanPhase,
  { state, before }: LedgerAt,
  find: Find,
  manifest: BundleManifestV1,
): readonly BundleFailure[] {
  const { completed } = state.phases[phase];
  const { lanes } = before.phases[phase];
  if (completed === undefined) return [];
  const object = find(completed.envelope);
  if (object === undefined)
    return [{ object: completed.envelope.key, what: 'is not the envelope that the ledger recorded' }];
  const envelope = parsed(object, PhaseEvidenceV1);
  if (envelope === undefined) return [];
  const snapshots = Object.values(lanes).flatMap(({ snapshot }): LaneSnapshotV1[] => {
    const found = snapshot === undefined ? undefined : find(snapshot);
    return found === undefined ? [] : [parsed(found, LaneSnapshotV1)].filter((one) => one !== undefined);
  });
  const dod = dodResults(loadPhaseDefinition(phase), snapshots);
  const failures: BundleFailure[] = [];
  if (canonicalJson(envelope.dod_results) !== canonicalJson(dod))
    failures.push(failureOf(object, 'states another definition of done than its lanes show'));
  if (canonicalJson(envelope.dod_tally) !== canonicalJson(tallyOf(dod.map(({ outcome }) => outcome))))
    failures.push(failureOf(object, 'counts other outcomes than its items have'));
  if (
    canonicalJson(envelope.entry_gate_results) !== canonicalJson(entryGateResults(loadPhaseDefinition(phase), before))
  )
    failures.push(failureOf(object, 'states another entry gate than the ledger held it to'));
  if (canonicalJson(envelope.coverage) !== canonicalJson(phaseCoverage(before.phases[phase])))
    failures.push(failureOf(object, 'states another coverage than its lanes have'));
  for (const committed of envelope.committed_evidence) {
    if (find(committed) === undefined) failures.push(failureOf(committed, 'is not what the envelope committed'));
  }
  if (!dod.every((item) => mayRest(manifest.substrate, item.outcome)))
    failures.push({ object: object.key, what: 'a definition of done does not hold' });
  if (envelope.verdict_code !== completed.verdict_code || envelope.verdict !== 'PASS') {
    failures.push({
      object: object.key,
      what: `says ${envelope.verdict_code}, the ledger says ${completed.verdict_code}`,
    });
  }
  if (manifest.substrate !== 'dev_min' && envelope.verdict_code === 'ADVANCE_CERTIFIED_DEV_MIN') {
    failures.push({ object: object.key, what: 'claims a certification that this substrate cannot give' });
  }
  return failures;
}

/** The index that the ledger sealed: its root, its entries and its append-only sets. */
function verifyIndex(phase: PlanPhase, state: LedgerState, view: BundleView): readonly BundleFailure[] {
  const { completed } = state.phases[phase];
  if (completed === undefined) return [];
  const folder = completed.envelope.key.slice(0, completed.envelope.key.lastIndexOf('/') + 1);
  const object = view.newest(handle('S3_EVIDENCE_BUCKET'), `${folder}bundle_index.json`);
  const index = view.typed(object, BundleIndexV1);
  if (object === undefined || index === undefined)
    return [{ object: `${folder}bundle_index.json`, what: 'is missing' }];
  const root = digestOf({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256 || root !== completed.bundle_root_sha256) {
    return [failureOf(object, 'does not have the root that the ledger recorded')];
  }
  return [...verifyEntries(index, view), ...verifySets(index, view)];
}

/** The newest index of the run; the ledger seals the executions' indexes, and this one chains its own versions. */
function verifyRunIndex(view: BundleView): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const key = `${evidencePrefix({ family: 'run', platform_run_id: run })}bundle_index.json`;
  const object = view.newest(handle('S3_EVIDENCE_BUCKET'), key);
  const index = view.typed(object, BundleIndexV1);
  if (object === undefined || index === undefined) return [];
  const root = digestOf({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256) return [failureOf(object, 'does not have its root')];
  return [...shrunk(object, view), ...verifyEntries(index, view), ...verifySets(index, view)];
}

/** What an index of the run lists, the next one lists as well: phases add to it and take nothing back. */
function shrunk({ bucket, key }: BundleObject, view: BundleView): readonly BundleFailure[] {
  const indexes = view.versions(bucket, key).flatMap((object) => {
    const index = view.typed(object, BundleIndexV1);
    return index === undefined ? [] : [{ object, index }];
  });
  return indexes.slice(1).flatMap(({ object, index }, before) => {
    const listed = new Set(index.entries.map((entry) => `${entry.bucket}\n${entry.key}`));
    const sets = new Map(index.append_only_sets.map((set) => [`${set.bucket}\n${set.prefix}`, set.object_count]));
    const older = indexes[before]?.index;
    const lost = [
      ...(older?.entries ?? []).filter((entry) => !listed.has(`${entry.bucket}\n${entry.key}`)),
      ...(older?.append_only_sets ?? [])
        .filter((set) => (sets.get(`${set.bucket}\n${set.prefix}`) ?? -1) < set.object_count)
        .map(({ prefix }) => ({ key: prefix })),
    ];
    return lost
      .slice(0, 1)
      .map((one) => failureOf(object, `does not list ${one.key} any more, with ${lost.length} in all`));
  });
}

function verifyEntries(index: BundleIndexV1, view: BundleView): readonly BundleFailure[] {
  return index.entries.flatMap((entry): BundleFailure[] => {
    const versions = view.versions(entry.bucket, entry.key);
    const held = versions.some(({ version_id, sha256 }) => version_id === entry.version_id && sha256 === entry.sha256);
    if (!held) return [failureOf(entry, 'is not the version that the index lists')];
    // Truth, manifests and gate snapshots are written once (04, section 6.1).
    if (entry.class !== 'D' && versions.length > 1) return [failureOf(entry, `has ${versions.length} versions`)];
    return [];
  });
}

function verifySets(index: BundleIndexV1, view: BundleView): readonly BundleFailure[] {
  return index.append_only_sets.flatMap((set): BundleFailure[] => {
    const members = view.under(set.bucket, set.prefix);
    const digest = sha256Hex(members.map((object) => `${object.key}\t${object.sha256}\n`).join(''));
    // A set may have grown after this index; the run's last index holds all of it.
    if (members.length > set.object_count) return [];
    return digest === set.set_sha256 ? [] : [{ object: set.prefix, what: 'is not the set that the index sealed' }];
  });
}
