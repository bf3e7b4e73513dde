import { type EvidencePlace, evidencePrefix, handle, isPlatformError } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { loadPhaseDefinition } from '../../definition/phase-definition.ts';
import type { LedgerEvent, Payload } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { findBound } from '../../phase-end/bound.ts';
import { checklistOf, readText } from '../../phase-end/checklist.ts';
import {
  type ContractPlace,
  type ContractRow,
  type ContractScope,
  contractPlace,
  owedRows,
} from '../../phase-end/contract.ts';
import { DECISION_LOG, decisionLogFaults } from '../../phase-end/decision-log.ts';
import { keyMatcher } from '../../phase-end/key-pattern.ts';
import { dodResults, passedLanes } from '../../phase-end/results.ts';
import { executionPlace } from '../../run/execution.ts';
import type { BundleView } from '../view.ts';
import { mintedRun, type Replayed } from './guard-facts.ts';

/** An index is written again when a phase is closed again; a bundle with more pairs than that is not searched further. */
const INDEX_PAIRS_MAX = 400;

/**
 * The items of a recorded checklist that the bundle does not show: what is done by the lanes of that moment, drift, order
 * and holds by the ledger, the decision log and the required objects by what lies there (02, section 6.2). An item that
 * was recorded as failing for want of an object or a log may have been mended since, and is believed.
 */
export function checklistFaults(event: LedgerEvent, state: LedgerState, { view, room }: Replayed): readonly string[] {
  const { phase } = event;
  const scope = scopeOf(event, state, view);
  const counts = readCounts(scope, view, room);
  if (counts === undefined) return ['there are more indexes and checklists than are compared'];
  const again = checklistOf({
    phase,
    state,
    dod: dodResults(scope.definition, scope.snapshots),
    // Judged by its counts below: which of the indexes was read then, nothing says.
    evidence: { read: 0, absent: [], faults: [] },
    logFaults: logFaults(scope, view),
  });
  const { items } = event.payload as Payload<'TRANSITION_CHECKED'>;
  return items.flatMap(({ id, outcome, detail }) => {
    if ((id === 'T2' || id === 'T4') && outcome === 'fail') return [];
    const found = again.find((one) => one.id === id);
    const held =
      id === 'T2'
        ? counts.some((read) => detail === readText(read))
        : found?.outcome === outcome && found.detail === detail;
    return held ? [] : [`${id} says ${outcome}: ${detail}`.slice(0, 160)];
  });
}

/** The passing results of the execution that the phase is in. */
function scopeOf({ phase }: LedgerEvent, state: LedgerState, view: BundleView): ContractScope {
  const definition = loadPhaseDefinition(phase);
  const { execution: executionId = '', lanes } = state.phases[phase];
  const snapshots = passedLanes(definition, state, executionId).flatMap((lane) => {
    const ref = lanes[lane]?.snapshot;
    return view.typed(ref && view.find(ref), LaneSnapshotV1) ?? [];
  });
  const buckets = {
    oracle: handle('S3_ORACLE_BUCKET'),
    archive: handle('S3_ARCHIVE_BUCKET'),
    quarantine: handle('S3_QUARANTINE_BUCKET'),
    evidence: handle('S3_EVIDENCE_BUCKET'),
    source: '',
  };
  const session = { config: { buckets, substrate: view.manifest.substrate } };
  return { session, ledger: state, definition, executionId, snapshots, runId: mintedRun(state, view) };
}

/** What the best of the logs of the execution lacks; the one that counted is among them. */
function logFaults({ definition, ledger, executionId }: ContractScope, view: BundleView): readonly string[] {
  const { plan_phase: phase } = definition;
  const prefix = evidencePrefix(executionPlace(view.manifest.substrate, phase, executionId));
  const logs = view
    .under(handle('S3_EVIDENCE_BUCKET'), prefix + DECISION_LOG.replace('.json', ''))
    .flatMap((object) => view.typed(object, DecisionLogV1) ?? [])
    .map((log) => decisionLogFaults(log, ledger, { phase, executionId }));
  return logs.find((faults) => faults.length === 0) ?? logs[0] ?? [`${DECISION_LOG} is missing`];
}

/**
 * How many objects the contract binds, by each pair of an index of the execution and one of the run with which none of
 * them is absent; undefined where nobody compares so many.
 */
function readCounts(scope: ContractScope, view: BundleView, room: Replayed['room']): readonly number[] | undefined {
  const { definition, executionId, runId } = scope;
  const ofExecution = indexesOf(executionPlace(view.manifest.substrate, definition.plan_phase, executionId), view);
  const ofRun = runId === undefined ? [] : indexesOf({ family: 'run', platform_run_id: runId }, view);
  const places = owedRows(scope).map((row) => placeOf(row, scope));
  const pairs = ofExecution.flatMap((one) => (ofRun.length === 0 ? [[one]] : ofRun.map((other) => [one, other])));
  const compared = pairs.slice(-INDEX_PAIRS_MAX);
  room.comparisons -= compared.length;
  if (room.comparisons < 0) return undefined;
  return compared.flatMap((indexes) => {
    const counts = places.map((place) => (place === undefined ? 0 : boundObjects(place, indexes, view)));
    return counts.includes(0) ? [] : [counts.reduce((sum, count) => sum + count, 0)];
  });
}

/** A pin that was forged names no place; the pin itself is refused where it stands. */
function placeOf(row: ContractRow, scope: ContractScope): ContractPlace | undefined {
  try {
    return contractPlace(row, scope);
  } catch (error) {
    if (isPlatformError(error, 'E_HANDLE_UNRESOLVED')) return undefined;
    throw error;
  }
}

const indexesOf = (place: EvidencePlace, view: BundleView): readonly BundleIndexV1[] =>
  view
    .versions(handle('S3_EVIDENCE_BUCKET'), `${evidencePrefix(place)}bundle_index.json`)
    .flatMap((object) => view.typed(object, BundleIndexV1) ?? []);

/** The entries that an index lists, or one of a set that is still as large as it was. */
function boundObjects(place: ContractPlace, indexes: readonly BundleIndexV1[], view: BundleView): number {
  const bound = findBound(place, indexes);
  if (bound === undefined) return 0;
  if ('listed' in bound) return bound.listed.length;
  const members = view.under(place.bucket, bound.set.prefix);
  const names = keyMatcher(place.key);
  return members.length >= bound.set.object_count && members.some(({ key }) => names(key)) ? 1 : 0;
}
