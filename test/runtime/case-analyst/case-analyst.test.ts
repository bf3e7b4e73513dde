import { caseClient } from '@spine-green/runtime/services/case-analyst/case-client';
import { workCases } from '@spine-green/runtime/services/case-analyst/loop';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { expect, it, vi } from 'vitest';
import { caseTrigger } from '../../support/cases/case-facts.ts';
import { appendTriggers, caseKeyOf, prepareCases, startCases } from '../../support/cases/case-world.ts';
import { daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { startMode } from '../../support/daemons/mode-process.ts';
import { startFakeGate } from '../../support/gate/fake-gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { admitSubjects, labelWorld, startLabelStore } from '../../support/labels/label-world.ts';

it('every open case that says something gets one label, marked as the system’s, however often it runs', async () => {
  const world = await labelWorld();
  await prepareCases(world);
  await admitSubjects(
    world.database,
    Array.from({ length: 5 }, (_, n) => traffic(n).event_id),
  );
  const gate = await startFakeGate();
  const store = await startLabelStore(world, gate.baseUrl);
  const cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
  const payload = (n: number) => ({ escalation_rule: 'ALLOW_SAMPLE', score: n / 4, source_ts_utc: traffic(n).ts_utc });
  await appendTriggers(
    world,
    Array.from({ length: 5 }, (_, n) => caseTrigger(n, { trigger_payload: payload(n) })),
  );
  const parameters = openParameters(world.parametersUrl);
  await parameters.put('/test/analyst', caseKeyOf('case_analyst'));
  const apiKey = (await parameters.get('/test/analyst')).value;
  const client = caseClient({ baseUrl: cases.url, apiKey, timeoutMs: 5000 });
  const work = () => workCases(client, new AbortController().signal);
  await vi.waitFor(async () => expect((await work()).seen).toBeGreaterThanOrEqual(0), { timeout: 10_000 });
  const labels = () =>
    world.database.query<{ label_value: string; source_type: string; actor_id: string; n: number }>({
      text: `SELECT label_value, source_type, actor_id, count(*)::int AS n FROM labels.ls_label_timeline
        GROUP BY 1, 2, 3 ORDER BY label_value`,
    });
  await vi.waitFor(
    async () => {
      await work();
      expect((await labels()).reduce((sum, { n }) => sum + n, 0)).toBe(5);
    },
    { timeout: 20_000 },
  );
  const system = { source_type: 'SYSTEM', actor_id: 'SYSTEM::simulated_analyst' };
  expect(await labels()).toEqual([
    { label_value: 'FRAUD_CONFIRMED', ...system, n: 1 },
    { label_value: 'LEGIT_CONFIRMED', ...system, n: 4 },
  ]);
  await vi.waitFor(async () => expect(await work()).toMatchObject({ seen: 0 }), { timeout: 10_000 });
  await cases.stop();
  await store.stop();
  await gate.close();
  await world.drop();
}, 60_000);

it('the job refuses a managed run that did not pin it, before any effect', async () => {
  const world = await daemonProcessWorld();
  const refused = startMode('case-analyst', { ...world.env, ENVIRONMENT: 'dev_min' }, 'task-1');
  expect(await refused.exit).toBe(78);
  expect(refused.output()).toContain('CASE_ANALYST_PINNED');
  const away = startMode('case-analyst', world.env, 'task-2');
  expect(await away.exit).toBe(1);
  expect(away.output()).toContain('E_CASE_MANAGEMENT_UNREACHABLE');
  await world.drop();
}, 30_000);
