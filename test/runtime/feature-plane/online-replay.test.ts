import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { findMicros, systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { DECISION_NAMES } from '@spine-green/runtime/reads/decision-values';
import { readEventFeatures } from '@spine-green/runtime/reads/features';
import { type ReplayedFlow, replayFeatures } from '@spine-green/runtime/replay/run';
import { flowsOf, labelsOf } from '@spine-green/runtime/replay/world';
import { parseBundle } from '@spine-green/runtime/services/decision-fabric/bundle';
import { parseRuleSet, ruleScorerOf } from '@spine-green/runtime/services/decision-fabric/rules';
import { scorerOf } from '@spine-green/runtime/services/decision-fabric/score';
import { FEATURE_NAMES } from '@spine-green/runtime/services/feature-plane/step';
import type { LabelEvent } from '@spine-green/runtime/services/feature-plane/types';
import { packValues } from '@spine-green/runtime/services/feature-plane/vector-bytes';
import { type Columnar, openColumnar, readParquet } from '@spine-green/runtime/services/oracle/columnar';
import { makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { afterEach, beforeEach, expect, it } from 'vitest';
import ruleDocument from '../../../runtime/src/policies/decision_rules.json' with { type: 'json' };
import shipped from '../../../runtime/src/policies/model_bundle.json' with { type: 'json' };
import { topicSpecs } from '../../support/archive-writer.ts';
import { ANCHORS, admitted, envelopeOf, LABELS, PINS, RUN, TRAFFIC } from '../../support/context/events.ts';
import { appliedRecords, startCore } from '../../support/daemons/core-daemons.ts';
import { freshOracleStore, type OracleStore, prefix } from '../../support/oracle.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

/** Twelve days, so that labels of the first five are known in the others. */
const REQUEST = {
  seed: '11',
  flows: 500,
  days: 12,
  startMicros: Date.UTC(2026, 0, 1) * 1000,
  scenarioId: 'baseline_v1',
};

let oracle: OracleStore;
let world: FreshWorld;
let columnar: Columnar;
let folder: string;
beforeEach(async () => {
  [oracle, world] = await Promise.all([freshOracleStore(), freshWorld()]);
  folder = join(oracle.limits.workFolder, 'engine-run');
  await makeWorld({ store: oracle.store, root: prefix('s3://engine/a') }, REQUEST, oracle.limits);
  for (const { key } of (await oracle.store.list('engine', 'a/', { limit: 1000 })).objects) {
    const path = join(folder, key.slice('a/'.length));
    await mkdir(dirname(path), { recursive: true });
    await oracle.store.download('engine', key, path);
  }
  columnar = await openColumnar({ memoryMb: 1024, threads: 1, tempDir: oracle.limits.workFolder, tempMaxMb: 64 });
});
afterEach(async () => {
  await columnar[Symbol.asyncDispose]();
  await Promise.all([oracle.drop(), world.drop()]);
});

/** The rows of an output as the producer sends them: identifiers as texts, truth columns too. */
async function rowsOf(output: string, columns: string, order: string): Promise<readonly Record<string, unknown>[]> {
  const files = [join(folder, `data/layer3/6B/${output}/**/*.parquet`)];
  return columnar.rows(`SELECT ${columns} FROM ${readParquet(files)} ORDER BY ${order}`);
}

async function applied(records: number): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if ((await appliedRecords(world.database, 'ofp')) === records) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the features of ${records} records were never applied`);
}

function labelled({ observedAt, labelType, labelValue }: LabelEvent, subject: string): EnvelopeV1 {
  const payload = {
    label_subject_key: { platform_run_id: RUN, event_id: subject },
    label_type: labelType,
    label_value: labelValue,
    observed_time: textOfMicros(observedAt),
    resolution_status: 'RESOLVED',
  };
  const row = { ...payload, ts_utc: payload.observed_time };
  return envelopeOf(LABELS, row, { event_id: `label of ${subject}`, payload });
}

/** Streams the world in event order through the daemon; a label comes when the stream has passed its time. */
async function stream(labels: readonly LabelEvent[]): Promise<ReadonlyMap<string, string>> {
  const identifiers = ['account', 'instrument', 'party', 'device', 'ip', 'merchant'];
  const names = identifiers.map((name) => `${name}_id::VARCHAR AS ${name}_id`).join(', ');
  const anchors = await rowsOf(
    's3_flow_anchor_with_fraud_6B',
    `flow_id::VARCHAR AS flow_id, arrival_seq::VARCHAR AS arrival_seq, ${names}, ts_utc, amount::DOUBLE AS amount, fraud_flag`,
    'ts_utc, flow_id',
  );
  const traffic = await rowsOf(
    's3_event_stream_with_fraud_6B',
    `flow_id::VARCHAR AS flow_id, event_seq::INTEGER AS event_seq, event_type, ts_utc, amount::DOUBLE AS amount, fraud_flag`,
    'ts_utc, flow_id, event_seq',
  );
  await world.eventLog.ensureTopics(topicSpecs(1));
  const daemon = await startCore(world, 'ofp');
  let sent = anchors.length;
  const send = async (topic: string, events: readonly EnvelopeV1[]): Promise<void> => {
    if (events.length > 0) await world.eventLog.append(topic, events.map(admitted));
  };
  await send(
    ANCHORS,
    anchors.map((row) => envelopeOf(ANCHORS, row)),
  );
  await applied(sent);
  const subjects = new Map<string, string>();
  let waiting: EnvelopeV1[] = [];
  let [next, watermark] = [0, 0];
  for (const row of traffic) {
    const event = envelopeOf(TRAFFIC, row);
    const due = labels.slice(next).filter(({ observedAt }) => observedAt <= watermark);
    if (row.event_seq === 1 && due.length > 0) {
      await send(TRAFFIC, waiting);
      sent += waiting.length;
      waiting = [];
      await applied(sent);
      await send(
        LABELS,
        due.map((label) => labelled(label, subjects.get(label.flowId) ?? '')),
      );
      sent += due.length;
      next += due.length;
      await applied(sent);
    }
    waiting.push(event);
    if (row.event_seq === 1) {
      subjects.set(String(row.flow_id), event.event_id);
      watermark = findMicros(String(row.ts_utc)) ?? 0;
    }
  }
  await send(TRAFFIC, waiting);
  await applied(sent + waiting.length);
  await daemon.stop();
  expect(next).toBeGreaterThan(5);
  return subjects;
}

it('the daemon gives every flow of a generated world the features, score and points of the replay, byte for byte', async () => {
  const labels = await labelsOf(columnar, folder);
  const replayed: ReplayedFlow[] = [];
  for await (const batch of replayFeatures(flowsOf(columnar, folder), labels)) replayed.push(...batch);
  expect(replayed).toHaveLength(REQUEST.flows);
  const subjects = await stream(labels);
  const answers = await readEventFeatures(
    world.database,
    replayed.map(({ flow }) => ({
      request_id: flow.flowId,
      pins: PINS,
      feature_groups: [{ name: 'velocity', version: 'v1' }],
      graph_resolution_mode: 'none' as const,
      source_event_id: subjects.get(flow.flowId) ?? '',
      flow,
    })),
    systemClock,
  );
  const score = scorerOf(parseBundle(shipped, FEATURE_NAMES), FEATURE_NAMES);
  const points = ruleScorerOf(parseRuleSet(ruleDocument, DECISION_NAMES), DECISION_NAMES);
  for (const [place, { flow, values }] of replayed.entries()) {
    const online = answers[place];
    if (online?.status !== 'OK') throw new Error(`${flow.flowId}: ${online?.status}`);
    expect([flow.flowId, online.kept]).toEqual([flow.flowId, true]);
    const different = FEATURE_NAMES.filter((_name, at) => !Object.is(values[at], online.values[at]));
    expect([flow.flowId, different]).toEqual([flow.flowId, []]);
    expect(packValues(online.values).equals(packValues(values))).toBe(true);
    expect([score(online.values), points(online.values)]).toEqual([score(values), points(values)]);
  }
  // The world has labels that were known in time: without them there was nothing to compare.
  const known = FEATURE_NAMES.indexOf('label_feedback.merchant_id.confirmed_count_30d');
  expect(replayed.filter(({ values }) => (values[known] ?? 0) > 0).length).toBeGreaterThan(0);
}, 240_000);
