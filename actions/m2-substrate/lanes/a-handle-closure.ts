import type { HandleKey, HandleRow } from '@spine-green/evidence-schemas';
import { HandleResolutionSnapshotV1 } from '@spine-green/evidence-schemas/documents/handle_resolution_snapshot.v1';
import { fact } from '../../lib/checks/fact.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

export interface P0ClosureFacts {
  /** One row for each key of the closure set, resolved or not. */
  readonly rows: readonly HandleRow[];
  /** Keys of the set whose resource cannot exist on this substrate, each with its reason. */
  readonly absent: readonly { readonly key: HandleKey; readonly reason: string }[];
}

/** Every handle of the substrate phase is concrete, and what is left out of the set is left out by name. */
export const p0HandleClosure = defineLane({
  id: 'M2.A',
  documents: (facts: P0ClosureFacts, context) => ({
    resolution: fact(
      attemptDocument('handle_resolution_snapshot.json', HandleResolutionSnapshotV1, snapshotOf(facts, context)),
    ),
  }),
  decide: ({ rows }: P0ClosureFacts) => ({
    'M2.A-C01': {
      expected: { unresolved: [], placeholders: [] },
      observed: fact({
        unresolved: unresolvedIn(rows),
        placeholders: rows.filter((row) => row.placeholder).map((row) => row.key),
      }),
      fails: 'M2A-B1',
    },
  }),
  handover: ({ rows }) => ({ keys: rows.length, unresolved_count: unresolvedIn(rows).length }),
});

const unresolvedIn = (rows: readonly HandleRow[]): readonly HandleKey[] =>
  rows.filter((row) => !row.resolved).map((row) => row.key);

const snapshotOf = (
  { rows, absent }: P0ClosureFacts,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): HandleResolutionSnapshotV1 => ({
  schema: 'fp.handle_resolution_snapshot.v1',
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  rows: [...rows],
  unresolved_count: unresolvedIn(rows).length,
  absent: [...absent],
});
