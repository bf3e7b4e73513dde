import { closed, count, handoverOf, list, nullable, oneOf, text } from '../run/handover.ts';
import { closureHandover, planeHandover, verdictHandover } from './shared.ts';

const POSITION = closed({
  topic: text,
  partition: count,
  next_offset: count,
  committed_offset: nullable(count),
  high: count,
});

const ref = closed({ key: text, version_id: text, sha256: text });

/** What M7.C leaves: the closure must rest on the very versions that it judged. */
export const caughtUpHandover = handoverOf('M7.C', {
  max_lag: count,
  samples: list(closed({ sampled_at_utc: text, max_lag: count })),
  groups: list(text),
  offsets_ref: ref,
  caught_up_ref: ref,
  basis_ref: ref,
});

/** What M7.E leaves: the tasks that were found ready. */
export const decisionReadinessHandover = handoverOf('M7.E', {
  tasks: list(closed({ component: text, task_arn: text })),
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

export const spineClosureHandover = closureHandover('M7.A');

export const rtdlReadinessHandover = handoverOf('M7.B', {
  task_arn: text,
  restart_count: count,
  components: list(
    closed({
      component: text,
      state: text,
      reasons: list(text),
      health: closed({ key: text, version_id: text, sha256: text }),
      partitions: list(POSITION),
    }),
  ),
});

export const archiveDurabilityHandover = handoverOf('M7.D', {
  segments: count,
  records_by_topic: list(closed({ topic: text, records: count })),
});

export const caseReadinessHandover = handoverOf('M7.G', {
  services: list(closed({ component: text, task: text, health: text, reasons: list(text) })),
});

export const spineVerdictHandover = verdictHandover('M7.I');

export const m7EntryGateHandover = handoverOf('M7.J', { m8_entry_gate: oneOf('READY') });

export const p10PlaneHandover = planeHandover('M7.P10');

export const p8PlaneHandover = planeHandover('M7.P8');

export const p9PlaneHandover = planeHandover('M7.P9');
