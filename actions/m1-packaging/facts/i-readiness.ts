import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { mapFact, observe } from '../../lib/checks/fact.ts';
import { candidateHandover } from '../../lib/handovers/m1.ts';
import { readLedger } from '../../lib/ledger/store.ts';
import { readCheckout } from '../../lib/platform/git.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { goHistory } from '../build-go.ts';
import type { ReadinessFacts } from '../lanes/i-readiness.ts';

export async function gatherBuildReadiness(context: LaneContext): Promise<ReadinessFacts> {
  const { session, ledger, definition, substrate } = context;
  const candidate = await context.handover(candidateHandover);
  const before = definition.lanes.slice(
    0,
    definition.lanes.findIndex(({ lane }) => lane === 'M1.I'),
  );
  return {
    lanes: Object.fromEntries(
      before.map(({ lane }) => {
        const found = ledger.phases.M1.lanes[lane];
        return [lane, found?.planned === true ? 'PLANNED' : (found?.status ?? 'NOT_RUN')];
      }),
    ),
    candidate,
    checkout: await observe(() => readCheckout(repositoryRoot())),
    history: mapFact(await observe(() => readLedger({ target: session.evidence, env: substrate })), (events) =>
      goHistory(events, { executionId: context.executionId, nowUtc: nowUtc(session.clock) }),
    ),
    tagged: await observe(async () => (await session.images.resolve(candidate.image_tag)) ?? null),
  };
}
