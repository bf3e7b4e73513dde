import { defineJob } from '../../daemon/job.ts';
import { EXIT } from '../../mode.ts';
import { taskWriter } from '../../observability/writer.ts';
import shippedBundle from '../../policies/model_bundle.json' with { type: 'json' };
import { DECISION_NAMES } from '../../reads/decision-values.ts';
import { runConfig } from '../../run-config.ts';
import { summariseDecisions } from '../../services/decision-summary/loop.ts';

export const mode = defineJob({
  mode: 'decision-summary',
  config: {},
  prepare: () => undefined,
  run: async (config, { identity, database, evidence, clock, log }) => {
    const { decisions, actions, audit } = await summariseDecisions({
      database,
      target: evidence,
      platformRunId: config.platformRunId,
      names: namesRead(),
      clock,
      writer: taskWriter(identity.component, config),
    });
    const counted = { decisions: decisions.decisions, outcomes: actions.outcomes, audit_records: audit.records };
    log.info({ ctx: counted }, 'DECISIONS_SUMMARISED');
    return EXIT.ok;
  },
});

/** Everything that rules and model of this image may read, and what they read by their own words. */
function namesRead(): readonly string[] {
  const { rules, guardrails } = runConfig.decision_rules;
  const conditions = [...rules, ...guardrails].flatMap((one: Conditions) => [...(one.all ?? []), ...(one.any ?? [])]);
  const names = [
    ...DECISION_NAMES,
    ...conditions.flatMap(({ value, of }) => (of === undefined ? [value] : [value, of])),
    ...shippedBundle.feature_schema.map(({ group, feature }) => `${group}.${feature}`),
  ];
  return [...new Set(names)];
}

interface Conditions {
  readonly all?: readonly { readonly value: string; readonly of?: string }[];
  readonly any?: readonly { readonly value: string; readonly of?: string }[];
}
