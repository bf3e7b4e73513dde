import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import actionAuthz from './policies/action_authz.json' with { type: 'json' };
import caseManagement from './policies/case_management.json' with { type: 'json' };
import caseTrigger from './policies/case_trigger.json' with { type: 'json' };
import classMap from './policies/class_map.json' with { type: 'json' };
import decisionRules from './policies/decision_rules.json' with { type: 'json' };
import decisionShadow from './policies/decision_shadow.json' with { type: 'json' };
import decisionThresholds from './policies/decision_thresholds.json' with { type: 'json' };
import degradeLadder from './policies/degrade_ladder.json' with { type: 'json' };
import labelStore from './policies/label_store.json' with { type: 'json' };
import outputs from './policies/outputs.json' with { type: 'json' };
import partitioning from './policies/partitioning.json' with { type: 'json' };
import registrySnapshot from './policies/registry_snapshot.json' with { type: 'json' };
import schemaPolicy from './policies/schema_policy.json' with { type: 'json' };

/** The effective run configuration: policies only, nothing that differs from run to run (10, section 5). */
export const runConfig = {
  action_authz: actionAuthz,
  case_management: caseManagement,
  case_trigger: caseTrigger,
  class_map: classMap,
  decision_rules: decisionRules,
  decision_shadow: decisionShadow,
  decision_thresholds: decisionThresholds,
  degrade_ladder: degradeLadder,
  label_store: labelStore,
  outputs,
  partitioning,
  registry_snapshot: registrySnapshot,
  schema_policy: schemaPolicy,
} as const;

const classes = new Map<string, string>(Object.entries(classMap.event_types));

/** Event class of an event type by the pinned class map; undefined for a type that it does not know. */
export const classOfEventType = (eventType: string): string | undefined => classes.get(eventType);

const profileOfClass = new Map<string, string>(Object.entries(partitioning.profile_of_class));
const topicOfProfile = new Map<string, string>(
  Object.entries(partitioning.profiles).map(([profile, { topic }]) => [profile, topic]),
);

/** The same where the topic is the one on which the gate publishes the class; undefined on any other. */
export function classOnTopic(eventType: string, topic: string): string | undefined {
  const eventClass = classOfEventType(eventType);
  const profile = eventClass === undefined ? undefined : profileOfClass.get(eventClass);
  return profile !== undefined && topicOfProfile.get(profile) === topic ? eventClass : undefined;
}

/** sha256 of the canonical JSON of all policies; the `run_config_digest` of READY, receipts and heartbeats. */
export const runConfigDigest = (): string => digest;

const digest = digestOf(runConfig);

/** Refuses to work under another configuration than the pinned one; throws CONFIG_DIGEST_MISMATCH. */
export function assertRunConfigDigest(pinned: string): void {
  if (pinned === digest) return;
  throw new PlatformError('CONFIG_DIGEST_MISMATCH', `this image holds ${digest}, the run pins ${pinned}`);
}

/** The policy revision that receipts and quarantine records name (12, section 2): the digest covers the three policy
 * documents of the gate by logical name, not by file path, so that a mount point cannot change it. */
export const gatePolicyRevision = {
  policy_id: 'ig_policy',
  revision: 'dev-min-v0',
  content_digest: digestOf([
    { content: classMap, name: 'class_map' },
    { content: partitioning, name: 'partitioning' },
    { content: schemaPolicy, name: 'schema_policy' },
  ]),
} as const;
