import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { runConfig } from '@spine-green/runtime/run-config';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { NewRecord } from '@spine-green/runtime/substrate/event-log/port';
import { IMAGE_ENVIRONMENT, IMAGE_NODE_FLAGS } from '@spine-green/runtime/substrate/image/port';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { AUDIT_STREAM } from '../../support/decisions/decision-audit.ts';
import { decision, intent, outcome, withPayload } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

/** More than the audit may hold in memory at once, of decisions as long as those of a run. */
const CHAINS = 6000;
const APPENDED = 1000;
const BACKLOG_MS_MAX = 300_000;
const [TOPIC] = AUDIT_STREAM.topics as [string];
const classes: Readonly<Record<string, string>> = runConfig.class_map.event_types;

let world: DaemonProcessWorld;
let audit: ModeProcess | undefined;

beforeEach(async () => {
  world = await daemonProcessWorld();
});
afterEach(async () => {
  if (audit?.child.exitCode === null) audit.child.kill('SIGKILL');
  await audit?.exit;
  audit = undefined;
  await world.drop();
});

/** As the gate publishes it. */
function published(event: EnvelopeV1): NewRecord {
  const { event_type, schema_version, payload, platform_run_id: run } = event;
  return {
    key: sha256Hex(event.event_id),
    value: canonicalJson(event),
    headers: {
      dedupe_key: sha256Hex(`${run}:${classes[event_type]}:${event.event_id}`),
      payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
      attempt: '1',
    },
  };
}

const explanation = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`feature_${n}`, '0.123456789012345']));
function longDecision(n: number): EnvelopeV1 {
  const event = decision(n);
  const { decision: decided } = event.payload as { readonly decision: object };
  return withPayload(event, { decision: { ...decided, explanation } });
}

async function putBacklog(): Promise<void> {
  const eventLog = openEventLog({ ...world.bus, clientId: 'test' });
  for (const make of [longDecision, intent, outcome]) {
    for (let from = 0; from < CHAINS; from += APPENDED) {
      const events = Array.from({ length: APPENDED }, (_, index) => make(from + index));
      await eventLog.append(TOPIC, events.map(published));
    }
  }
  await eventLog.close();
}

it('works through a backlog within the memory of its task', { timeout: BACKLOG_MS_MAX }, async () => {
  await putBacklog();
  const memory = [...IMAGE_NODE_FLAGS.filter((flag) => flag.includes('old-space')), IMAGE_ENVIRONMENT.NODE_OPTIONS];
  audit = startMode('dla', { ...world.env, ...IMAGE_ENVIRONMENT, NODE_OPTIONS: memory.join(' ') }, 'task-audit');
  const ended = audit.exit.then((code) => Promise.reject(new Error(`ended with ${code}: ${audit?.output()}`)));
  const whole = eventually(async () => {
    const [row] = await world.database.database.query<{ n: string }>({
      text: "SELECT count(*)::text AS n FROM rtdl.dla_lineage_chains WHERE chain_status = 'RESOLVED'",
    });
    return row?.n === String(CHAINS) ? true : undefined;
  }, BACKLOG_MS_MAX);
  expect(await Promise.race([whole, ended])).toBe(true);
});
