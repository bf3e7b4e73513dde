import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { list, record, text } from '../../../run/handover.ts';
import { differing } from '../../data/compare.ts';
import type { BundleFailure } from '../../failure.ts';
import { anything, findPassed, foundBy, handedOver, judgedDocument, type Stage } from '../lanes.ts';

/** What the teardown ended, against the attempt that did it, what its lane found, and what was frozen before. */
export const verifyTeardown = (stage: Stage): readonly BundleFailure[] =>
  judgedDocument(
    stage,
    { lane: 'M9.D', name: 'demo_destroy_snapshot.json', schema: StackDestroySnapshotV1 },
    (destroyed) => destroyFaults(destroyed, stage),
  );

const FROZEN = record({ destroy_set: anything });
const GONE = record({ ended: anything, leftovers: list(text), destroyed: list(text) });

function destroyFaults(destroyed: StackDestroySnapshotV1, stage: Stage): readonly string[] {
  const lane = findPassed(stage, 'M9.D');
  const handed = handedOver(stage, 'M9.D', record({ destroy_outcome: text }));
  const found = foundBy(stage, ['M9.D', 'M9.D-C01'], GONE);
  const frozen = handedOver(stage, 'M9.B', FROZEN)?.destroy_set;
  const named = new Set(textsIn(frozen));
  const strangers = frozen === undefined ? [] : (destroyed.removed ?? []).filter((one) => !named.has(one));
  return differing({
    stack_target: [destroyed.stack_target, 'demo'],
    ...(lane === undefined
      ? {}
      : { correlation_id: [destroyed.correlation_id, `${lane.execution_id}_${lane.attempt}`] }),
    ...(handed === undefined ? {} : { destroy_outcome: [destroyed.destroy_outcome, handed.destroy_outcome] }),
    ...(found === undefined ? {} : { 'the leftovers of M9.D-C01': [destroyed.leftovers, found.leftovers] }),
    'what was removed beside the inventory of M9.B': [strangers, []],
    'the order of its start and its end': [destroyed.started_at_utc <= destroyed.completed_at_utc, true],
  });
}

/** Every text that stands anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
