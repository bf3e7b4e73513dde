import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { createBucket } from '@spine-green/runtime/substrate/object-store/open';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicSpecs } from '../../support/archive-writer.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { arrival, traffic, withHeader, withPayload } from '../../support/gate/gate-events.ts';
import { type OracleStore, PLATFORM_RUN_ID } from '../../support/oracle.ts';
import {
  CONTROL,
  GATE_KEY,
  RUN_ID,
  type ScenarioWorld,
  scenarioWorld,
  sealedWorld,
} from '../../support/scenario-run.ts';
import { eventually } from '../../support/servers/processes.ts';

/**
 * Every figure that the specification names for runner, producer, gate and archive, written by hand from its text,
 * against what the running processes show in one small run in which each has a reason to move.
 */
interface Named {
  readonly clause: string;
  /** `/metrics` of the gate, the heartbeat of a component, the exact counters of a run, or the log. */
  readonly shown: 'metrics' | 'heartbeat' | 'counter' | 'log';
  readonly component: 'sr' | 'wsp' | 'ig' | 'archive-writer';
  readonly name: string;
}

const named = (clause: string, shown: Named['shown'], component: Named['component'], names: string): readonly Named[] =>
  names.split(/\s+/).map((name) => ({ clause, shown, component, name }));

const NAMED: readonly Named[] = [
  ...named('11 4.5', 'counter', 'sr', 'sr_requests sr_leases_acquired sr_leases_busy sr_plan_ms sr_evidence_ms'),
  ...named('11 4.5', 'counter', 'sr', 'sr_gates_passed sr_gates_failed sr_gates_missing'),
  ...named('11 4.5', 'counter', 'sr', 'sr_ready_committed sr_ready_published sr_ready_publish_failed'),
  ...named('11 5.1', 'heartbeat', 'wsp', 'wsp_ready_invalid_total'),
  ...named('11 5.6', 'heartbeat', 'wsp', 'wsp_rows_read_total{output} wsp_push_total{output,decision}'),
  ...named('11 5.6', 'heartbeat', 'wsp', 'wsp_push_retry_total{reason} wsp_push_latency_ms wsp_inflight'),
  ...named('11 5.6', 'heartbeat', 'wsp', 'wsp_lag_event_time_seconds wsp_checkpoint_age_seconds'),
  ...named('12 14', 'metrics', 'ig', 'ig_requests_total{path,status} ig_decisions_total{decision,event_class}'),
  ...named('12 14', 'metrics', 'ig', 'ig_reasons_total{reason} ig_publish_total{topic,result} ig_ambiguous_open'),
  ...named('12 14', 'metrics', 'ig', 'ig_inflight ig_receipt_write_failed_total ig_rate_limited_total{principal}'),
  ...['admission', 'validate', 'dedupe', 'reserve', 'publish', 'commit', 'receipt'].flatMap((phase) =>
    named('12 14', 'metrics', 'ig', `ig_phase_seconds_count{phase="${phase}"}`),
  ),
  ...named('12 14', 'metrics', 'ig', 'ig_receipt_age_seconds_count'),
  ...named('12 14', 'log', 'ig', 'admit=,duplicate=,quarantine='),
  ...named('13 1', 'counter', 'archive-writer', 'run_scope_skipped late_total'),
  ...named('13 1', 'heartbeat', 'archive-writer', 'backpressure_hits'),
  ...named('13 2', 'counter', 'archive-writer', 'seen_total archived_total duplicate_total payload_mismatch_total'),
  ...named('13 2', 'counter', 'archive-writer', 'write_error_total skipped_total'),
  ...named('16 2', 'counter', 'archive-writer', 'bytes segments'),
  ...named('16 2', 'counter', 'wsp', 'wsp_sent'),
  ...named('16 2', 'counter', 'ig', 'received admitted duplicate quarantined quarantined_by_reason'),
  ...named('16 2', 'counter', 'ig', 'receipts_written publish_ambiguous'),
  ...named('17 8', 'metrics', 'ig', 'ig_partition_records_total{topic,partition}'),
];

/** What one small run has no reason to move; each is moved by a test of the file that is named. */
const MOVED_ELSEWHERE: Readonly<Record<string, string>> = {
  backpressure_hits: 'test/runtime/consumer/consumer.test.ts',
  duplicate_total: 'test/runtime/archive-writer/archive-writer.test.ts',
  payload_mismatch_total: 'test/runtime/archive-writer/archive-writer.test.ts',
};

const OTHER_RUN = 'platform_20260207T101112Z';
const TOPIC_AT_REST = 'fp.bus.audit.v1';

let template: OracleStore;
let scenario: ScenarioWorld;
const processes: ModeProcess[] = [];
/** The largest value that each figure ever showed; a name with labels that are there stands for all its series. */
const seen = new Map<string, number>();

const keyOf = ({ shown, component, name }: Named): string => `${shown} ${component} ${name}`;
const see = (key: string, value: number): void => void seen.set(key, Math.max(seen.get(key) ?? 0, value));

/** `name{a=1,b=2}` as `name{a,b}`, and a series of the phases also with its value. */
function seeSeries(place: string, series: string, value: number): void {
  const [name = '', labels = ''] = series.replace('}', '').split('{');
  const names = labels.split(/,(?=\w+=)/).map((label) => label.split('=')[0]);
  see(`${place} ${series}`, value);
  see(`${place} ${labels === '' ? name : `${name}{${names.join()}}`}`, value);
}

function start(mode: string, environment: Readonly<Record<string, string>>): ModeProcess {
  const started = startMode(mode, environment, `embedded:task/${mode}/${processes.length}`);
  processes.push(started);
  return started;
}

async function stop(started: ModeProcess): Promise<void> {
  started.child.kill('SIGTERM');
  expect(await started.exit, started.output().slice(-2000)).toBe(0);
}

const query = (text: string, values: readonly unknown[] = []) => scenario.database.database.query({ text, values });

async function lookAtDatabase(): Promise<void> {
  for (const { component, metrics_json: metrics } of await query('SELECT * FROM obs.component_heartbeats')) {
    for (const [series, value] of Object.entries(metrics as Record<string, number>)) {
      seeSeries(`heartbeat ${String(component)}`, series, value);
    }
  }
  const counters = 'SELECT component, counter, sum(value)::int AS value FROM obs.run_counters GROUP BY 1, 2';
  for (const { component, counter, value } of await query(counters)) {
    see(`counter ${String(component)} ${String(counter)}`, Number(value));
  }
}

async function lookAtGate(url: string): Promise<void> {
  const response = await fetch(`${url}/metrics`, { headers: { 'x-ig-api-key': GATE_KEY } });
  for (const line of (await response.text()).split('\n')) {
    const [series = '', value] = line.split(/ (?=[^ ]+$)/);
    if (!line.startsWith('#') && value !== undefined) seeSeries('metrics ig', series, Number(value));
  }
}

/** Looks until every one of these figures has moved. */
const untilSeen = (url: string, keys: readonly string[]): Promise<true> =>
  eventually(async () => {
    await lookAtDatabase();
    await lookAtGate(url);
    return keys.every((key) => (seen.get(key) ?? 0) > 0) ? true : undefined;
  }, 30_000);

/** Whoever writes to the table waits until the work is done. */
async function whileLocked(dsn: string, table: string, work: () => Promise<unknown>): Promise<void> {
  const database = openDatabase(dsn, { applicationName: 'lock', connectionsMax: 1 });
  try {
    await database.transaction(async (transaction) => {
      await transaction.execute({ text: `LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE` });
      await work();
    });
  } finally {
    await database.close();
  }
}

/** A file stands where a folder has to be, until the work is done. */
async function whileBlocked(path: string, work: () => Promise<unknown>): Promise<void> {
  const aside = await rename(path, `${path}.aside`).then(
    () => true,
    () => false,
  );
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  await work();
  await rm(path);
  if (aside) await rename(`${path}.aside`, path);
}

async function announceRuns(environment: Record<string, string>): Promise<void> {
  const lease = `INSERT INTO sr.sr_run_leases (run_id, owner_id, lease_token, expires_at, updated_at)
    VALUES ($1, 'other', repeat('a', 64), now() + interval '1 hour', now())`;
  await query(lease, [RUN_ID]);
  expect(await start('sr', environment).exit).toBe(75);
  await query('DELETE FROM sr.sr_run_leases');
  const oracle = scenario.oracle.run.store;
  const flag = async (gate: string): Promise<string> => {
    const { objects } = await oracle.list('oracle', `${scenario.oracle.run.root.prefix}/data/`);
    const found = objects.find(({ key }) => key.includes(`/${gate}/validation/`) && key.endsWith('_passed.flag'));
    return found?.key ?? '';
  };
  for (const [gate, text, changes] of [
    ['3A', undefined, {}],
    ['6A', '{"status":"FAIL"}', { REQUIRED_PLATFORM_RUN_ID: OTHER_RUN, SR_RUN_EQUIVALENCE_KEY: sha256Hex('other') }],
  ] as const) {
    const key = await flag(gate);
    const { body } = await oracle.get('oracle', key);
    await oracle.delete('oracle', key);
    if (text !== undefined) await oracle.put('oracle', key, text, { kind: 'create' });
    expect(await start('sr', { ...environment, ...changes }).exit).toBe(1);
    if (text !== undefined) await oracle.delete('oracle', key);
    await oracle.put('oracle', key, body, { kind: 'create' });
  }
  const unheard = {
    ...environment,
    FP_BUS_CONTROL_V1: 'fp.bus.absent.v1',
  };
  expect(await start('sr', unheard).exit).toBe(1);
  const announced = start('sr', environment);
  expect(await announced.exit, announced.output()).toBe(0);
}

/** The run itself, with everything beside it that a figure counts. */
async function stream(environment: Record<string, string>): Promise<void> {
  const [gate, writer] = [start('ig', environment), start('archive-writer', environment)];
  const port = await eventually(async () => /"ig_port":(\d+)/.exec(gate.output())?.[1], 20_000);
  const url = `http://127.0.0.1:${port}`;
  const producer = start('wsp', { ...environment, IG_BASE_URL: url });
  await whileLocked(scenario.database.dsn, 'ig.admission_rows', () =>
    untilSeen(url, ['metrics ig ig_inflight', 'heartbeat wsp wsp_inflight']),
  );
  await untilSeen(url, ['heartbeat wsp wsp_push_retry_total{reason}', 'heartbeat wsp wsp_lag_event_time_seconds']);
  expect(await producer.exit, producer.output()).toBe(0);
  const late = withHeader(traffic(1), { platform_run_id: PLATFORM_RUN_ID });
  const push = (event: object): Promise<string> => pushed(url, event);
  expect(await push(late)).toBe('ADMIT');
  expect(await push(late)).toBe('DUPLICATE');
  const changed = withHeader(withPayload(traffic(1), { amount: 1 }), { platform_run_id: PLATFORM_RUN_ID });
  expect(await push(changed)).toBe('QUARANTINE');
  const foreign = { value: canonicalJson(traffic(2)), headers: {} };
  await scenario.eventLog.append('fp.bus.traffic.fraud.v1', [
    { key: 'foreign', ...foreign },
    { key: 'broken', value: 'no envelope', headers: {} },
  ]);
  const evidence = join(scenario.oracle.root, 'evidence/evidence/runs', PLATFORM_RUN_ID);
  await whileBlocked(join(evidence, 'ig/receipts'), async () => {
    expect(await push(withHeader(arrival(1), { platform_run_id: PLATFORM_RUN_ID }))).toBe('ADMIT');
    await untilSeen(url, ['metrics ig ig_receipt_write_failed_total']);
  });
  const archive = join(scenario.oracle.root, 'archive/archive', PLATFORM_RUN_ID, 'events', `topic=${TOPIC_AT_REST}`);
  await whileBlocked(archive, async () => {
    await scenario.eventLog.append(TOPIC_AT_REST, [{ key: 'k', value: canonicalJson(late), headers: {} }]);
    await eventually(async () => (writer.output().includes('a partition waits') ? true : undefined), 20_000);
  });
  await untilSeen(url, ['counter archive-writer write_error_total']);
  await whileLocked(busDsn(), 'log.records', async () => {
    const unknown = withHeader(arrival(2), { platform_run_id: PLATFORM_RUN_ID });
    expect(['PUBLISH_AMBIGUOUS_RETRY', 'PUBLISH_IN_FLIGHT_RETRY']).toContain(await push(unknown));
    await untilSeen(url, ['counter ig publish_ambiguous']);
  });
  await untilSeen(url, ['metrics ig ig_ambiguous_open']);
  for (const process of [gate, writer]) await stop(process);
  if (/admit=\d+ duplicate=\d+ quarantine=\d+/.test(gate.output())) see('log ig admit=,duplicate=,quarantine=', 1);
  await lookAtDatabase();
}

function busDsn(): string {
  const { bootstrap, user, password } = scenario.bus;
  return Object.assign(new URL(bootstrap), { username: user, password }).href;
}

/** The decision, or the code, once the rate allows the request. */
async function pushed(url: string, event: object): Promise<string> {
  for (;;) {
    const headers = { 'content-type': 'application/json', 'x-ig-api-key': GATE_KEY };
    const response = await fetch(`${url}/v1/ingest/push`, { method: 'POST', headers, body: JSON.stringify(event) });
    const { decision, error = '' } = (await response.json()) as { decision?: string; error?: string };
    if (decision !== undefined || !['RATE_LIMITED', 'IG_UNHEALTHY'].includes(error)) return decision ?? error;
    await delay(300);
  }
}

beforeAll(async () => {
  template = await sealedWorld({ flows: 60 });
  scenario = await scenarioWorld(template);
  for (const bucket of ['archive', 'quarantine']) await createBucket(scenario.oracle.url, bucket);
  await scenario.eventLog.ensureTopics(topicSpecs().filter(({ topic }) => topic !== CONTROL));
  const environment = await scenario.environment({
    IG_PORT: '0',
    IG_HEALTH_INTERVAL_MS: '250',
    IG_PUBLISH_TIMEOUT_MS: '3000',
    IG_RATE_LIMIT_RPS: '4',
    IG_RATE_LIMIT_BURST: '1',
    HEARTBEAT_INTERVAL_MS: '100',
    RTDL_CORE_CONSUMER_GROUP_ID: 'fraud-platform-dev-min-rtdl-core-v0',
    WSP_BATCH_ROWS_MAX: '60',
    WSP_RETRY_MAX_ATTEMPTS: '20',
  });
  await scenario.eventLog.append(CONTROL, [{ key: 'k', value: 'no control record', headers: {} }]);
  await announceRuns(environment);
  await stream(environment);
}, 180_000);

afterAll(async () => {
  for (const { child, exit } of processes) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
  }
  await scenario?.drop();
  await template?.drop();
});

describe('every figure that the specification names', () => {
  it.each(NAMED.filter(({ name }) => MOVED_ELSEWHERE[name] === undefined))(
    '$clause: $name of $component is shown by its $shown, and moves',
    (figure) => {
      const related = [...seen.keys()].filter((key) => key.startsWith(`${figure.shown} ${figure.component}`));
      expect(seen.get(keyOf(figure)) ?? related).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(MOVED_ELSEWHERE))('%s moves in %s', (name, file) => {
    expect(readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8')).toContain(name);
  });
});
