import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { gatePusher } from '@spine-green/runtime/outbox/gate-pusher';
import { runConfig } from '@spine-green/runtime/run-config';
import { parseActionPolicy } from '@spine-green/runtime/services/action-layer/authorise';
import type { ExecutorOptions } from '@spine-green/runtime/services/action-layer/executor';
import { databaseActionLedger } from '@spine-green/runtime/services/action-layer/ledger';
import { type ActionSettings, composeActionLayer } from '@spine-green/runtime/services/action-layer/service';
import { actionSimulator } from '@spine-green/runtime/services/action-layer/simulator';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { type DaemonInProcess, startDaemon } from '../daemons/daemon-parts.ts';
import { EVIDENCE, type GateWorld } from '../gate/gate.ts';
import { RUN, SCENARIO_RUN } from '../gate/gate-events.ts';
import { keyOf } from '../gate/gate-facts.ts';

const GROUP = 'fraud-platform-dev-min-rtdl-core-v0';
const classes = new Map<string, string>(Object.entries(runConfig.class_map.event_types));
export const policy = parseActionPolicy(runConfig.action_authz);

export const actionSettings = (
  world: GateWorld,
  gateUrl: string,
  changes: Partial<ActionSettings> = {},
): ActionSettings => ({
  stream: getConsumerStream('al', GROUP, RUN),
  scenarioRunId: SCENARIO_RUN,
  policy,
  provider: actionSimulator(world.database.database, RUN),
  gate: gatePusher({ baseUrl: gateUrl, apiKey: { reveal: () => keyOf('action_layer') } as never, timeoutMs: 3000 }),
  classOf: (eventType) => classes.get(eventType),
  ...changes,
});

export const startActions = (world: GateWorld, settings: ActionSettings): Promise<DaemonInProcess> =>
  startDaemon(
    {
      database: world.database.database,
      eventLog: world.eventLog,
      store: world.objects.store,
      component: 'al',
      platformRunId: RUN,
      evidenceBucket: EVIDENCE,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
    },
    (parts) => composeActionLayer(settings, parts),
  );

/** The executor alone, around the same ledger: what a life does between two durable steps. */
export const executorOf = (world: GateWorld, changes: Partial<ExecutorOptions> = {}): ExecutorOptions => ({
  ledger: databaseActionLedger(world.database.database, {
    stream: getConsumerStream('al', GROUP, RUN),
    platformRunId: RUN,
    scenarioRunId: SCENARIO_RUN,
  }),
  provider: actionSimulator(world.database.database, RUN),
  policy,
  clock: systemClock,
  onFinished: () => undefined,
  onFault: () => undefined,
  ...changes,
});

/** Puts an event on the decision bus beside the gate, with the headers that the gate would have written. */
export async function putBeside(world: GateWorld, event: EnvelopeV1, headers?: Record<string, string>): Promise<void> {
  const { event_type, schema_version, payload } = event;
  const own = {
    dedupe_key: sha256Hex(`${event.platform_run_id}:${classes.get(event_type)}:${event.event_id}`),
    payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
  };
  const record = { key: sha256Hex(event.event_id), value: canonicalJson(event), headers: headers ?? own };
  await world.eventLog.append('fp.bus.rtdl.v1', [record]);
}
