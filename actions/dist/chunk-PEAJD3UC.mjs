import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  digestOf
} from "./chunk-7B7Q3FWV.mjs";

// runtime/src/policies/class_map.json
var class_map_default = {
  pin_sets: {
    P7: [
      "platform_run_id",
      "scenario_run_id",
      "manifest_fingerprint",
      "parameter_hash",
      "seed",
      "scenario_id",
      "run_id"
    ],
    P6: ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"],
    AUDIT: ["platform_run_id", "scenario_run_id", "manifest_fingerprint"],
    CONTROL: ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "run_id"]
  },
  classes: {
    traffic_fraud: { pins: "P7", http: true, probed: true },
    traffic_baseline: { pins: "P7", http: true, probed: false },
    context_arrival: { pins: "P7", http: true, probed: true },
    context_arrival_entities: { pins: "P7", http: true, probed: true },
    context_flow_fraud: { pins: "P7", http: true, probed: true },
    context_flow_baseline: { pins: "P7", http: true, probed: false },
    rtdl_decision: { pins: "P6", http: true, probed: true },
    rtdl_action_intent: { pins: "P6", http: true, probed: true },
    rtdl_action_outcome: { pins: "P6", http: true, probed: true },
    case_trigger: { pins: "P6", http: true, probed: true },
    probe: { pins: "P6", http: true, probed: true },
    audit: { pins: "AUDIT", http: false, probed: true },
    control: { pins: "CONTROL", http: false, probed: false }
  },
  event_types: {
    s3_event_stream_with_fraud_6B: "traffic_fraud",
    s2_event_stream_baseline_6B: "traffic_baseline",
    arrival_events_5B: "context_arrival",
    s1_arrival_entities_6B: "context_arrival_entities",
    s3_flow_anchor_with_fraud_6B: "context_flow_fraud",
    s2_flow_anchor_baseline_6B: "context_flow_baseline",
    decision_response: "rtdl_decision",
    action_intent: "rtdl_action_intent",
    action_outcome: "rtdl_action_outcome",
    case_trigger: "case_trigger",
    platform_probe: "probe",
    "ig.policy.activation": "audit",
    "ig.quarantine.spike": "audit",
    "ig.pull.run": "audit",
    "ig.audit.verify": "audit",
    control: "control"
  },
  principals: {
    wsp: [
      "traffic_fraud",
      "traffic_baseline",
      "context_arrival",
      "context_arrival_entities",
      "context_flow_fraud",
      "context_flow_baseline"
    ],
    decision_fabric: ["rtdl_decision", "rtdl_action_intent"],
    action_layer: ["rtdl_action_outcome"],
    case_trigger: ["case_trigger"],
    case_management: ["rtdl_action_intent"],
    ops: ["probe"]
  }
};

// runtime/src/policies/outputs.json
var outputs_default = {
  required_output_ids: [
    "arrival_events_5B",
    "s1_arrival_entities_6B",
    "s3_flow_anchor_with_fraud_6B",
    "s3_event_stream_with_fraud_6B"
  ],
  output_roles: {
    arrival_events_5B: "behavioural_context",
    s1_arrival_entities_6B: "behavioural_context",
    s3_flow_anchor_with_fraud_6B: "behavioural_context",
    s3_event_stream_with_fraud_6B: "business_traffic"
  },
  sort_key_by_output_id: {
    arrival_events_5B: "ts_utc",
    s1_arrival_entities_6B: "ts_utc",
    s3_flow_anchor_with_fraud_6B: "ts_utc",
    s3_event_stream_with_fraud_6B: "ts_utc"
  }
};

// runtime/src/policies/partitioning.json
var partitioning_default = {
  profiles: {
    "ig.partitioning.v0.traffic.fraud": {
      topic: "fp.bus.traffic.fraud.v1",
      algorithm: "sha256",
      precedence: ["payload.flow_id", "payload.merchant_id", "payload.account_id", "payload.party_id", "event_id"]
    },
    "ig.partitioning.v0.traffic.baseline": {
      topic: "fp.bus.traffic.baseline.v1",
      algorithm: "sha256",
      precedence: ["payload.flow_id", "payload.merchant_id", "payload.account_id", "payload.party_id", "event_id"]
    },
    "ig.partitioning.v0.context.arrival_events": {
      topic: "fp.bus.context.arrival_events.v1",
      algorithm: "sha256",
      precedence: ["payload.merchant_id", "payload.arrival_seq", "event_id"]
    },
    "ig.partitioning.v0.context.arrival_entities": {
      topic: "fp.bus.context.arrival_entities.v1",
      algorithm: "sha256",
      precedence: ["payload.merchant_id", "payload.arrival_seq", "event_id"]
    },
    "ig.partitioning.v0.context.flow_anchor.fraud": {
      topic: "fp.bus.context.flow_anchor.fraud.v1",
      algorithm: "sha256",
      precedence: ["payload.merchant_id", "payload.flow_id", "payload.arrival_seq", "event_id"]
    },
    "ig.partitioning.v0.context.flow_anchor.baseline": {
      topic: "fp.bus.context.flow_anchor.baseline.v1",
      algorithm: "sha256",
      precedence: ["payload.merchant_id", "payload.flow_id", "payload.arrival_seq", "event_id"]
    },
    "ig.partitioning.v0.rtdl.decision": {
      topic: "fp.bus.rtdl.v1",
      algorithm: "sha256",
      precedence: ["payload.decision_id", "payload.source_event.event_id", "event_id"]
    },
    "ig.partitioning.v0.rtdl.action_intent": {
      topic: "fp.bus.rtdl.v1",
      algorithm: "sha256",
      precedence: ["payload.decision_id", "payload.idempotency_key", "event_id"]
    },
    "ig.partitioning.v0.rtdl.action_outcome": {
      topic: "fp.bus.rtdl.v1",
      algorithm: "sha256",
      precedence: ["payload.decision_id", "payload.idempotency_key", "event_id"]
    },
    "ig.partitioning.v0.case.trigger": {
      topic: "fp.bus.case.triggers.v1",
      algorithm: "sha256",
      precedence: ["payload.case_id", "payload.case_subject_key.event_id", "platform_run_id", "event_id"]
    },
    "ig.partitioning.v0.probe": {
      topic: "fp.bus.audit.v1",
      algorithm: "sha256",
      precedence: ["event_id"]
    },
    "ig.partitioning.v0.audit": {
      topic: "fp.bus.audit.v1",
      algorithm: "sha256",
      precedence: ["event_id", "manifest_fingerprint"]
    },
    "ig.partitioning.v0.control": {
      topic: "fp.bus.control.v1",
      algorithm: "sha256",
      precedence: ["run_id", "manifest_fingerprint", "event_id"]
    }
  },
  profile_of_class: {
    traffic_fraud: "ig.partitioning.v0.traffic.fraud",
    traffic_baseline: "ig.partitioning.v0.traffic.baseline",
    context_arrival: "ig.partitioning.v0.context.arrival_events",
    context_arrival_entities: "ig.partitioning.v0.context.arrival_entities",
    context_flow_fraud: "ig.partitioning.v0.context.flow_anchor.fraud",
    context_flow_baseline: "ig.partitioning.v0.context.flow_anchor.baseline",
    rtdl_decision: "ig.partitioning.v0.rtdl.decision",
    rtdl_action_intent: "ig.partitioning.v0.rtdl.action_intent",
    rtdl_action_outcome: "ig.partitioning.v0.rtdl.action_outcome",
    case_trigger: "ig.partitioning.v0.case.trigger",
    probe: "ig.partitioning.v0.probe",
    audit: "ig.partitioning.v0.audit",
    control: "ig.partitioning.v0.control"
  }
};

// runtime/src/policies/schema_policy.json
var schema_policy_default = {
  default_action: "quarantine",
  event_types: {
    s3_event_stream_with_fraud_6B: {
      event_class: "traffic_fraud",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "traffic_fraud_row.v1",
      lineage: "row"
    },
    s2_event_stream_baseline_6B: {
      event_class: "traffic_baseline",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "traffic_baseline_row.v1",
      lineage: "row"
    },
    arrival_events_5B: {
      event_class: "context_arrival",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "arrival_event_row.v1",
      lineage: "row"
    },
    s1_arrival_entities_6B: {
      event_class: "context_arrival_entities",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "arrival_entities_row.v1",
      lineage: "row"
    },
    s3_flow_anchor_with_fraud_6B: {
      event_class: "context_flow_fraud",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "flow_anchor_fraud_row.v1",
      lineage: "row"
    },
    s2_flow_anchor_baseline_6B: {
      event_class: "context_flow_baseline",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "flow_anchor_baseline_row.v1",
      lineage: "row"
    },
    decision_response: {
      event_class: "rtdl_decision",
      schema_version_required: true,
      schema_versions: ["v1"],
      payload: "decision_response.v1",
      lineage: "pins"
    },
    action_intent: {
      event_class: "rtdl_action_intent",
      schema_version_required: true,
      schema_versions: ["v1"],
      payload: "action_intent.v1",
      lineage: "pins"
    },
    action_outcome: {
      event_class: "rtdl_action_outcome",
      schema_version_required: true,
      schema_versions: ["v1"],
      payload: "action_outcome.v1",
      lineage: "pins"
    },
    case_trigger: {
      event_class: "case_trigger",
      schema_version_required: true,
      schema_versions: ["v1"],
      payload: "case_trigger.v1",
      lineage: "pins"
    },
    platform_probe: {
      event_class: "probe",
      schema_version_required: true,
      schema_versions: ["v1"],
      payload: "platform_probe.v1",
      lineage: "none"
    },
    "ig.quarantine.spike": {
      event_class: "audit",
      schema_version_required: false,
      schema_versions: ["v1"],
      payload: "ig_quarantine_spike.v1",
      lineage: "none"
    }
  }
};

// runtime/src/run-config.ts
var runConfig = {
  class_map: class_map_default,
  outputs: outputs_default,
  partitioning: partitioning_default,
  schema_policy: schema_policy_default
};
var runConfigDigest = () => digest;
var digest = digestOf(runConfig);
var gatePolicyRevision = {
  policy_id: "ig_policy",
  revision: "dev-min-v0",
  content_digest: digestOf([
    { content: class_map_default, name: "class_map" },
    { content: partitioning_default, name: "partitioning" },
    { content: schema_policy_default, name: "schema_policy" }
  ])
};

// actions/lib/run/pinned-digests.ts
async function pinnedDigests(context) {
  const { payload } = await context.source("M3.C");
  const members = payload;
  const digest2 = (name, length) => {
    const value = members[name];
    if (typeof value === "string" && new RegExp(`^[0-9a-f]{${length}}$`).test(value)) return value;
    throw new Error(`M3.C has no ${name}`);
  };
  return {
    configDigest: digest2("config_digest", 64),
    scenarioConfigDigest: digest2("scenario_config_digest", 64),
    runConfigDigest: digest2("run_config_digest", 64),
    runEquivalenceKey: digest2("run_equivalence_key", 64),
    scenarioRunId: digest2("scenario_run_id", 32)
  };
}

export {
  runConfig,
  runConfigDigest,
  gatePolicyRevision,
  pinnedDigests
};
