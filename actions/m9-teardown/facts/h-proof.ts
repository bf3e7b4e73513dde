import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { residualHandover, secretHandover } from '../../lib/handovers/m9.ts';
import { hasNoBusStack } from '../../lib/rules/bus-stack.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { findSnapshotRef } from '../../lib/run/sources.ts';
import { BUS_DESTROY_DOCUMENT } from '../lanes/c-confluent-destroy.ts';
import { DESTROY_DOCUMENT } from '../lanes/d-destroy.ts';
import type { ProofFacts } from '../lanes/h-proof.ts';

/** Everything that the proof says, as the lanes that looked recorded it. */
export async function gatherProof(context: LaneContext): Promise<ProofFacts> {
  const { ledger, definition } = context;
  const ref = (lane: string) => findSnapshotRef(ledger, lane);
  const cost = ref('M9.G');
  const sources = definition.lanes.find(({ lane }) => lane === 'M9.H')?.source_lanes ?? [];
  return {
    demo: await observe(() => context.document('M9.D', DESTROY_DOCUMENT, StackDestroySnapshotV1)),
    confluent: await observeFrom(await observe(() => context.source('M9.C')), ({ checks }) =>
      hasNoBusStack(checks) ? null : context.document('M9.C', BUS_DESTROY_DOCUMENT, StackDestroySnapshotV1),
    ),
    residual: await observe(() => context.handover(residualHandover)),
    residualChecks: mapFact(await observe(() => context.source('M9.E')), ({ checks }) => checks),
    keptChecks: mapFact(
      allReadable({
        before: await observe(() => context.source('M9.B')),
        after: await observe(() => context.source('M9.G')),
      }),
      ({ before, after }) => [...before.checks, ...after.checks],
    ),
    secrets: await observe(() => context.handover(secretHandover)),
    cost: cost === undefined ? null : { ...cost },
    sources: sources.flatMap((lane) => ref(lane) ?? []),
    session: await observe(
      async () => (await readAt(context, runKey(context, 'operate/demo_session.json'), DemoSessionV1.parse)).document,
    ),
  };
}
