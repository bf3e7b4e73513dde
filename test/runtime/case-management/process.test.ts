import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { caseTrigger, triggerEnvelope } from '../../support/cases/case-facts.ts';
import { attestedRecord, TRIGGERS } from '../../support/cases/case-world.ts';
import { type DaemonProcessWorld, daemonProcessWorld, LS_KEYS } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { admitSubjects } from '../../support/labels/label-world.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: DaemonProcessWorld;
let gate: FakeGate;
const lives: ModeProcess[] = [];

beforeEach(async () => {
  world = await daemonProcessWorld();
  gate = await startFakeGate({ apiKey: 'key of label_store' });
});
afterEach(async () => {
  for (const { child, exit } of lives.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
  }
  await gate.close();
  await world.drop();
});

const start = (mode: string, changes: Readonly<Record<string, string>>): ModeProcess => {
  const life = startMode(mode, { ...world.env, IG_BASE_URL: gate.baseUrl, ...changes }, `task-${lives.length}`);
  lives.push(life);
  return life;
};
const count = async (table: string): Promise<number> => {
  const [row] = await world.database.database.query<{ n: number }>({ text: `SELECT count(*)::int AS n FROM ${table}` });
  return row?.n ?? 0;
};

it('killed at any moment, it has no case and no label twice, and loses none', async () => {
  const total = 60;
  await admitSubjects(
    world.database.database,
    Array.from({ length: total }, (_, n) => traffic(n).event_id),
  );
  await openParameters(world.env.PARAMETERS_URL ?? '').put(`${LS_KEYS}/case_management`, `${LS_KEYS} case_management`);
  const store = start('ls', {});
  const port = await eventually(async () => /"ls_port":(\d+)/.exec(store.output())?.[1], 30_000);
  const log = openEventLog({ ...world.bus, clientId: 'test' });
  for (let life = 0; life < 4; life += 1) {
    const triggers = Array.from({ length: total / 3 }, (_, n) => caseTrigger((life % 3) * 20 + n));
    await log.append(TRIGGERS, triggers.map(triggerEnvelope).map(attestedRecord));
    const task = start('cm', { LS_BASE_URL: `http://127.0.0.1:${port}` });
    if (life === 3) break;
    await eventually(async () => (task.output().includes('LISTENING') ? true : undefined), 30_000);
    await new Promise((resolve) => setTimeout(resolve, 60 * life));
    task.child.kill('SIGKILL');
    await task.exit;
  }
  await vi.waitFor(async () => expect(await count('labels.ls_label_timeline')).toBe(total), { timeout: 30_000 });
  await vi.waitFor(async () => expect(await count(`cases.cm_label_emissions WHERE status = 'ACCEPTED'`)).toBe(total), {
    timeout: 30_000,
  });
  expect([await count('cases.cm_cases'), await count('cases.cm_case_trigger_intake')]).toEqual([total, total]);
  expect(await count('cases.cm_case_timeline')).toBe(3 * total);
  await log.close();
}, 120_000);
