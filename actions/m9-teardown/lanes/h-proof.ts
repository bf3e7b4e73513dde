import { TeardownProofV1 } from '@spine-green/evidence-schemas/documents/teardown_proof.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { check } from '../../lib/checks/check.ts';
import { type Fact, mapFact, observe } from '../../lib/checks/fact.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { createAt, getRunId, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { findSnapshotRef } from '../../lib/run/sources.ts';
import { frozenInventory } from '../frozen.ts';

const SOURCES = ['M9.B', 'M9.D', 'M9.E', 'M9.F'];

export const teardownProof = plainLane<{ readonly proof: Fact<EvidenceRef> }>({
  id: 'M9.H',
  gather: async (context) => ({ proof: await observe(() => prove(context)) }),
  decide: ({ proof }) => [
    check('M9.H-C01', { expected: true, observed: mapFact(proof, ({ key }) => key !== ''), fails: 'M9H-B1' }),
  ],
  payload: ({ proof }) => ({ teardown_proof: 'value' in proof ? proof.value : null }),
});

/** `true` means verified absent; a snapshot that did not pass proves nothing, so its absence is not claimed. */
async function prove(context: LaneContext): Promise<EvidenceRef> {
  const open = [];
  for (const lane of SOURCES) if (!(await context.source(lane)).overall_pass) open.push(lane);
  if (open.length > 0) throw new Error(`${open.join(', ')} did not pass`);
  const { destroy, preserved } = await frozenInventory(context);
  const ownBus = destroy.stack.bus.kind === 'postgres';
  const now = nowUtc(context.session.clock);
  return createAt(context, runKey(context, 'teardown/teardown_proof.json'), TeardownProofV1, {
    schema: 'fp.teardown_proof.v1',
    substrate: context.substrate,
    platform_run_id: getRunId(context),
    written_at_utc: now,
    teardown_completed_at_utc: now,
    terraform_destroy_status: {
      confluent: ownBus ? 'success' : 'not_built',
      demo: 'success',
      overall: ownBus ? 'success' : 'not_built',
    },
    confirmed_absent: {
      ecs_services: true,
      ecs_tasks: true,
      db: true,
      demo_secrets: true,
      ...(ownBus ? { confluent_cluster: true } : {}),
    },
    cannot_exist: [
      { name: 'nat_gateway', reason: 'The embedded substrate has no network of its own.' },
      { name: 'load_balancer', reason: 'The embedded substrate has no network of its own.' },
      ...(ownBus
        ? []
        : [{ name: 'confluent_cluster', reason: 'The broker was given to this run and belongs to its owner.' }]),
    ],
    preserved: { buckets: preserved.map(({ bucket }) => bucket), state: true, budget: false },
    cost_ref: null,
    source_snapshots: SOURCES.flatMap((lane) => findSnapshotRef(context.ledger, lane) ?? []),
  } as TeardownProofV1);
}
