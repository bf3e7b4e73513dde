import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { type EmbeddedSet, inventoryHandover, isManagedSet } from '../../lib/handovers/m9.ts';
import { findEmbeddedStack, stackFileOf } from '../../lib/platform/stack.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { overlapOf } from '../inventory.ts';
import type { DestroyDone, DestroyFacts, Leftovers } from '../lanes/d-destroy.ts';
import { destroyManaged } from './managed-destroy.ts';
import { pinnedNames } from './pinned-names.ts';
import { keptFolders, readPreserved } from './preserved.ts';
import { lineOf, processesNaming, processTable } from './residue.ts';

/** Tasks get 30 s to drain, the database a moment to shut down. */
const DOWN_MS_MAX = 60_000;
const POLL_MS = 100;

type Stage = Pick<LaneContext, 'session' | 'ledger' | 'handover' | 'report' | 'decision' | 'executionId' | 'attempt'>;

/** Takes the stack away, removes what it left, and looks at what is still there. Every step may find its work done. */
export async function gatherDestroy(context: Stage): Promise<DestroyFacts> {
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover);
  const askedAtUtc = nowUtc(context.session.clock);
  const done = isManagedSet(set) ? await destroyManaged(context, set) : await endEmbedded(context, set);
  return {
    ...done,
    pinnedKinds: await observe(() => pinnedNames(context, 'destroy_set')),
    before,
    after: await observe(() => readPreserved(context)),
    askedAtUtc,
    endedAtUtc: nowUtc(context.session.clock),
  };
}

/** Asks the stack of this machine to end. */
async function endEmbedded(context: Stage, set: EmbeddedSet): Promise<DestroyDone> {
  const begun = await observe(() => askForEnd(context, set));
  const ended = isReadable(begun) ? await observe(() => waitForEnd(context, set)) : begun;
  return {
    begun,
    ended,
    removed: await observe(() => removeRemains(context, set, ended)),
    leftovers: await observe(() => readLeftovers(context, set)),
    teardown: undefined,
  };
}

/** By its own process id, and only while the process with this id is the stack: ids are given again. */
function askForEnd({ report }: Stage, set: EmbeddedSet): 'stopped_now' | 'gone_before' {
  if (!isStackThere(set)) return 'gone_before';
  report(`stopping the embedded stack, process ${set.stack.pid}`);
  try {
    process.kill(set.stack.pid, 'SIGTERM');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return 'gone_before';
    throw new PlatformError('E_STACK_NOT_STOPPED', `process ${set.stack.pid}: ${code}`, { cause: error });
  }
  return 'stopped_now';
}

const isStackThere = ({ stack, marks }: EmbeddedSet): boolean =>
  processesNaming(processTable(), marks).some(({ pid }) => pid === stack.pid);

/** Until the stack and everything that it held is gone: children see the end of their owner a moment later. */
async function waitForEnd({ session }: Stage, set: EmbeddedSet): Promise<boolean> {
  const deadline = session.clock.elapsedMs() + DOWN_MS_MAX;
  while (processesNaming(processTable(), set.marks).length > 0) {
    if (session.clock.elapsedMs() > deadline) return !isStackThere(set);
    await sleep(POLL_MS);
  }
  return true;
}

/**
 * A stack that died half-way cannot remove what it meant to. This finishes its work in its order, by the frozen
 * inventory and only there; what the stack removed itself is not found and not listed.
 */
async function removeRemains({ session }: Stage, set: EmbeddedSet, ended: Fact<boolean>): Promise<readonly string[]> {
  const { config, parameters } = session;
  if (!isReadable(ended) || !ended.value || processesNaming(processTable(), set.marks).length > 0) return [];
  const overlap = overlapOf(set, keptFolders(config));
  if (overlap.length > 0) throw new PlatformError('E_TEARDOWN_SCOPE', overlap.join(', '));
  const removed: string[] = [];
  for (const folder of set.data.filter((one) => existsSync(one))) {
    rmSync(folder, { recursive: true, force: true });
    removed.push(`folder ${folder}`);
  }
  for (const { path } of await parameters.describe('/')) {
    if (!set.secrets.includes(path)) continue;
    await parameters.delete(path);
    removed.push(`parameter ${path}`);
  }
  if ((await findEmbeddedStack(config))?.stack_id === set.stack.stack_id) {
    rmSync(stackFileOf(config), { force: true });
    removed.push('stack description');
  }
  return removed;
}

async function readLeftovers({ session }: Stage, set: EmbeddedSet): Promise<Leftovers> {
  const { config, parameters } = session;
  const secrets = (await parameters.describe('/')).filter(({ path }) => set.secrets.includes(path));
  const { stack } = set;
  const processes = processesNaming(processTable(), set.marks);
  const ofDatabase = processesNaming(processes, [stack.database.data_folder]);
  const lines = (found: typeof processes) => found.map((one) => `process ${lineOf(one)}`);
  return {
    tasks: lines(processes.filter((one) => one.pid !== stack.pid && !ofDatabase.includes(one))),
    database: lines(ofDatabase.filter(({ pid }) => pid !== stack.pid)),
    supervisor: [
      ...lines(processes.filter(({ pid }) => pid === stack.pid)),
      ...((await findEmbeddedStack(config)) === undefined ? [] : ['stack description']),
    ],
    secrets: secrets.map(({ path }) => `parameter ${path}`),
    'temporary data': set.data.filter((folder) => existsSync(folder)).map((folder) => `folder ${folder}`),
  };
}
