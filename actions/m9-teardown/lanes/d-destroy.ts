import { setTimeout as sleep } from 'node:timers/promises';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { findStack } from '../../lib/platform/stack.ts';
import { createAt, executionKey, getRunId } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { type FrozenInventory, frozenInventory } from '../frozen.ts';
import { type PreservedBucket, readPreserved } from '../inventory.ts';
import { processesNaming, processLines } from '../residue.ts';

interface DestroyFacts {
  readonly down: Fact<boolean>;
  readonly leftovers: Fact<readonly string[]>;
  readonly before: readonly PreservedBucket[];
  readonly after: Fact<readonly PreservedBucket[]>;
}

/** Tasks get 30 s to drain, the database a moment to shut down. */
const DOWN_MS = 60_000;
const POLL_MS = 100;

export const destroyDemo = plainLane<DestroyFacts>({
  id: 'M9.D',
  gather: async (context) => {
    const frozen = await frozenInventory(context);
    const startedAt = nowUtc(context.session.clock);
    const down = await observe(() => bringDown(context, frozen));
    const leftovers = await observe(() => processesNaming(processLines(), frozen.destroy.folders));
    await publish(context, startedAt, down, leftovers);
    return { down, leftovers, before: frozen.preserved, after: await observe(() => readPreserved(context)) };
  },
  decide: ({ down, leftovers, before, after }) => [
    check('M9.D-C01', {
      expected: { down: true, leftovers: [] },
      observed: allReadable({ down, leftovers }),
      // A list that cannot be read is ambiguous, never zero (01, M9.C-C03).
      fails: isReadable(down) && isReadable(leftovers) ? 'M9D-B2' : 'M9D-B3',
    }),
    check('M9.D-C02', { expected: before, observed: after, fails: 'M9D-B6' }),
  ],
});

/** Asks the stack's own process to end, by its id, and waits until its description is gone. */
async function bringDown({ session, report }: LaneContext, { destroy }: FrozenInventory): Promise<boolean> {
  const { pid } = destroy.stack;
  report(`stopping the embedded stack, process ${pid}`);
  signal(pid);
  const deadline = session.clock.elapsedMs() + DOWN_MS;
  while ((await findStack(session.config)) !== undefined || isAlive(pid)) {
    if (session.clock.elapsedMs() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

/** A stack that is gone already is what was asked for: the destroy is idempotent. */
function signal(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGTERM');
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

async function publish(
  context: LaneContext,
  startedAt: string,
  down: DestroyFacts['down'],
  leftovers: DestroyFacts['leftovers'],
): Promise<void> {
  const success = isReadable(down) && down.value && isReadable(leftovers) && leftovers.value.length === 0;
  await createAt(context, executionKey(context, 'demo_destroy_snapshot.json'), StackDestroySnapshotV1, {
    schema: 'fp.stack_destroy_snapshot.v1',
    substrate: context.substrate,
    stack_target: 'demo',
    platform_run_id: getRunId(context),
    correlation_id: context.executionId,
    destroy_exit_code: isReadable(down) && down.value ? 0 : 1,
    state_list_exit_code: isReadable(leftovers) ? 0 : 1,
    post_destroy_state_resource_count: isReadable(leftovers) ? leftovers.value.length : 0,
    destroy_outcome: success ? 'success' : isReadable(leftovers) ? 'failure' : 'ambiguous',
    leftovers: isReadable(leftovers) ? leftovers.value : [],
    started_at_utc: startedAt,
    completed_at_utc: nowUtc(context.session.clock),
  });
}
