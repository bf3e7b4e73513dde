import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  handle
} from "./chunk-7B7Q3FWV.mjs";

// runtime/src/substrate/stack/pins.ts
var highVolume = [
  handle("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"),
  handle("FP_BUS_RTDL_V1")
];
var lowVolume = [
  handle("FP_BUS_CONTROL_V1"),
  handle("FP_BUS_AUDIT_V1"),
  handle("FP_BUS_CASE_TRIGGERS_V1"),
  handle("FP_BUS_LABELS_EVENTS_V1")
];
var topic = (volume) => (name) => ({
  topic: name,
  partitions: Number(handle(`KAFKA_DEFAULT_PARTITIONS_${volume}`)),
  retentionMs: Number(handle(`KAFKA_RETENTION_MS_${volume}`))
});
var TOPICS = [
  ...highVolume.map(topic("HIGH_VOLUME")),
  ...lowVolume.map(topic("LOW_VOLUME"))
];

export {
  TOPICS
};
