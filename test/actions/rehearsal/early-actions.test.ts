import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Actions, earlyActions } from '../../../actions/rehearsal/processes/early-actions.ts';
import { runAction } from '../../../actions/rehearsal/processes/run-action.ts';
import { type AuthorityPhase, activeAuthorityPhase } from '../../support/authority-phase.ts';

let phase: AuthorityPhase;
let actions: Actions;

beforeAll(async () => {
  phase = await activeAuthorityPhase();
}, 60_000);
afterAll(() => phase.remove());
afterEach(async () => {
  actions.close();
  await until(() => waiting('').length === 0);
});

/** Process ids of our children that wait for the inputs of an action. */
const waiting = (name: string): readonly number[] =>
  readdirSync('/proc/self/task')
    .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' '))
    .filter((pid) => pid !== '')
    .map(Number)
    .filter((pid) => commandOf(pid).includes('early-start.mjs') && commandOf(pid).includes(`${name}.mjs\0`));

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

const hold = () => ({
  'substrate-config': phase.workplace.configPath,
  commands: JSON.stringify([{ command: 'hold', phase: 'M1', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' }]),
});

describe('an action that was started early', () => {
  it('ends as one that was started for its run, also when it refuses its inputs', async () => {
    actions = earlyActions();
    actions.expect(['phase-ledger']);
    const refused = { name: 'phase-ledger', inputs: { ...hold(), commands: '[{"command":"force-done"}]' } };
    const early = await actions.run(refused);
    expect(early).toEqual(await runAction(refused));
    expect(early.exitCode).toBe(1);
  });

  it('does its work and says what it does', async () => {
    actions = earlyActions();
    actions.expect(['phase-ledger']);
    const lines: string[] = [];
    const result = await actions.run({ name: 'phase-ledger', inputs: hold(), onLine: (line) => lines.push(line) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { refused: 'false' } });
    expect(lines.join()).toContain('NEXT_PHASE_HELD');
  });

  it('serves one run; the next one has a process of its own', async () => {
    actions = earlyActions();
    actions.expect(['phase-ledger']);
    const [first] = waiting('phase-ledger');
    const one = await actions.run({ name: 'phase-ledger', inputs: hold() });
    const [second] = waiting('phase-ledger');
    const two = await actions.run({ name: 'phase-ledger', inputs: hold() });
    expect(second).not.toBe(first);
    expect(Number(two.outputs['ledger-seq'])).toBe(Number(one.outputs['ledger-seq']) + 1);
  });

  it('that died while it waited is started again for the run', async () => {
    actions = earlyActions();
    actions.expect(['phase-ledger']);
    const [pid = 0] = waiting('phase-ledger');
    process.kill(pid, 'SIGKILL');
    // Its owner has been told of its end once nothing of it is left.
    await until(() => !existsSync(`/proc/${pid}`));
    expect(await actions.run({ name: 'phase-ledger', inputs: hold() })).toMatchObject({ exitCode: 0 });
  });

  it('ends when others are expected, and when nobody expects any', async () => {
    actions = earlyActions();
    actions.expect(['phase-ledger', 'approval-gate']);
    expect([waiting('phase-ledger').length, waiting('approval-gate').length]).toEqual([1, 1]);
    actions.expect(['approval-gate']);
    await until(() => waiting('phase-ledger').length === 0);
    expect(waiting('approval-gate').length).toBe(1);
    actions.close();
    await until(() => waiting('approval-gate').length === 0);
  });

  it('is ended with the run that is aborted, which then throws', async () => {
    actions = earlyActions();
    actions.expect(['phase-ledger']);
    const [pid = 0] = waiting('phase-ledger');
    const controller = new AbortController();
    const run = actions.run({ name: 'phase-ledger', inputs: hold(), signal: controller.signal });
    controller.abort(new Error('interrupted'));
    await expect(run).rejects.toThrow('interrupted');
    expect(commandOf(pid)).toBe('');
    // One that waits is not given to a run that is over before it began.
    await expect(actions.run({ name: 'phase-ledger', inputs: {}, signal: controller.signal })).rejects.toThrow();
    expect(waiting('phase-ledger').length).toBe(1);
  });
});

it('an action that is not expected is started for its run', async () => {
  actions = earlyActions();
  expect(await actions.run({ name: 'phase-ledger', inputs: hold() })).toMatchObject({ exitCode: 0 });
  expect(waiting('phase-ledger')).toEqual([]);
});
