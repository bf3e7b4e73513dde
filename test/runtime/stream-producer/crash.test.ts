import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { openStreamLock } from '@spine-green/runtime/daemon/lock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { type OracleStore, PLATFORM_RUN_ID } from '../../support/oracle.ts';
import {
  GATE_KEY,
  readJson,
  type ScenarioWorld,
  scenarioWorld,
  sealedWorld,
  wspKey,
} from '../../support/scenario-run.ts';

const MAIN = fileURLToPath(import.meta.resolve('@spine-green/runtime/main'));
const FLOWS = 400;
const TOTAL = FLOWS * 5;

let template: OracleStore;
let scenario: ScenarioWorld;
let gate: FakeGate;
/** Called with the number of each request before the gate decides it. */
let onRequest: (number: number) => void = () => undefined;
beforeAll(async () => {
  template = await sealedWorld({ flows: FLOWS });
});
afterAll(() => template.drop());
beforeEach(async () => {
  scenario = await scenarioWorld(template);
  gate = await startFakeGate({
    apiKey: GATE_KEY,
    intercept: ({ number }) => {
      onRequest(number);
      return undefined;
    },
  });
});
afterEach(async () => {
  onRequest = () => undefined;
  await gate.close();
  await scenario.drop();
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const start = (
  mode: 'wsp' | 'sr',
  environment: Record<string, string>,
): { child: ChildProcess; ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [MAIN, mode], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => {
    stdout += text.toString();
  });
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, ended };
};
const producerEnvironment = (changes: Record<string, string> = {}): Promise<Record<string, string>> =>
  scenario.environment({
    IG_BASE_URL: gate.baseUrl,
    WSP_MAX_INFLIGHT: '2',
    WSP_BATCH_ROWS_MAX: '40',
    WSP_CHECKPOINT_FLUSH_EVERY: '10',
    ...changes,
  });

describe('the modes as processes', { timeout: 120_000 }, () => {
  test('announce and stream a run, and say how far they are', async () => {
    const announced = await start('sr', await scenario.environment()).ended;
    expect(announced).toMatchObject({ code: 0, stderr: '' });
    const streamed = await start('wsp', await producerEnvironment()).ended;
    expect(streamed).toMatchObject({ code: 0, stderr: '' });
    expect(gate.decisions).toEqual({ ADMIT: TOTAL, DUPLICATE: 0, QUARANTINE: 0 });
    const lines = streamed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.findLast(({ code }) => code === 'WSP_PROGRESS')).toMatchObject({ emitted: TOTAL });
    expect(streamed.stdout).not.toContain(GATE_KEY);
    const beats = await scenario.database.database.query({
      text: "SELECT health_state FROM obs.component_heartbeats WHERE component = 'wsp' AND platform_run_id = $1",
      values: [PLATFORM_RUN_ID],
    });
    expect(beats).toEqual([{ health_state: 'STOPPED' }]);
  });

  it.each([{ kills: [3, 9, 20] }, { kills: [1, 2, 30] }])(
    'lose nothing when the producer is killed at requests $kills',
    async ({ kills }) => {
      await scenario.announce();
      const environment = await producerEnvironment();
      const due = [...kills];
      for (;;) {
        const { child, ended } = start('wsp', environment);
        onRequest = (number) => {
          if (child.killed || number < (due[0] ?? Number.POSITIVE_INFINITY)) return;
          due.shift();
          child.kill('SIGKILL');
        };
        const { code, stderr } = await ended;
        expect(stderr).toBe('');
        if (code === 0) break;
      }
      expect(due).toEqual([]);
      expect(gate.admitted).toHaveLength(TOTAL);
      expect(gate.decisions.QUARANTINE).toBe(0);
      const summary = WspSummaryV1.parse(await readJson(scenario.oracle, wspKey('wsp_summary.json')));
      expect(summary).toMatchObject({ terminal: 'STREAMED', attempt: kills.length + 1, totals: { emitted: TOTAL } });
      const [sent] = await scenario.database.database.query<{ sum: string }>({
        text: "SELECT sum(value) FROM obs.run_counters WHERE counter = 'wsp_sent'",
      });
      expect(sent?.sum).toBe(String(TOTAL));
    },
  );

  test('let one producer of a lane work at a time', async () => {
    await scenario.announce();
    const environment = await producerEnvironment();
    const holder = await openStreamLock(scenario.database.database, `wsp:${PLATFORM_RUN_ID}:1:0`);
    expect((await start('wsp', environment).ended).code).toBe(75);
    expect(gate.requests()).toBe(0);
    await holder.release();
    expect((await start('wsp', environment).ended).code).toBe(0);
  });

  test('drain and end with 0 when they are told to stop, and go on at the next start', async () => {
    await scenario.announce();
    const environment = await producerEnvironment();
    const { child, ended } = start('wsp', environment);
    onRequest = (number) => {
      if (number === 5) child.kill('SIGTERM');
    };
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
    expect(gate.admitted.length).toBeLessThan(TOTAL);
    expect((await start('wsp', environment).ended).code).toBe(0);
    expect(gate.decisions).toEqual({ ADMIT: TOTAL, DUPLICATE: 0, QUARANTINE: 0 });
  });

  it.each([
    { changes: { WSP_LANE_INDEX: '2', WSP_LANE_COUNT: '2' }, says: 'WSP_LANE_CONFIG_INVALID' },
    { changes: { WSP_LANE_INDEX: '0.5' }, says: 'WSP_LANE_CONFIG_INVALID' },
    { changes: { ENVIRONMENT: 'dev_min' }, says: 'IG_BASE_URL is a local address' },
    { changes: { IG_BASE_URL: 'http://gate:8080/v1/ops/health' }, says: 'IG_BASE_URL is not a base URL' },
  ])('refuse to stream with $changes', async ({ changes, says }) => {
    const { code, stderr } = await start('wsp', await producerEnvironment(changes)).ended;
    expect(code).toBe(78);
    expect(stderr).toContain(says);
  });

  it.each([
    {
      changes: { ORACLE_ENGINE_RUN_ROOT: 's3://oracle/latest' },
      code: 78,
      says: 'SR_SETTLEMENT_LOCK_FAIL_CLOSED:oracle_engine_run_root',
    },
    { changes: { ENVIRONMENT: 'dev_min' }, code: 78, says: 'SR_SETTLEMENT_LOCK_FAIL_CLOSED:object_store,launch_ref' },
    { changes: { SR_RUN_EQUIVALENCE_KEY: '' }, code: 1, says: 'SR_REQUEST_INVALID' },
    { changes: { SR_SCENARIO_ID: 'other' }, code: 1, says: 'ORACLE_SCENARIO_ID_MISMATCH' },
  ])('refuse to announce with $changes', async ({ changes, code, says }) => {
    const ended = await start('sr', await scenario.environment(changes)).ended;
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(says);
  });
});
