import { count, handoverOf, list, record, text } from '../run/handover.ts';

const ref = record({ key: text, version_id: text, sha256: text });

/** What M7.C leaves: the closure must rest on the very versions that it judged. */
export const caughtUpHandover = handoverOf('M7.C', {
  max_lag: count,
  samples: list(record({ sampled_at_utc: text, max_lag: count })),
  groups: list(text),
  offsets_ref: ref,
  caught_up_ref: ref,
  basis_ref: ref,
});

/** What M7.E leaves: the tasks that were found ready. */
export const decisionReadinessHandover = handoverOf('M7.E', {
  tasks: list(record({ component: text, task_arn: text })),
});

/** What M7.F leaves: the figures of the decision chain and the versions of the summaries that say them. */
export const decisionChainHandover = handoverOf('M7.F', {
  traffic: count,
  rejected: count,
  decisions: count,
  intents: count,
  outcomes: count,
  effects: count,
  records: count,
  decision_ref: ref,
  action_ref: ref,
  audit_ref: ref,
});

/** What M7.H leaves: the documents that it judged, by version. */
export const caseCommitHandover = handoverOf('M7.H', {
  triggers: count,
  cases: count,
  labels: count,
  case_summary_ref: ref,
  label_summary_ref: ref,
});
