import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { LaneContext } from '../../lib/run/lane.ts';
import { BUS_STACK } from '../dispatched.ts';
import type { BusDestroyFacts } from '../lanes/c-confluent-destroy.ts';
import { dispatchTeardown, type Waits } from './dispatched-teardown.ts';

type Stage = Pick<LaneContext, 'session' | 'executionId' | 'attempt' | 'report'>;

/** Has the workflow that takes stacks away run for the bus, waits for it and reads what it wrote. */
export async function gatherBusDestroy(context: Stage, waits?: Waits): Promise<BusDestroyFacts> {
  const { clock } = context.session;
  const askedAtUtc = nowUtc(clock);
  const told = await dispatchTeardown(context, { stack_target: BUS_STACK }, waits);
  return { ...told, askedAtUtc, endedAtUtc: nowUtc(clock) };
}
