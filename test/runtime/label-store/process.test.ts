import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DaemonProcessWorld, daemonProcessWorld, LS_KEYS } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { assertion } from '../../support/labels/label-facts.ts';
import { admitSubjects } from '../../support/labels/label-world.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: DaemonProcessWorld;
let gate: FakeGate;
const lives: ModeProcess[] = [];

beforeEach(async () => {
  world = await daemonProcessWorld();
  gate = await startFakeGate({ apiKey: 'key of label_store' });
  await admitSubjects(world.database.database, [traffic(1).event_id]);
});
afterEach(async () => {
  for (const { child, exit } of lives.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
  }
  await gate.close();
  await world.drop();
});

async function start(): Promise<{ readonly life: ModeProcess; readonly url: string }> {
  const life = startMode('ls', { ...world.env, IG_BASE_URL: gate.baseUrl }, `task-${lives.length}`);
  lives.push(life);
  const port = await eventually(async () => /"ls_port":(\d+)/.exec(life.output())?.[1], 20_000);
  return { life, url: `http://127.0.0.1:${port}` };
}

/** True when the store answered; a store that died meanwhile said nothing. */
async function post(url: string, n: number): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/labels/assertions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ls-api-key': `${LS_KEYS} case_management` },
      body: JSON.stringify(assertion(n)),
    });
    const { status } = (await response.json()) as { status: string };
    expect(status).toBe('ACCEPTED');
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

it('a store that is killed at any moment loses no label that it answered, and has or tells none twice', async () => {
  const labels = 60;
  let next = 0;
  for (const killAfter of [3, 17, 40, labels]) {
    const { life, url } = await start();
    // The caller repeats what it got no answer for, with the same bytes.
    while (next < killAfter && (await post(url, next))) next += 1;
    const writing = next < labels ? post(url, next) : Promise.resolve(true);
    if (killAfter < labels) life.child.kill('SIGKILL');
    else break;
    await Promise.all([writing, life.exit]);
  }
  await eventually(async () => (gate.admitted.length === labels ? true : undefined), 20_000);
  const ids = Array.from({ length: labels }, (_, n) => assertion(n).label_assertion_id);
  expect(gate.admitted.toSorted()).toEqual(ids.toSorted());
  const [row] = await world.database.database.query({
    text: 'SELECT count(*)::int AS n, count(DISTINCT label_assertion_id)::int AS ids FROM labels.ls_label_timeline',
  });
  expect(row).toEqual({ n: labels, ids: labels });
}, 120_000);
