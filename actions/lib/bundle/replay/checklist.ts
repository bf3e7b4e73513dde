import { type EvidencePlace, evidencePrefix, handle, isPlatformError } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { loadPhaseDefinition } from '../../definition/phase-definition.ts';
import type { LedgerEvent, Payload } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { checklistOf } from '../../phase-end/checklist.ts';
import { type ContractPlace, type ContractRow, type ContractScope, contractPlace } from '../../phase-end/contract.ts';
import { DECISION_LOG, decisionLogFaults } from '../../phase-end/decision-log.ts';
import { namesKey } from '../../phase-end/key-pattern.ts';
import { dodResults } from '../../phase-end/results.ts';
import { executionPlace } from '../../run/execution.ts';
import type { BundleView } from '../view.ts';
import { mintedRun } from './guard-facts.ts';

/** An index is written again when a phase is closed again; a bundle with more pairs than that is not searched further. */
const INDEX_PAIRS_MAX = 400;

/**
 * The items of a recorded checklist that the bundle does not show: what is done by the lanes of that moment, drift, order
 * and holds by the ledger, the decision log and the required objects by what lies there (02, section 6.2). An item that
 * was recorded as failing for want of an object or a log may have been mended since, and is believed.
 */
export function checklistFaults(event: LedgerEvent, state: LedgerState, view: BundleView): readonly string[] {
  const { phase } = event;
  const executionId = state.phases[phase].executions.at(-1) ?? '';
  const scope = scopeOf(event, state, { executionId, view });
  const logs = logFaults({ event, state, executionId }, view);
  const { items } = event.payload as Payload<'TRANSITION_CHECKED'>;
  const counts = readCounts(scope, view);
  const [again] = counts.map((evidence) =>
    checklistOf({ phase, state, dod: dodResults(scope.definition, scope.snapshots), evidence, logFaults: logs }),
  );
  return items.flatMap(({ id, outcome, detail }) => {
    if ((id === 'T2' || id === 'T4') && outcome === 'fail') return [];
    const found = again?.find((one) => one.id === id);
    const held =
      id === 'T2'
        ? counts.some(({ read }) => read > 0 && detail === `${read} required objects were read back`)
        : found?.outcome === outcome && found.detail === detail;
    return held ? [] : [`${id} says ${outcome}: ${detail}`.slice(0, 160)];
  });
}

interface Moment {
  readonly event: LedgerEvent;
  readonly state: LedgerState;
  readonly executionId: string;
}

/** The passing results of this execution; a stale or failed one says nothing about it. */
function scopeOf(
  { phase }: LedgerEvent,
  state: LedgerState,
  { executionId, view }: { readonly executionId: string; readonly view: BundleView },
): ContractScope {
  const definition = loadPhaseDefinition(phase);
  const { lanes } = state.phases[phase];
  const snapshots = definition.lanes.flatMap(({ lane }) => {
    const recorded = lanes[lane];
    if (recorded?.status !== 'PASS' || recorded.executionId !== executionId || !recorded.snapshot) return [];
    return view.typed(view.find(recorded.snapshot), LaneSnapshotV1) ?? [];
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
function logFaults({ event, state, executionId }: Moment, view: BundleView): readonly string[] {
  const { phase } = event;
  const prefix = evidencePrefix(executionPlace(view.manifest.substrate, phase, executionId));
  const logs = view
    .under(handle('S3_EVIDENCE_BUCKET'), prefix + DECISION_LOG.replace('.json', ''))
    .flatMap((object) => view.typed(object, DecisionLogV1) ?? [])
    .map((log) => decisionLogFaults(log, state, { phase, executionId }));
  return logs.find((faults) => faults.length === 0) ?? logs[0] ?? [`${DECISION_LOG} is missing`];
}

/** How many objects the contract binds, by each pair of an index of the execution and one of the run that is there. */
function readCounts(scope: ContractScope, view: BundleView) {
  const { definition, executionId, runId, session } = scope;
  const ofExecution = indexesOf(executionPlace(session.config.substrate, definition.plan_phase, executionId), view);
  const ofRun = runId === undefined ? [] : indexesOf({ family: 'run', platform_run_id: runId }, view);
  const rows = definition.evidence_contract
    .filter(({ state, required }) => state === 'built' && required)
    .map((row) => ({ row, place: placeOf(row, scope) }));
  const pairs = ofExecution.flatMap((one) => (ofRun.length === 0 ? [[one]] : ofRun.map((other) => [one, other])));
  return pairs.slice(-INDEX_PAIRS_MAX).map((indexes) => {
    const bound = rows.map(({ row, place }) => ({
      key: place?.key ?? row.key_pattern,
      count: place === undefined ? 0 : boundObjects(place, indexes, view),
    }));
    const absent = bound.filter(({ count }) => count === 0).map(({ key }) => key);
    // What an absent object leaves to count is no reading that passes.
    const read = absent.length > 0 ? 0 : bound.reduce((sum, { count }) => sum + count, 0);
    return { read, absent, faults: [] };
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

/** As a phase counts them at its end: the entries that an index lists, or one of a set that is still as large. */
function boundObjects(
  { bucket, key }: { readonly bucket: string; readonly key: string },
  indexes: readonly BundleIndexV1[],
  view: BundleView,
): number {
  const listed = indexes
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.bucket === bucket && namesKey(key, entry.key));
  if (listed.length > 0) return listed.length;
  const set = indexes
    .flatMap(({ append_only_sets }) => append_only_sets)
    .find((one) => one.bucket === bucket && key.startsWith(one.prefix));
  if (set === undefined) return 0;
  const members = view.under(bucket, set.prefix);
  return members.length >= set.object_count && members.some((one) => namesKey(key, one.key)) ? 1 : 0;
}
