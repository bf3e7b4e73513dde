import { sha256Hex } from '@spine-green/evidence-schemas';
import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { getConsumerStream, streamIdOf } from '@spine-green/runtime/consumer/streams';
import { readLadderPolicy } from '@spine-green/runtime/decisions/ladder-policy';
import type { PostureMode } from '@spine-green/runtime/decisions/posture';
import { readRegistrySnapshot } from '@spine-green/runtime/decisions/registry';
import { gatePusher } from '@spine-green/runtime/outbox/gate-pusher';
import { DECISION_NAMES } from '@spine-green/runtime/reads/decision-values';
import { runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { type ModelBundle, parseBundle } from '@spine-green/runtime/services/decision-fabric/bundle';
import { parseShadow } from '@spine-green/runtime/services/decision-fabric/rule/shadow';
import { parseDecisionPolicy } from '@spine-green/runtime/services/decision-fabric/rule/thresholds';
import { parseRuleSet, ruleScorerOf } from '@spine-green/runtime/services/decision-fabric/rules';
import { scorerOf } from '@spine-green/runtime/services/decision-fabric/score';
import { composeDecisionFabric, type FabricSettings } from '@spine-green/runtime/services/decision-fabric/service';
import { databasePostureStore } from '@spine-green/runtime/services/degrade-ladder/store';
import { FEATURE_NAMES } from '@spine-green/runtime/services/feature-plane/step';
import { packValues } from '@spine-green/runtime/services/feature-plane/vector-bytes';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { DECISION_ROLE } from '@spine-green/runtime/substrate/database/roles';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import shipped from '../../../runtime/src/policies/model_bundle.json' with { type: 'json' };
import { type DaemonInProcess, startDaemon } from '../daemons/daemon-parts.ts';
import { busRecords, EVIDENCE, type GateWorld } from '../gate/gate.ts';
import { anchor, arrival, RUN, SCENARIO_RUN, traffic, WORLD } from '../gate/gate-events.ts';
import { keyOf } from '../gate/gate-facts.ts';

/** Decision fabric around the tables that other daemons fill; here a test fills them, row by row. */

const GROUP = 'fraud-platform-dev-min-rtdl-core-v0';
const classes = new Map<string, string>(Object.entries(runConfig.class_map.event_types));
const ladder = readLadderPolicy(runConfig.degrade_ladder, 'local');
if ('fault' in ladder) throw new Error(ladder.fault);
const rules = parseRuleSet(runConfig.decision_rules, DECISION_NAMES);
const bundle = parseBundle(shipped, DECISION_NAMES);
const TRAFFIC = 'fp.bus.traffic.fraud.v1';
const PINS = { platform_run_id: RUN, scenario_run_id: SCENARIO_RUN, ...WORLD };

export const fabricSettings = (gateUrl: string, changes: Partial<FabricSettings> = {}): FabricSettings => ({
  stream: getConsumerStream('df', GROUP, RUN),
  ladderStreamId: streamIdOf('dl', RUN),
  scenarioRunId: SCENARIO_RUN,
  runConfigDigest: runConfigDigest(),
  policy: parseDecisionPolicy(runConfig.decision_thresholds),
  ladder: ladder.policy,
  registry: readRegistrySnapshot(runConfig.registry_snapshot),
  scoring: {
    rules: ruleScorerOf(rules, DECISION_NAMES),
    modelOf: (id) => (id === bundle.bundle_id ? scorerOf(bundle as ModelBundle, DECISION_NAMES) : undefined),
  },
  shadow: parseShadow(runConfig.decision_shadow, rules, DECISION_NAMES),
  gate: gatePusher({ baseUrl: gateUrl, apiKey: { reveal: () => keyOf('decision_fabric') } as never, timeoutMs: 3000 }),
  allowed: { s3_event_stream_with_fraud_6B: 'traffic_fraud' },
  classOf: (eventType) => classes.get(eventType),
  ...changes,
});

/** Under the role that the daemon takes on, so that a right which it lacks is found here. */
export function startFabric(world: GateWorld, settings: FabricSettings): Promise<DaemonInProcess> {
  const database = openDatabase(world.database.dsn, {
    applicationName: 'df',
    connectionsMax: 4,
    settings: { role: DECISION_ROLE },
  });
  return startDaemon(
    {
      database,
      eventLog: world.eventLog,
      store: world.objects.store,
      component: 'df',
      platformRunId: RUN,
      evidenceBucket: EVIDENCE,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
    },
    (parts) => {
      parts.onClose('database', database.close);
      return composeDecisionFabric(settings, parts);
    },
  );
}

/** Traffic as the gate puts it on the bus. */
export async function putTraffic(world: GateWorld, events: readonly EnvelopeV1[]): Promise<void> {
  await world.eventLog.append(
    TRAFFIC,
    events.map((event) => ({
      key: sha256Hex(flowOf(event)),
      value: JSON.stringify(event),
      headers: headersOf(event),
    })),
  );
}

export function headersOf(event: EnvelopeV1): Record<string, string> {
  const { event_type, schema_version, payload } = event;
  const text = canonical({ event_type, schema_version, payload });
  return {
    dedupe_key: sha256Hex(`${event.platform_run_id}:${classes.get(event_type)}:${event.event_id}`),
    payload_hash: sha256Hex(text),
    attempt: '1',
  };
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}

const flowOf = ({ payload }: EnvelopeV1): string =>
  String((payload as Readonly<Record<string, unknown>> | undefined)?.flow_id);
const flowId = (n: number): string => flowOf(traffic(n));

async function bindStream(world: GateWorld, component: 'csfb' | 'ofp'): Promise<void> {
  await world.database.database.execute({
    text: `INSERT INTO rtdl.stream_pins (stream_id, platform_run_id, scenario_run_id, manifest_fingerprint,
        parameter_hash, seed, scenario_id, run_config_digest)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    values: [
      `${component}.v0::${RUN}`,
      ...[PINS.platform_run_id, PINS.scenario_run_id, PINS.manifest_fingerprint, PINS.parameter_hash, PINS.seed],
      ...[PINS.scenario_id, runConfigDigest()],
    ],
  });
}

/** Frame and binding of a flow, with its anchor alone or with its arrival too. */
export async function putContext(world: GateWorld, n: number, roles: 'whole' | 'anchor' = 'whole'): Promise<void> {
  const slot = (event: EnvelopeV1, topic: string) =>
    JSON.stringify({
      event_id: event.event_id,
      event_type: event.event_type,
      ts_utc: event.ts_utc,
      payload_hash: sha256Hex(event.event_id),
      eb_ref: {
        topic,
        partition: 0,
        offset: String(n),
        offset_kind: 'kafka_offset',
        published_at_utc: '2026-01-01T00:00:00.000000Z',
      },
      payload: { ...event.payload, fraud_flag: undefined, campaign_id: undefined },
    });
  const own = anchor(n);
  await bindStream(world, 'csfb');
  const values = [
    `csfb.v0::${RUN}`,
    String(n),
    flowId(n),
    slot(own, 'fp.bus.context.flow_anchor.fraud.v1'),
    roles === 'whole' ? slot(arrival(n), 'fp.bus.context.arrival_events.v1') : null,
    roles === 'whole' ? sha256Hex(arrival(n).event_id) : null,
    sha256Hex(own.event_id),
  ];
  await world.database.database.execute({
    text: `INSERT INTO rtdl.csfb_join_frames (stream_id, merchant_id, arrival_seq, flow_id, flow_anchor, arrival_event,
        arrival_event_hash, flow_anchor_hash)
      VALUES ($1, 'm', $2, $3, $4, $5, $6, $7)`,
    values,
  });
  await world.database.database.execute({
    text: `INSERT INTO rtdl.csfb_flow_bindings (flow_id, stream_id, merchant_id, arrival_seq,
        authoritative_source_event_type, payload_hash, source_event_id, source_topic, source_partition, source_offset,
        source_published_at_utc, bound_at_utc)
      VALUES ($1, $2, 'm', $3, 's3_flow_anchor_with_fraud_6B', $4, $5, 'fp.bus.context.flow_anchor.fraud.v1', 0, $6,
        '2026-01-01T00:00:00.000000Z', $7)`,
    values: [flowId(n), `csfb.v0::${RUN}`, String(n), sha256Hex('binding'), own.event_id, n, own.ts_utc],
  });
}

/** Features that were kept when the event was applied; all missing but the named ones. */
export async function putFeatures(
  world: GateWorld,
  event: EnvelopeV1,
  named: Readonly<Record<string, number>> = {},
): Promise<void> {
  const { database } = world.database;
  await bindStream(world, 'ofp');
  const [basis] = await database.query<{ id: string }>({
    text: `INSERT INTO rtdl.ofp_bases (stream_id, offsets_json, window_end_utc) VALUES ($1, $2, $3)
      RETURNING basis_id::text AS id`,
    values: [`ofp.v0::${RUN}`, JSON.stringify({ [TRAFFIC]: { 0: 1 } }), event.ts_utc],
  });
  await database.execute({
    text: `INSERT INTO rtdl.ofp_event_features (event_id, stream_id, flow_id, event_at, partition_id, offset_value,
        basis_id, feature_values) VALUES ($1, $2, $3, 0, 0, 0, $4, $5)`,
    values: [
      event.event_id,
      `ofp.v0::${RUN}`,
      flowOf(event),
      basis?.id,
      packValues(FEATURE_NAMES.map((name) => named[name] ?? Number.NaN)),
    ],
  });
}

let sequence = 0;
export async function putPosture(world: GateWorld, mode: PostureMode): Promise<void> {
  sequence += 1;
  const store = databasePostureStore(world.database.database, { streamId: streamIdOf('dl', RUN), platformRunId: RUN });
  if ('fault' in ladder) return;
  await store.commit({
    draft: { mode, reason: 'test', evidence_refs: [], from: mode },
    posture: {
      mode,
      capabilities_mask: ladder.policy.masks[mode],
      policy_rev: ladder.policy.rev,
      posture_seq: sequence,
      decided_at_utc: '2026-01-01T00:00:00.000000Z',
    },
  });
}

/** Every decision that is on the bus, by source event. */
export async function publishedDecisions(world: GateWorld): Promise<ReadonlyMap<string, DecisionResponseV1>> {
  const events = (await busRecords(world, ['fp.bus.rtdl.v1'])).map(({ value }) => JSON.parse(value) as EnvelopeV1);
  return new Map(
    events
      .filter(({ event_type }) => event_type === 'decision_response')
      .map(({ payload }) => payload as unknown as DecisionResponseV1)
      .map((payload) => [payload.source_event.event_id, payload]),
  );
}
