import { type ApplyFailure, recordApplyFailures } from '../../../consumer/apply-failures.ts';
import { advanceCheckpoints } from '../../../consumer/checkpoints.ts';
import { type Registered, registerFacts } from '../../../consumer/register-facts.ts';
import { bindPins, findPinsOf } from '../../../consumer/stream-pins.ts';
import type { ConsumerStream } from '../../../consumer/streams.ts';
import { findMicros } from '../../../kernel/clock.ts';
import { countersStatement } from '../../../observability/counters.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import { applyLabel } from '../step.ts';
import { type EntityKeys, KEY_TYPES, type KeyType } from '../types.ts';
import { applyInputs, type Outcome } from './apply.ts';
import { featureIncrements } from './counting.ts';
import type { EntityCache } from './entity-cache.ts';
import { loadFlows, loadSubjects, saveFlows } from './flow-rows.ts';
import { entitiesOf, featureStateOf, LoadedMap, type LoadedState, pairsOf } from './loaded-state.ts';
import { expireParked } from './parked.ts';
import type { FeatureLedger } from './ports.ts';
import {
  inOrderOfTime,
  loadEntities,
  loadPairs,
  saveEntities,
  saveKept,
  savePairs,
  saveParked,
  takeParked,
} from './rows.ts';
import type { FeatureInput, FeatureStep, FeaturesApplied, FlowRow, LabelInput } from './types.ts';

export interface FeatureScope {
  readonly stream: Pick<ConsumerStream, 'streamId' | 'checkpointTable' | 'component'>;
  readonly platformRunId: string;
  readonly runConfigDigest: string;
  readonly cache: EntityCache;
}

const NOTHING: FeaturesApplied = {
  conflicts: [],
  duplicates: 0,
  applied: 0,
  flowsCounted: 0,
  parked: 0,
  labels: {},
};

/** The state in PostgreSQL: one transaction for all windows at hand, whose statements are as many for one as for all. */
export function featureLedger(database: Database, scope: FeatureScope): FeatureLedger {
  const { streamId, checkpointTable: table, component } = scope.stream;
  const counted = { component, platformRunId: scope.platformRunId, scenarioRunId: 'N/A' };
  const apply = (steps: readonly FeatureStep[]): Promise<readonly FeaturesApplied[]> =>
    database.transaction(async (transaction) => {
      const plans = steps.map(({ plan }) => plan);
      const binds = plans.find((plan) => plan.binds !== undefined)?.binds;
      if (binds !== undefined) await bindPins(transaction, { streamId, pins: binds, ...scope });
      const registered = await registerFacts<FeatureInput | LabelInput>(
        transaction,
        { table: 'rtdl.ofp_semantic_dedupe', streamId },
        plans.map(({ topic, partition, inputs, labels }) => ({ topic, partition, facts: [...inputs, ...labels] })),
      );
      const outcomes = await workInputs(
        transaction,
        scope,
        steps.map((step, index) => ({ ...step, inputs: registered[index]?.fresh.filter(isInput) ?? [] })),
      );
      const results: FeaturesApplied[] = [];
      for (const [index, { fresh, duplicates, others }] of registered.entries()) {
        const [outcome, labels] = [outcomes[index], fresh.filter(isLabel)];
        results.push({
          ...NOTHING,
          ...(outcome === undefined ? {} : appliedOf(fresh.filter(isInput), outcome)),
          labels: labels.length === 0 ? {} : await workLabels(transaction, scope, labels),
          duplicates,
          conflicts: conflictsOf(others),
        });
      }
      await recordApplyFailures(
        transaction,
        streamId,
        plans.map(({ topic, partition, failures }, index) => ({
          topic,
          partition,
          failures: [...failures, ...(results[index]?.conflicts ?? [])],
        })),
      );
      await advanceCheckpoints(transaction, { table, streamId }, plans);
      const increments = plans.flatMap((plan, index) => featureIncrements(plan, results[index] ?? NOTHING));
      if (increments.length > 0) await transaction.execute(countersStatement(counted, increments));
      return results;
    });
  return {
    findPins: () => findPinsOf(database, streamId),
    apply: async (steps) => {
      try {
        return await apply(steps);
      } catch (error) {
        // Whether it was committed or not: the entities in memory are those of a batch that nobody knows of.
        scope.cache.clear();
        throw error;
      }
    },
    expireParked: () => expireParked(database, streamId, counted),
  };
}

const isLabel = (fact: FeatureInput | LabelInput): fact is LabelInput => 'subjectEventId' in fact;
const isInput = (fact: FeatureInput | LabelInput): fact is FeatureInput => !isLabel(fact);

/** A window with those of its inputs that were not registered before. */
interface Work extends FeatureStep {
  readonly inputs: readonly FeatureInput[];
}

/**
 * Loads what the inputs of all windows need, applies them window by window by the pure functions, and saves what changed.
 * An event that one window lets wait is met by the anchors of the windows after it.
 */
async function workInputs(
  transaction: Queryable,
  scope: FeatureScope,
  works: readonly Work[],
): Promise<readonly (Outcome | undefined)[]> {
  const inputs = works.flatMap((work) => work.inputs);
  if (inputs.length === 0) return works.map(() => undefined);
  const { streamId } = scope.stream;
  const flowIds = [...new Set(inputs.map(({ flowId }) => flowId))].sort();
  const anchored = inputs.flatMap((one) => (one.kind === 'anchor' ? [one.flowId] : []));
  const flows = await loadFlows(transaction, streamId, flowIds);
  let parked = anchored.length === 0 ? [] : await takeParked(transaction, streamId, anchored);
  const met = inputs.flatMap((one) => (one.kind === 'traffic' ? [one.flowId] : []));
  const waiting = new Set([...parked.map(({ flowId }) => flowId), ...met]);
  const loaded = await loadState(transaction, scope, {
    keys: inputs.flatMap((one) => keysThatCount(one, flows.get(one.flowId), waiting)),
    flows: [...flows.values()],
  });
  const outcomes = works.map(({ plan, inputs: own }): Outcome | undefined => {
    if (own.length === 0) return undefined;
    const state = featureStateOf(loaded, { watermark: findMicros(plan.watermarkTsUtc ?? '') ?? 0 });
    const outcome = applyInputs(own, { topic: plan.topic, partition: plan.partition, state, flows, parked });
    parked = [...parked, ...outcome.park]
      .filter(({ flowId }) => flows.get(flowId)?.keys === undefined)
      .toSorted(inOrderOfTime);
    return outcome;
  });
  const rows = [...flows.values()].map((row) => ({ ...row, core: loaded.flows.find(row.flowId) ?? row.core }));
  await saveFlows(
    transaction,
    streamId,
    rows.filter(({ keys, core }) => keys !== undefined || core.eventCount > 0),
  );
  await saveTouched(transaction, scope, loaded);
  const touched = new Map(loaded.pairs.touched());
  await savePairs(
    transaction,
    streamId,
    pairsOf([...flows.values()].flatMap(({ keys }) => (keys === undefined ? [] : [keys]))).flatMap((pair) => {
      const value = touched.get(`${pair.type}:${pair.left}|${pair.right}`);
      return value === undefined ? [] : [[pair, value] as const];
    }),
  );
  await saveParked(transaction, streamId, parked);
  for (const [index, { basis }] of works.entries()) {
    await saveKept(transaction, streamId, { kept: outcomes[index]?.kept ?? [], basis });
  }
  return outcomes;
}

/**
 * Applies labels to the flows that they are about, by rising time. A label counts for the time of its flow and is seen
 * from its own time on, so one that comes early waits in the state by itself. What became of each, by counter.
 */
async function workLabels(transaction: Queryable, scope: FeatureScope, labels: readonly LabelInput[]) {
  const { streamId } = scope.stream;
  const flowOf = await loadSubjects(transaction, streamId, [...new Set(labels.map((one) => one.subjectEventId))]);
  const flows = await loadFlows(transaction, streamId, [...new Set(flowOf.values())].sort());
  const counted = [...flows.values()].flatMap((row) =>
    row.keys === undefined || row.opened === undefined || !row.counted
      ? []
      : [{ row, keys: row.keys, at: row.opened.at }],
  );
  const loaded = await loadState(transaction, scope, { keys: counted.map(({ keys }) => keys), flows: [] });
  const subjects = counted.map(({ row, keys, at }) => [row.flowId, { at, keys, label: row.label }] as const);
  const watermark = Math.max(...labels.map(({ label }) => label.observedAt));
  const state = featureStateOf(loaded, { watermark, subjects });
  const events = labels.map(({ subjectEventId, label }) => ({ ...label, flowId: flowOf.get(subjectEventId) ?? '' }));
  for (const event of events.toSorted((one, other) => one.observedAt - other.observedAt)) applyLabel(state, event);
  for (const { row } of counted) row.label = state.subjects.find(row.flowId)?.label;
  await saveFlows(
    transaction,
    streamId,
    counted.map(({ row }) => row),
  );
  await saveTouched(transaction, scope, loaded);
  return state.counters;
}

async function saveTouched(transaction: Queryable, { stream, cache }: FeatureScope, { entities: maps }: LoadedState) {
  const entities = KEY_TYPES.flatMap((type) => maps[type].touched().map(([id, entity]) => [type, id, entity] as const));
  await saveEntities(transaction, stream.streamId, entities);
  for (const [type, id, entity] of entities) cache.put(type, id, entity);
}

/** Entities whose state an input reads or changes. */
function keysThatCount(input: FeatureInput, row: FlowRow | undefined, waiting: ReadonlySet<string>) {
  if (input.kind === 'traffic') return row?.keys === undefined ? [] : [row.keys];
  const isLate = row?.opened !== undefined && !row.counted;
  return row?.keys === undefined && (isLate || waiting.has(input.flowId)) ? [input.keys] : [];
}

async function loadState(
  transaction: Queryable,
  { stream, cache }: FeatureScope,
  { keys, flows }: { readonly keys: readonly EntityKeys[]; readonly flows: readonly FlowRow[] },
): Promise<LoadedState> {
  const wanted = entitiesOf(keys).map(([type, id]) => [type, id, cache.find(type, id)] as const);
  const missing = wanted.flatMap(([type, id, found]) => (found === undefined ? [[type, id] as const] : []));
  const known = wanted.flatMap(([type, id, found]) => (found === undefined ? [] : [[type, id, found] as const]));
  const entities = [...known, ...(await loadEntities(transaction, stream.streamId, missing))];
  const of = (type: KeyType) =>
    new LoadedMap(entities.filter(([one]) => one === type).map(([, id, entity]) => [id, entity]));
  return {
    entities: {
      account_id: of('account_id'),
      instrument_id: of('instrument_id'),
      party_id: of('party_id'),
      device_id: of('device_id'),
      ip_id: of('ip_id'),
      merchant_id: of('merchant_id'),
    },
    pairs: new LoadedMap(await loadPairs(transaction, stream.streamId, pairsOf(keys))),
    flows: new LoadedMap(flows.filter(({ core }) => core.eventCount > 0).map(({ flowId, core }) => [flowId, core])),
  };
}

const appliedOf = (fresh: readonly FeatureInput[], { park, flowsCounted }: Outcome) => ({
  applied: fresh.length - park.length,
  flowsCounted,
  parked: park.length,
});

const conflictsOf = (others: readonly Registered[]): readonly ApplyFailure[] =>
  others.map((one) => ({
    offset: one.offset,
    reason: 'PAYLOAD_HASH_MISMATCH',
    informational: false,
    eventId: one.eventId,
    bytesSha256: one.payloadHash,
    details: {},
  }));
