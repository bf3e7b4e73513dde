import { type HandleKey, resolveHandles } from '@spine-green/evidence-schemas';
import { HandleResolutionSnapshotV1 } from '@spine-green/evidence-schemas/documents/handle_resolution_snapshot.v1';
import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { getLaneDefinition, requiredHandles } from '../../lib/definition/phase-definition.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

type Rows = ReturnType<typeof resolveHandles>;

export const p0HandleClosure = plainLane<{ readonly rows: Rows }>({
  id: 'M2.A',
  gather: async (context) => {
    const keys: readonly HandleKey[] = requiredHandles(getLaneDefinition('M2.A'), context.substrate);
    const rows = resolveHandles(keys, context.handleInputs);
    await publish(context, rows);
    return { rows };
  },
  decide: ({ rows }) => [
    check('M2.A-C01', {
      expected: { unresolved: [], placeholders: [] },
      observed: fact({
        unresolved: rows.filter((row) => !row.resolved).map((row) => row.key),
        placeholders: rows.filter((row) => row.placeholder).map((row) => row.key),
      }),
      fails: 'M2A-B1',
    }),
  ],
  payload: ({ rows }) => ({ keys: rows.length, unresolved_count: rows.filter((row) => !row.resolved).length }),
});

const publish = (context: LaneContext, rows: Rows) =>
  createAt(context, executionKey(context, 'handle_resolution_snapshot.json'), HandleResolutionSnapshotV1, {
    schema: 'fp.handle_resolution_snapshot.v1',
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    rows: [...rows],
    unresolved_count: rows.filter((row) => !row.resolved).length,
  });
