import { flag, handoverOf, list, matching, record, text } from '../lib/run/handover.ts';

/** What the residual lane found by queries of its own. */
export const residualHandover = handoverOf('M9.E', {
  services: list(text),
  tasks: list(text),
  database: record({ process: flag, port: flag, data_folder: flag }),
  preserved_buckets: list(text),
});

/** Unknown where the store could not be asked: that is never absent. */
type Existence = boolean | 'unknown';

const isExistence = (value: unknown): value is Existence => typeof value === 'boolean' || value === 'unknown';

export const secretHandover = handoverOf('M9.F', {
  secret_target_matrix: list(record({ parameter_name: text, expected_scope: text, exists: matching(isExistence) })),
});
