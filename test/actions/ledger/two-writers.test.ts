import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { afterEach, describe, expect, it } from 'vitest';
import { readLedger } from '../../../actions/lib/ledger/store.ts';
import { approve } from '../../../actions/rehearsal/phase-steps.ts';
import { prepareWorkplace, type Workplace } from '../../../actions/rehearsal/workplace.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  idleAuthorityPhase,
  inSession,
} from '../../support/authority-phase.ts';

const program = join(import.meta.dirname, '..', '..', 'support', 'ledger', 'ledger-writer.ts');
const children: ChildProcess[] = [];
const removals: (() => void)[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const remove of removals.splice(0)) remove();
});

interface Writer {
  readonly lines: AsyncIterator<string>;
  readonly child: ChildProcess;
}

/** A process that has folded the ledger and waits. */
async function writer(workplace: Workplace, commands: LedgerCommandsV1): Promise<Writer> {
  const child = spawn(process.execPath, [program, workplace.configPath, JSON.stringify(commands)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const reader: Interface = createInterface({ input: child.stdout });
  const lines = reader[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  return { lines, child };
}

/** Two processes at the same place of the ledger, let go together; what each says of its commands. */
async function race(
  workplace: Workplace,
  commands: readonly [LedgerCommandsV1, LedgerCommandsV1],
): Promise<readonly (readonly string[])[]> {
  const writers = await Promise.all(commands.map((own) => writer(workplace, own)));
  for (const { child } of writers) child.stdin?.write('go\n');
  return Promise.all(
    writers.map(async ({ lines }, index) => {
      const said: string[] = [];
      for (const _ of commands[index] ?? []) said.push(String((await lines.next()).value));
      return said;
    }),
  );
}

async function eventsOf(workplace: Workplace): Promise<readonly string[]> {
  const events = await inSession({ workplace }, ({ evidence, config }) =>
    readLedger({ target: evidence, env: config.substrate }),
  );
  return events.map(({ seq, event }) => `${seq} ${event}`);
}

async function phase(make: () => Promise<AuthorityPhase>): Promise<AuthorityPhase> {
  const made = await make();
  removals.push(made.remove);
  return made;
}

describe('of two processes that write the ledger at once', () => {
  it('one begins it, and the other is told that it exists', async () => {
    const out = mkdtempSync(join(tmpdir(), 'two-writers-'));
    const workplace = await prepareWorkplace(out);
    removals.push(() => {
      for (const folder of [out, workplace.scratch]) rmSync(folder, { recursive: true, force: true });
    });
    const said = await race(workplace, [[{ command: 'init' }], [{ command: 'init' }]]);
    expect(said.flat().sort()).toEqual(['1 LEDGER_INITIALISED', 'E_LEDGER_EXISTS']);
    expect(await eventsOf(workplace)).toEqual(['1 LEDGER_INITIALISED']);
  });

  it('one opens the phase with an approval, and the other finds that there is nothing to open any more', async () => {
    const { workplace, run, executionId } = await phase(idleAuthorityPhase);
    const approval = await approve(run, executionId, { purpose: 'activation' });
    const before = await eventsOf(workplace);
    const act: LedgerCommandsV1 = [{ command: 'activate', phase: 'M0', approval }];
    const said = await race(workplace, [act, act]);
    const won = `${before.length + 1} PHASE_ACTIVATED`;
    expect(said.flat().sort()).toEqual([won, 'E_ILLEGAL_TRANSITION']);
    expect(await eventsOf(workplace)).toEqual([...before, won]);
  });

  it('one starts a lane, and the other has to wait for its end', async () => {
    const { workplace, executionId } = await phase(activeAuthorityPhase);
    const before = await eventsOf(workplace);
    const start: LedgerCommandsV1 = [{ command: 'start-lane', phase: 'M0', lane: 'M0.A', execution_id: executionId }];
    const said = await race(workplace, [start, start]);
    const won = `${before.length + 1} LANE_STARTED`;
    expect(said.flat().sort()).toEqual([won, 'E_LANE_CONCURRENT']);
    expect(await eventsOf(workplace)).toEqual([...before, won]);
  });

  it('both append what stays legal, and none of it is lost or written over', async () => {
    const { workplace } = await phase(idleAuthorityPhase);
    const before = (await eventsOf(workplace)).length;
    const hold = { command: 'hold', phase: 'M1', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' };
    const holds = Array.from({ length: 5 }, () => hold) as LedgerCommandsV1;
    const said = await race(workplace, [holds, holds]);
    const appended = said.flat().sort((left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10));
    expect(appended).toEqual(Array.from({ length: 10 }, (_, index) => `${before + index + 1} NEXT_PHASE_HELD`));
    expect((await eventsOf(workplace)).slice(before)).toEqual(appended);
  });
});
