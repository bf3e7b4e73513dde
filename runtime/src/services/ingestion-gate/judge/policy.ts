import { type DocumentSchema, PlatformError } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { ArrivalEntitiesRowV1 } from '@spine-green/evidence-schemas/documents/arrival_entities_row.v1';
import { ArrivalEventRowV1 } from '@spine-green/evidence-schemas/documents/arrival_event_row.v1';
import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { FlowAnchorBaselineRowV1 } from '@spine-green/evidence-schemas/documents/flow_anchor_baseline_row.v1';
import { FlowAnchorFraudRowV1 } from '@spine-green/evidence-schemas/documents/flow_anchor_fraud_row.v1';
import { IgQuarantineSpikeV1 } from '@spine-green/evidence-schemas/documents/ig_quarantine_spike.v1';
import { LabelAcceptedV1 } from '@spine-green/evidence-schemas/documents/label_accepted.v1';
import { PlatformProbeV1 } from '@spine-green/evidence-schemas/documents/platform_probe.v1';
import { TrafficBaselineRowV1 } from '@spine-green/evidence-schemas/documents/traffic_baseline_row.v1';
import { TrafficFraudRowV1 } from '@spine-green/evidence-schemas/documents/traffic_fraud_row.v1';
import { findNamed } from '../../../events/row-schemas.ts';
import type { runConfig } from '../../../run-config.ts';
import { type PartitionRule, partitionRule } from './partition-rule.ts';

export type PolicyDocuments = Pick<typeof runConfig, 'class_map' | 'schema_policy' | 'partitioning'>;

/** What the policies say about one event type, compiled: nothing is looked up or compiled per request. */
export interface EventTypePolicy {
  readonly eventType: string;
  readonly eventClass: string;
  readonly pins: readonly string[];
  /** False for classes that only the gate itself writes. */
  readonly http: boolean;
  /** Undefined when the schema policy has no entry. */
  readonly schema: SchemaPolicy | undefined;
  readonly profileId: string;
  readonly partition: PartitionRule;
}

export interface SchemaPolicy {
  readonly versionRequired: boolean;
  readonly versions: ReadonlySet<string>;
  readonly payload: DocumentSchema<unknown>;
  /** The members that the payload's contract names; undefined where it takes no others. */
  readonly named: ReadonlySet<string> | undefined;
  /** Where the payload repeats the envelope's pins: in the row, in `payload.pins`, or not at all. */
  readonly lineage: 'row' | 'pins' | 'none';
}

export interface GatePolicy {
  readonly types: ReadonlyMap<string, EventTypePolicy>;
  readonly classesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every class, for looking an event id up without knowing its class. */
  readonly classes: readonly string[];
  /** Topics that must exist before anything is admitted. */
  readonly probedTopics: readonly string[];
}

/** Compiles the policies. Throws IG_RTDL_POLICY_ALIGNMENT_FAILED when class map and schema policy disagree. */
export function compilePolicy(documents: PolicyDocuments): GatePolicy {
  assertAlignment(documents);
  const { class_map: classMap, partitioning } = documents;
  const types = new Map<string, EventTypePolicy>();
  const probedTopics = new Set<string>();
  for (const [eventType, eventClass] of Object.entries(classMap.event_types)) {
    const rules = memberOf(classMap.classes, eventClass);
    const profileId = memberOf(partitioning.profile_of_class, eventClass);
    const partition = partitionRule(memberOf(partitioning.profiles, profileId));
    const pins = memberOf(classMap.pin_sets, rules.pins);
    types.set(eventType, {
      eventType,
      eventClass,
      pins,
      http: rules.http,
      schema: schemaPolicyOf(documents, eventType),
      profileId,
      partition,
    });
    if (rules.probed) probedTopics.add(partition.topic);
  }
  return {
    types,
    classesOf: new Map(
      Object.entries(classMap.principals).map(([name, classes]): [string, ReadonlySet<string>] => [
        name,
        new Set<string>(classes),
      ]),
    ),
    classes: Object.keys(classMap.classes),
    probedTopics: [...probedTopics].sort(),
  };
}

/** The payloads that may be published at all. */
const PAYLOADS: readonly DocumentSchema<unknown>[] = [
  ActionIntentV1,
  ActionOutcomeV1,
  ArrivalEntitiesRowV1,
  ArrivalEventRowV1,
  CaseTriggerV1,
  DecisionResponseV1,
  FlowAnchorBaselineRowV1,
  FlowAnchorFraudRowV1,
  IgQuarantineSpikeV1,
  LabelAcceptedV1,
  PlatformProbeV1,
  TrafficBaselineRowV1,
  TrafficFraudRowV1,
];

function schemaPolicyOf(documents: PolicyDocuments, eventType: string): SchemaPolicy | undefined {
  const entries: Readonly<Record<string, SchemaEntry>> = documents.schema_policy.event_types as never;
  const entry = Object.hasOwn(entries, eventType) ? entries[eventType] : undefined;
  if (entry === undefined) return undefined;
  const payload = PAYLOADS.find(({ name }) => name === entry.payload);
  if (payload === undefined) throw misaligned([`${eventType}: no schema ${entry.payload}`]);
  return {
    versionRequired: entry.schema_version_required,
    versions: new Set(entry.schema_versions),
    payload,
    named: findNamed(eventType),
    lineage: entry.lineage,
  };
}

interface SchemaEntry {
  readonly event_class: string;
  readonly schema_version_required: boolean;
  readonly schema_versions: readonly string[];
  readonly payload: string;
  readonly lineage: SchemaPolicy['lineage'];
}

const RTDL_CLASSES: Readonly<Record<string, string>> = {
  decision_response: 'rtdl_decision',
  action_intent: 'rtdl_action_intent',
  action_outcome: 'rtdl_action_outcome',
  case_trigger: 'case_trigger',
};

const SIX_PINS = [
  'platform_run_id',
  'scenario_run_id',
  'manifest_fingerprint',
  'parameter_hash',
  'seed',
  'scenario_id',
] as const;

/** Start-up alignment (12, section 2): every RTDL type is in both documents, versioned, with six pins and no run id. */
function assertAlignment({ class_map: classMap, schema_policy: schemaPolicy }: PolicyDocuments): void {
  const faults: string[] = [];
  const classOf: Readonly<Record<string, string>> = classMap.event_types;
  const entries: Readonly<Record<string, SchemaEntry>> = schemaPolicy.event_types as never;
  for (const [eventType, entry] of Object.entries(entries)) {
    if (classOf[eventType] !== entry.event_class) faults.push(`${eventType}: classes differ`);
  }
  for (const [eventType, eventClass] of Object.entries(RTDL_CLASSES)) {
    const entry = entries[eventType];
    if (classOf[eventType] !== eventClass) faults.push(`${eventType}: class is not ${eventClass}`);
    if (entry === undefined) {
      faults.push(`${eventType}: no schema policy`);
      continue;
    }
    if (!entry.schema_version_required) faults.push(`${eventType}: version not required`);
    if (!entry.schema_versions.includes('v1')) faults.push(`${eventType}: v1 not allowed`);
    const classes: Readonly<Record<string, { pins: string }>> = classMap.classes;
    const pinSets: Readonly<Record<string, readonly string[]>> = classMap.pin_sets;
    const pins = pinSets[classes[eventClass]?.pins ?? ''] ?? [];
    for (const pin of SIX_PINS) if (!pins.includes(pin)) faults.push(`${eventType}: pin ${pin} absent`);
    if (pins.includes('run_id')) faults.push(`${eventType}: pin run_id present`);
  }
  if (faults.length > 0) throw misaligned(faults);
}

const misaligned = (faults: readonly string[]): PlatformError =>
  new PlatformError('IG_RTDL_POLICY_ALIGNMENT_FAILED', faults.join('; '));

function memberOf<T>(record: Readonly<Record<string, T>>, name: string): T {
  const member = Object.hasOwn(record, name) ? record[name] : undefined;
  if (member === undefined) throw misaligned([`${name} is named and not defined`]);
  return member;
}
